/** What every host knows of the kinds of files: their endings, and how large one may be to be read at all. */
import type { ErrorCode } from '../domain/result.ts'
import { MAX_PLACE_FILE_BYTES } from '../place-file/limits.ts'
import type { FileKind, OpenedKind } from './contract.ts'

const MB = 1024 * 1024

/** Without the dot; new files get the first. */
export const fileEndings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  'place-file': ['moedested'],
  picture: ['jpg', 'jpeg', 'png'],
  pdf: ['pdf'],
  word: ['docx'],
  calendar: ['ics'],
  // What phones, scanners and shops make. HEIC can be read in Safari alone; elsewhere a sentence says what to do.
  receipt: ['jpg', 'jpeg', 'png', 'pdf', 'webp', 'heic', 'heif', 'gif', 'bmp', 'avif'],
  workbook: ['xlsx'],
  zip: ['zip'],
}

/** Largest file of each kind in bytes, and what a larger one is refused with before it is read. */
export const fileLimits: Readonly<Record<OpenedKind, { bytes: number; code: ErrorCode }>> = {
  'place-file': { bytes: MAX_PLACE_FILE_BYTES, code: 'place-file-too-large' },
  picture: { bytes: 60 * MB, code: 'picture-too-large' },
  pdf: { bytes: 200 * MB, code: 'file-not-readable' },
  receipt: { bytes: 60 * MB, code: 'picture-too-large' },
}

/** A receipt as a PDF is kept as it is, so it may take less. */
export const receiptPdfLimit = { bytes: 40 * MB, code: 'receipt-pdf-too-large' } as const

/** Whether a file of this name and so many bytes may be read at all; the code it is refused with otherwise. */
export function refusalOfSize(kind: OpenedKind, name: string, bytes: number): ErrorCode | undefined {
  const limit = kind === 'receipt' && /\.pdf$/i.test(name) ? receiptPdfLimit : fileLimits[kind]
  return bytes > limit.bytes ? limit.code : undefined
}
