import { z } from './schema.ts'

/** A line somebody typed. Two hundred characters is the longest title documents must cope with. */
export const shortText = z.string().max(200)
/** Text of several lines. */
export const longText = z.string().max(20_000)

/** The text with a replacement character for each half of a letter, which no encoding knows and some refuse to write. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
