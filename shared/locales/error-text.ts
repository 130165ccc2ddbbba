/** From an error code to its sentence. A code without one does not compile. */
import type { ErrorCode, ErrorDetails } from '../domain/result.ts'
import type { TextKey, Translate } from './translate.ts'

/** The key of a code's sentence. */
export function errorKey(code: ErrorCode): TextKey {
  return `errors:${code}`
}

/** The sentence of a refusal: what is wrong, and what to do. `error` is a refused `Result`, or the part of one that says why. */
export function errorText(t: Translate, error: { code: ErrorCode; details?: ErrorDetails }): string {
  return t(errorKey(error.code), error.details)
}
