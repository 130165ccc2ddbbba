/**
 * How wide a text will be, without making a PDF: the sum of its glyphs' widths. Kerning is left out; it draws most
 * texts together by a hundredth, and the few it widens stay within the margin.
 */
import { fontCoverage } from '../font-coverage.ts'
import { glyphWidths } from './glyph-widths.ts'

/** Shares of the size, from the fonts: where the line box begins above the baseline, and how high and deep letters are. */
export const ASCENT = 0.984
export const CAP_HEIGHT = 0.668
export const DESCENT = 0.22

/** Characters without a glyph are left out of the PDF, or drawn as a box of this width at most. */
const MISSING = 0.527

const tables = { normal: tableOf(glyphWidths.normal), bold: tableOf(glyphWidths.bold) }

/** Width of a text in points. */
export function widthOf(text: string, size: number, bold: boolean): number {
  const table = bold ? tables.bold : tables.normal
  let width = 0
  for (const character of text) width += table.get(character) ?? MISSING
  return width * size
}

function tableOf(widths: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  let at = 0
  for (const [first, last] of fontCoverage) {
    for (let code = first; code <= last; code += 1, at += 2)
      table.set(String.fromCodePoint(code), Number.parseInt(widths.slice(at, at + 2), 36) / 1000)
  }
  return table
}
