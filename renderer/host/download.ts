/** What a browser offers for a file that is to leave it. */
import type { ErrorCode } from '../../shared/domain/result.ts'

/** Puts a file among the browser's downloads, under the name it suggests or one of its own. */
export function download(name: string, bytes: Uint8Array, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The code for what the browser said when a file could not be written. */
export function writeRefusal(error: unknown): ErrorCode {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'disk-full'
    : 'file-not-written'
}
