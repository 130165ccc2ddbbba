import type { Mark } from '../kit/mark.ts'
import { column, type Piece, textPiece } from '../kit/piece.ts'
import type { Degree, Layout, Sheet } from './design.ts'
import type { PosterFacts } from './facts.ts'
import { motifDrawings } from './motif-drawings.ts'
import { paletteOf } from './palette.ts'
import { fittedTitle, longerText, nearFacts, whenAndWhere } from './parts.ts'

/** Led by a drawing: all on one axis, the motif large in a disc above, and the words under it like an invitation. */
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
  const gap = 14 * unit
  // Between the head and the words the motif takes what there is, as far as it needs it.
  const room =
    (foot.height > 0 ? ruleAt : height - margin) -
    gap * 1.6 -
    words.height -
    (margin + head.height) -
    gap * 2.4
  const side = Math.min(room, contentWidth * 0.66)
  const spare = Math.max(0, room - side)
  const discTop = margin + head.height + gap * 1.2 + spare * 0.4
  const drawn = side >= 60 * unit
  return {
    fits: title.fits && room >= contentWidth * 0.66 * degree.hero,
    cut: [head, words, foot].flatMap(({ cut }) => cut),
    marks: () => [
      ...head.draw((width - head.width) / 2, margin),
      ...(drawn ? discOf(facts, width / 2, discTop + side / 2, side / 2, colours) : []),
      ...words.draw((width - words.width) / 2, discTop + Math.max(0, side) + gap * 1.2 + spare * 0.3),
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
  const { deep, onPaper } = paletteOf(colour)
  const cap = degree.most === undefined ? {} : { most: degree.most }
  const setting = { align: 'center', balanced: true, ...cap } as const
  return column(
    [
      logoPiece(logo, 120 * unit, 44 * unit),
      { gap: 8 * unit },
      textPiece(placeName, contentWidth, { size: degree.small * 1.25, bold: true, color: deep, ...setting }),
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

function discOf(
  { motif }: PosterFacts,
  x: number,
  y: number,
  radius: number,
  colours: ReturnType<typeof paletteOf>,
): Mark[] {
  const side = radius * 1.3
  const svg = motifDrawings[motif].replaceAll('currentColor', colours.deep)
  return [
    { kind: 'disc', x, y, radius, color: colours.tint },
    { kind: 'drawing', svg, x: x - side / 2, y: y - side / 2, width: side, height: side },
  ]
}

export function ruleOf({ margin, contentWidth, unit }: Sheet, y: number, color: string): Mark[] {
  return [{ kind: 'line', x: margin, y, width: contentWidth, height: 0, color, lineWidth: 1.5 * unit }]
}
