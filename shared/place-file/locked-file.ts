/** What a file in the age format begins with (https://age-encryption.org/v1, "Header"). */
const BEGINNING = 'age-encryption.org/v1\n'

/** Whether a file is locked with a pass phrase: by its first bytes, whatever its name says. */
export function isLocked(bytes: Uint8Array): boolean {
  return Array.from(BEGINNING).every((sign, i) => bytes[i] === sign.charCodeAt(0))
}
