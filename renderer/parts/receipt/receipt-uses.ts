/** Where else a receipt is: the same one at two expenses may be right (one bill for both), or a bill booked twice. */
import { counting, type Entry } from '../../../shared/domain/entry.ts'
import type { AttachmentHash, Id } from '../../../shared/domain/id.ts'

/** The entries that count and have this receipt, but for `except`, the one it is being put at. */
export function entriesWith(
  entries: readonly Entry[],
  hash: AttachmentHash,
  except?: Id | undefined,
): readonly Entry[] {
  return counting(entries).filter(({ id, receipts }) => id !== except && receipts.includes(hash))
}
