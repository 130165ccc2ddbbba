/**
 * How wide a text will be, without making a PDF: its glyphs' widths and the kerning between them, as pdfkit sets them.
 * pdfkit shapes a word together with the space after it, so nothing is moved between a space and what follows.
 */
import { fontCoverage } from '../font-coverage.ts'
import { glyphWidths } from './glyph-widths.ts'
import { kerning } from './kerning.ts'

/** Shares of the size, from the fonts: where the line box begins above the baseline, and how high and deep letters are. */
export const ASCENT = 0.984
export const CAP_HEIGHT = 0.668
export const DESCENT = 0.22

/** In thousandths of the size. */
interface Glyph {
  readonly width: number
  /** Its class where it is the right one of a pair. */
  readonly right: number
  /** How far the right one is moved where this is the left one: by its class. */
  readonly moves: ReadonlyMap<number, number>
}

/** Characters without a glyph are left out of the PDF, or drawn as a box of this width at most. */
const missing: Glyph = { width: 527, right: -1, moves: new Map() }

const glyphs: { normal?: ReadonlyMap<string, Glyph>; bold?: ReadonlyMap<string, Glyph> } = {}
const known = { normal: new Map<string, number>(), bold: new Map<string, number>() }
/** A place's words are some thousands; what is typed letter by letter makes more, so there is an end to remembering. */
const MOST_WORDS = 20_000

/** Width of a text in points. */
export function widthOf(text: string, size: number, bold: boolean): number {
  return (size * thousandthsOf(text, bold)) / 1000
}

/** Width of a text in thousandths of the size: whole numbers, so that sums of them are exact. */
export function thousandthsOf(text: string, bold: boolean): number {
  let [width, from] = [0, 0]
  while (from < text.length) {
    const space = text.indexOf(' ', from)
    const to = space === -1 ? text.length : space + 1
    width += widthOfRun(text.slice(from, to), bold)
    from = to
  }
  return width
}

/** Where a word's letters stand, in thousandths of the size from its beginning. */
export interface Letters {
  readonly letters: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where a hyphen right after the letter would end. */
  readonly hyphened: readonly number[]
}

export function lettersOf(word: string, bold: boolean): Letters {
  const hyphen = glyphOf('-', bold)
  const letters = [...word]
  const starts: number[] = []
  const ends: number[] = []
  const hyphened: number[] = []
  let end = 0
  let before: Glyph | undefined
  for (const letter of letters) {
    const glyph = glyphOf(letter, bold)
    const start = end + between(before, glyph)
    end = start + glyph.width
    starts.push(start)
    ends.push(end)
    hyphened.push(end + between(glyph, hyphen) + hyphen.width)
    before = glyph
  }
  return { letters, starts, ends, hyphened }
}

/** A word, with or without the space after it. */
function widthOfRun(run: string, bold: boolean): number {
  const words = bold ? known.bold : known.normal
  const remembered = words.get(run)
  if (remembered !== undefined) return remembered
  let width = 0
  let before: Glyph | undefined
  for (const character of run) {
    const glyph = glyphOf(character, bold)
    width += between(before, glyph) + glyph.width
    before = glyph
  }
  if (words.size >= MOST_WORDS) words.clear()
  words.set(run, width)
  return width
}

function between(left: Glyph | undefined, right: Glyph): number {
  return left?.moves.get(right.right) ?? 0
}

function glyphOf(character: string, bold: boolean): Glyph {
  const weight = bold ? 'bold' : 'normal'
  glyphs[weight] ??= readGlyphs(weight)
  return glyphs[weight].get(character) ?? missing
}

/** Done when first needed: most documents measure nothing. */
function readGlyphs(weight: 'normal' | 'bold'): ReadonlyMap<string, Glyph> {
  const { left, right, pairs } = kerning[weight]
  const widths = numbersIn(glyphWidths[weight])
  const [leftClasses, rightClasses] = [numbersIn(left), numbersIn(right)]
  const moves = pairs.split(' ').map((row) => {
    const numbers = numbersIn(row)
    const moved = new Map<number, number>()
    for (let i = 0; i < numbers.length; i += 2)
      moved.set(numbers[i] as number, (numbers[i + 1] as number) - NO_MOVE)
    return moved
  })
  const read = new Map<string, Glyph>()
  for (const [first, last] of fontCoverage)
    for (let code = first; code <= last; code += 1) {
      const at = read.size
      read.set(String.fromCodePoint(code), {
        width: widths[at] as number,
        right: rightClasses[at] as number,
        moves: moves[leftClasses[at] as number] ?? missing.moves,
      })
    }
  return read
}

/** What stands for nothing moved, since the table has no signs. */
const NO_MOVE = 648

/** Numbers of two letters of base 36 each. */
function numbersIn(letters: string): number[] {
  return Array.from({ length: letters.length / 2 }, (_, i) =>
    Number.parseInt(letters.slice(2 * i, 2 * i + 2), 36),
  )
}
