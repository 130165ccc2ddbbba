/** A receipt dragged from the pile to an entry, within the page. */
import type { DragEvent } from 'react'
import type { AttachmentHash } from '../../../../shared/domain/id.ts'

/** A type of our own, so that it is taken for no file, and dropped in another program is nothing. */
const RECEIPT = 'application/x-moedested-receipt'

export function takeAlong(event: DragEvent, hash: AttachmentHash): void {
  event.dataTransfer.setData(RECEIPT, hash)
  event.dataTransfer.effectAllowed = 'move'
}

/** Whether a receipt is held over it; it may then be let go there. */
export function holdsReceipt(event: DragEvent): boolean {
  if (!event.dataTransfer.types.includes(RECEIPT)) return false
  event.preventDefault()
  event.dataTransfer.dropEffect = 'move'
  return true
}

export function receiptLetGo(event: DragEvent): AttachmentHash | undefined {
  event.preventDefault()
  return event.dataTransfer.getData(RECEIPT) || undefined
}
