import { wellFormed } from '../domain/text.ts'

/**
 * Text without the characters that XML forbids (XML 1.0, 2.2), such as a vertical tab pasted from elsewhere: Word and
 * Excel refuse a whole file for one of them.
 */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
}
