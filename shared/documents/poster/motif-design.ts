import type { Mark } from '../kit/mark.ts'
import { column, type Piece, textPiece } from '../kit/piece.ts'
import { bled, type Degree, type Layout, type Sheet } from './design.ts'
import type { PosterFacts } from './facts.ts'
import { motifDrawings } from './motif-drawings.ts'
import { paletteOf } from './palette.ts'
import { fittedTitle, longerText, nearFacts, whenAndWhere } from './parts.ts'

/** Led by a drawing: all on one axis, the motif large in an arch above, and the words under it like an invitation. */
export function motifDesign(facts: PosterFacts, sheet: Sheet, degree: Degree): Layout {
  const { width, height, margin, contentWidth, unit } = sheet
  const { fact, small } = degree
  const colours = paletteOf(facts.colour)
  const head = headOf(facts, sheet, degree)
  const title = fittedTitle(
    facts.title,
    { width: contentWidth, height: height * degree.title.share },
    degree.title,
    sheet,
    { color: colours.onPaper.text, align: 'center' },
  )
  const textWidth = contentWidth * 0.8
  const words = column(
    [
      title.piece,
      { gap: fact * 0.45 },
      textPiece(facts.line, contentWidth * 0.9, {
        size: Math.max(small, fact * 0.6),
        color: colours.onPaper.text,
        align: 'center',
        balanced: true,
      }),
      { gap: fact * 0.75 },
      whenAndWhere(facts, contentWidth, degree, colours.onPaper, 'center'),
      { gap: fact * 0.65 },
      longerText(facts, textWidth, degree, colours.onPaper.text, 'center'),
    ],
    'center',
  )
  const foot = nearFacts(facts, sheet, degree, colours.onPaper)
  const footTop = height - margin - foot.height
  const ruleAt = footTop - small
  const gap = 16 * unit
  // Between the head and the words the motif takes what there is, as far as it needs it.
  const natural = contentWidth * 0.56
  const bottom = foot.height > 0 ? ruleAt - gap * 1.3 : height - margin
  const room = bottom - words.height - (margin + head.height) - gap * 3.6
  const side = Math.min(room, natural)
  const spare = Math.max(0, room - side)
  const motifTop = margin + head.height + gap * 1.1 + spare * 0.3
  const archBottom = motifTop + Math.max(0, side) + gap * 1.1 + spare * 0.3
  const drawn = side >= 60 * unit
  return {
    fits: title.fits && room >= natural * degree.hero,
    cut: [head, words, foot].flatMap(({ cut }) => cut),
    marks: () => [
      ...(drawn ? [archOf(sheet, archBottom, colours.tint)] : []),
      ...head.draw((width - head.width) / 2, margin),
      ...(drawn ? motifOf(facts, (width - side) / 2, motifTop, side, colours.deep) : []),
      ...words.draw((width - words.width) / 2, archBottom + gap * 1.4 + spare * 0.2),
      ...(foot.height > 0 ? ruleOf(sheet, ruleAt, colours.deep) : []),
      ...foot.draw(margin, footTop),
    ],
  }
}

function headOf(
  { placeName, opening, logo, colour }: PosterFacts,
  { contentWidth, unit }: Sheet,
  degree: Degree,
): Piece {
  const { onPaper } = paletteOf(colour)
  const cap = degree.most === undefined ? {} : { most: degree.most }
  const setting = { align: 'center', balanced: true, ...cap } as const
  return column(
    [
      logoPiece(logo, 120 * unit, 44 * unit),
      { gap: 12 * unit },
      textPiece(placeName, contentWidth, {
        size: degree.small * 1.25,
        bold: true,
        color: onPaper.text,
        ...setting,
      }),
      { gap: degree.small * 0.5 },
      textPiece(opening, contentWidth, { size: degree.small, color: onPaper.text, ...setting }),
    ],
    'center',
  )
}

/** The logo seen whole in a box; nothing without one. */
export function logoPiece(logo: string | undefined, width: number, height: number): Piece {
  if (!logo) return column([])
  return {
    width,
    height,
    cut: [],
    draw: (x, y) => [{ kind: 'picture', image: logo, cover: false, x, y, width, height }],
  }
}

/** A field hanging from the page's top edge, rounded below. */
function archOf(sheet: Sheet, height: number, color: string): Mark {
  const { width } = sheet
  const sag = Math.min(width * 0.19, height * 0.5)
  return bled({ kind: 'arch', x: 0, y: 0, width, height, sag, color }, sheet)
}

function motifOf({ motif }: PosterFacts, x: number, y: number, side: number, color: string): Mark[] {
  const svg = motifDrawings[motif].replaceAll('currentColor', color)
  return [{ kind: 'drawing', svg, x, y, width: side, height: side }]
}

export function ruleOf({ margin, contentWidth, unit }: Sheet, y: number, color: string): Mark[] {
  return [{ kind: 'line', x: margin, y, width: contentWidth, height: 0, color, lineWidth: 1.5 * unit }]
}
