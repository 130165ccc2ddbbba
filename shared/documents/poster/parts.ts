/** The parts all designs share; each design places and colours them in its own way. */
import { widestWord } from '../kit/break-lines.ts'
import { qrModules } from '../kit/mark.ts'
import { widthOf } from '../kit/measure.ts'
import { column, framed, type Piece, row, type Setting, textPiece } from '../kit/piece.ts'
import type { Degree, Sheet } from './design.ts'
import type { PosterFacts } from './facts.ts'
import { type Inks, white } from './palette.ts'

export interface FittedTitle {
  piece: Piece
  size: number
  /** Whether it is as large as the degree asks, or as its longest word lets it be. */
  fits: boolean
}

/**
 * The title as large as it can be: no word broken, unless it would get too small for a title, and no higher than
 * there is room for.
 */
export function fittedTitle(
  title: string,
  box: { width: number; height: number },
  { largest, least }: Degree['title'],
  sheet: Sheet,
  setting: Omit<Setting, 'size'>,
): FittedTitle {
  const widest = widestWord(title, true)
  const breakable = Math.min(36 * sheet.unit, largest)
  // A hair less, so that no rounding makes a word that just fits too wide.
  const unbroken = (box.width * 0.998) / Math.max(widest, 0.01)
  const start = unbroken >= breakable ? Math.min(largest, unbroken) : breakable
  const set = (size: number) =>
    textPiece(title, box.width, { leading: 1.06, bold: true, balanced: true, ...setting, size })
  const lowest = Math.min(least, start)
  for (let size = start; size > lowest; size = Math.max(lowest, size - Math.max(0.5, size * 0.03))) {
    const piece = set(size)
    if (piece.height <= box.height && !hasLoneWord(piece)) return { piece, size, fits: true }
  }
  const piece = set(lowest)
  return { piece, size: lowest, fits: piece.height <= box.height }
}

/** A line that is only an "og" or an "i" looks like a mistake. */
function hasLoneWord(title: Piece): boolean {
  const lines = title.draw(0, 0).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  return lines.length > 1 && lines.some((line) => line.length <= 3)
}

/** Day, time and place, one under the other, with what belongs to each. */
export function whenAndWhere(
  facts: PosterFacts,
  width: number,
  { fact, factLeast, small, most }: Degree,
  inks: Inks,
  align: 'left' | 'center',
): Piece {
  const cap = most === undefined ? {} : { most }
  const leasts = { least: factLeast, leastOnOneLine: factLeast }
  const big = { size: fact, bold: true, align, balanced: true, leading: 1.16, ...leasts, ...cap }
  const near = { size: small * 1.1, color: inks.text, align, balanced: true, ...cap }
  const more = { ...near, size: Math.max(small * 1.1, fact * 0.58) }
  return column([
    textPiece(facts.day.main, width, { ...big, color: inks.label }),
    { gap: fact * 0.26 },
    textPiece(facts.day.more, width, more),
    { gap: fact * 0.42 },
    textPiece(facts.time, width, { ...big, color: inks.label }),
    { gap: fact * 0.42 },
    textPiece(whereLines(facts.where, width, factLeast), width, {
      ...big,
      bold: false,
      color: inks.text,
    }),
    { gap: fact * 0.3 },
    textPiece(facts.address, width, near),
  ])
}

/** Where it does not stand on one line: the room, and the place's whole name on a line of its own. */
function whereLines(where: string, width: number, size: number): readonly string[] {
  const comma = where.lastIndexOf(', ')
  const lines = comma === -1 ? [where] : [where.slice(0, comma + 1), where.slice(comma + 2)]
  const isOneLine = (text: string) => widthOf(text, size, false) <= width
  return isOneLine(where) || !lines.every(isOneLine) ? [where] : lines
}

/** Price, sign-up, contact and link beside each other: what is read from near by. */
export function nearFacts(facts: PosterFacts, sheet: Sheet, degree: Degree, inks: Inks): Piece {
  const gap = 20 * sheet.unit
  const filled = [
    { weight: 0.9, of: (width: number) => priceColumn(facts, width, degree, inks) },
    { weight: 1.15, of: (width: number) => peopleColumn(facts, width, degree, inks) },
    { weight: 1, of: (width: number) => linkColumn(facts, width, sheet, degree, inks) },
  ].filter(({ of }) => of(sheet.contentWidth).height > 0)
  const weights = filled.reduce((sum, { weight }) => sum + weight, 0)
  const room = sheet.contentWidth - gap * (filled.length - 1)
  let left = 0
  return row(
    filled.map(({ weight, of }) => {
      const width = (room * weight) / weights
      const placed = { piece: of(width), left }
      left += width + gap
      return placed
    }),
  )
}

