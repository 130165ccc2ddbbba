/**
 * What a call that may be refused answers. Expected refusals are codes; exceptions are bugs.
 *
 * Every code has a sentence in `locales/<language>/errors.json`, and a test that triggers it.
 */
export const errorCodes = [
  // Place files (place-file/read-place-file.ts)
  'place-file-empty',
  'place-file-not-ours',
  'place-file-cut-off',
  'place-file-damaged',
  'place-file-too-large',
  'place-file-newer',
  'place-file-invalid',
  'place-file-missing-attachment',
  'place-file-pictures-beside',
  'place-file-locked',
  'pass-phrase-wrong',
  // Pictures
  'picture-not-readable',
  'picture-too-large',
  // Receipts (renderer/host/take-receipt.ts)
  'receipt-not-readable',
  'receipt-from-iphone',
  'receipt-pdf-broken',
  'receipt-pdf-locked',
  'receipt-pdf-too-long',
  'receipt-pdf-too-large',
  // The accounts
  'year-closed',
  'grant-in-use',
  // Files and printing (the host)
  'file-not-written',
  'file-not-readable',
  'too-many-files',
  'disk-full',
  'folder-already-used',
  'print-failed',
  'request-refused',
  // Storage
  'storage-full',
  'storage-blocked',
  'storage-newer',
  'storage-failed',
  'storage-damaged',
  'changed-since',
  'saved-by-older',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Facts that go into the sentence of a code: a field, a version, a size in MB. Never a path or a person's data. */
export type ErrorDetails = Readonly<Record<string, string | number>>

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly details?: ErrorDetails }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused(code: ErrorCode, details?: ErrorDetails): Result<never> {
  return details ? { ok: false, code, details } : { ok: false, code }
}
