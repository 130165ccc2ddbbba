/**
 * Prints a PDF through the browser's own dialog: its viewer opens it in a frame nobody sees, and that is printed.
 * Chromium needs no more than `frame-src blob:` for this.
 */
import { ok, type Result, refused } from '../../shared/domain/result.ts'
import type { PdfToPrint } from '../../shared/host/contract.ts'

let last: { frame: HTMLIFrameElement; url: string } | undefined

/** Answers when the dialog is there. Refusal: `print-failed`, where the viewer cannot be printed from a page. */
export async function printInFrame({ bytes }: PdfToPrint): Promise<Result<void>> {
  // The one before stays until now: the dialog reads from it for as long as it is open.
  last?.frame.remove()
  if (last) URL.revokeObjectURL(last.url)
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }))
  const frame = document.createElement('iframe')
  last = { frame, url }
  // With `display: none` the viewer would not draw.
  Object.assign(frame.style, { position: 'fixed', width: '1px', height: '1px', left: '-10px', border: '0' })
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.src = url
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
    document.body.append(frame)
  })
  try {
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
    return ok(undefined)
  } catch {
    return refused('print-failed')
  }
}