/** The price, large where it is short, and the box number people type in. */
function priceColumn(
  { prices, mobilePay, labels }: PosterFacts,
  width: number,
  degree: Degree,
  inks: Inks,
): Piece {
  const { text, most } = near(degree, inks)
  // Short ones are seen from afar; a list of many is read from near by.
  const letters = prices.join(' ').length
  const [size, leastOnOneLine] = letters <= 16 ? [1.9, 1.4] : letters <= 45 ? [1.35, 1.15] : [1, 1]
  const amounts = {
    ...text,
    bold: letters <= 45,
    size: degree.small * size,
    leastOnOneLine: degree.small * leastOnOneLine,
  }
  return column([
    textPiece(prices, width, { ...amounts, least: SMALLEST, ...most }),
    { gap: degree.small * 0.9 },
    mobilePayBox(mobilePay, labels.mobilePay, width, degree, inks),
  ])
}

function mobilePayBox(
  number: string,
  label: string,
  width: number,
  { small, most }: Degree,
  inks: Inks,
): Piece {
  if (number === '') return column([])
  const padding = small * 0.65
  const size = small * 1.9
  const inner = Math.min(
    width - 2 * padding,
    Math.max(widthOf(number, size, true), widthOf(label, small, false)) + 1,
  )
  const cap = most === undefined ? {} : { most }
  const box = column([
    textPiece(label, inner, { size: small, color: inks.text }),
    { gap: small * 0.5 },
    textPiece(number, inner, { size, bold: true, color: inks.text, least: SMALLEST, ...cap }),
  ])
  return framed({ ...box, width: inner }, padding, inks.line, 1.5)
}

/** Sign-up and contact: whom to ask. */
function peopleColumn(
  { signUp, contact, labels }: PosterFacts,
  width: number,
  degree: Degree,
  inks: Inks,
): Piece {
  return column([
    labelled(labels.signUp, signUp, width, degree, inks),
    { gap: degree.small * 0.9 },
    labelled(labels.contact, contact, width, degree, inks),
  ])
}

/** A code to scan, and the address for those who would rather type it. */
function linkColumn(
  { link, labels }: PosterFacts,
  width: number,
  sheet: Sheet,
  degree: Degree,
  inks: Inks,
): Piece {
  return column([
    labelled(labels.readMore, link === '' ? [] : [link], width, degree, inks),
    { gap: 12 },
    qrPiece(link, width, sheet, degree, inks),
  ])
}

/** An address on the web, with or without "https://". */
const webAddress = /^(https?:\/\/)?[^\s/@]+\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/iu

function qrPiece(link: string, width: number, { unit }: Sheet, { hero }: Degree, inks: Inks): Piece {
  const none = column([])
  if (hero === 0 || !webAddress.test(link)) return none
  const text = /^https?:/i.test(link) ? link : `https://${link}`
  const modules = qrModules(text)
  if (modules === undefined) return none
  // On paper the quiet zone is the white around it anyway; on colour it needs white of its own.
  const zone = inks.text === white ? 0 : QUIET
  const across = modules + 2 * (QUIET - zone)
  // Under two thirds of a millimetre a square, many phones give up.
  const module = Math.max(2, Math.floor(Math.min(width / across, (92 * unit) / modules)))
  const side = across * module
  if (side > width) return none
  return {
    width: side,
    height: side,
    cut: [],
    draw: (x, y) => [{ kind: 'qr', text, x: x - zone * module, y: y - zone * module, module }],
  }
}

/** Squares of white around a code (ISO/IEC 18004, 5.3.8). */
const QUIET = 4

function labelled(label: string, lines: readonly string[], width: number, degree: Degree, inks: Inks): Piece {
  const { text, heading, most } = near(degree, inks)
  if (lines.length === 0) return column([])
  return column([
    textPiece(label, width, heading),
    { gap: degree.small * 0.45 },
    textPiece(lines, width, { ...text, least: SMALLEST, ...most }),
  ])
}

const SMALLEST = 11

function near({ small, most }: Degree, { text, label }: Inks) {
  return {
    text: { size: small, color: text },
    heading: { size: small, color: label, bold: true },
    most: most === undefined ? {} : { most },
  }
}

/** The longer text and the person's own line. */
export function longerText(
  { text, own }: PosterFacts,
  width: number,
  { small, most }: Degree,
  color: string,
  align: 'left' | 'center',
): Piece {
  const setting = { size: small, color, leading: 1.32, align, balanced: align === 'center' }
  const cap = most === undefined ? {} : { most }
  return column([
    ...text.flatMap((sentences) => [
      textPiece(sentences.join(' '), width, { ...setting, ...cap }),
      { gap: small * 0.75 },
    ]),
    textPiece(own, width, { ...setting, bold: true, ...cap }),
  ])
}
