import type { Mark } from '../kit/mark.ts'
import { widthOf } from '../kit/measure.ts'
import { column, type Piece, row, textPiece } from '../kit/piece.ts'
import { bled, type Degree, type Layout, type Sheet } from './design.ts'
import type { PosterFacts } from './facts.ts'
import { logoPiece, ruleOf } from './motif-design.ts'
import { paletteOf, white } from './palette.ts'
import { fittedTitle, longerText, nearFacts, whenAndWhere } from './parts.ts'

/** Led by a photo: it fills the page's upper part to the edges, and the title stands on a block of colour laid over it. */
export function photoDesign(facts: PosterFacts, sheet: Sheet, degree: Degree): Layout {
  const { width, height, margin, contentWidth, unit } = sheet
  const { fact, small } = degree
  const colours = paletteOf(facts.colour)
  const pad = 20 * unit
  const title = fittedTitle(
    facts.title,
    { width: contentWidth - pad, height: height * degree.title.share },
    { ...degree.title, largest: Math.max(degree.title.least, degree.title.largest * 0.78) },
    sheet,
    { color: white },
  )
  const cap = degree.most === undefined ? {} : { most: degree.most }
  const block = column([
    textPiece(facts.placeName, contentWidth - pad, { size: small * 1.15, bold: true, color: white, ...cap }),
    { gap: small },
    title.piece,
  ])
  const words = wordsOf(facts, sheet, degree)
  const foot = nearFacts(facts, sheet, degree, colours.onPaper)
  const footTop = height - margin - foot.height
  const ruleAt = footTop - small
  const bottom = foot.height > 0 ? ruleAt : height - margin
  const wordsTop = bottom - fact * 0.7 - words.height
  const blockHeight = block.height + 2 * pad
  const blockBottom = wordsTop - fact * 0.75
  const blockTop = blockBottom - blockHeight
  // The block lies on the photo, and hangs a little over its lower edge.
  const photoHeight = blockBottom - Math.min(blockHeight * 0.35, 30 * unit)
  const right = margin + pad + widestLine(block)
  return {
    fits: title.fits && blockTop >= Math.max(margin - pad, height * 0.3 * degree.hero),
    cut: [block, words, foot].flatMap(({ cut }) => cut),
    marks: () => [
      ...photoOf(facts, sheet, photoHeight),
      ...logoOf(facts, sheet, blockTop),
      bled(
        {
          kind: 'field',
          x: 0,
          y: blockTop,
          width: Math.min(width, right),
          height: blockHeight,
          color: colours.deep,
        },
        sheet,
      ),
      ...block.draw(margin, blockTop + pad),
      ...words.draw(margin, wordsTop),
      ...(foot.height > 0 ? ruleOf(sheet, ruleAt, colours.deep) : []),
      ...foot.draw(margin, footTop),
    ],
  }

  function widestLine(piece: Piece): number {
    const ends = piece
      .draw(0, 0)
      .map((mark) => (mark.kind === 'text' ? widthOf(mark.text, mark.size, mark.bold) : 0))
    return Math.max(width * 0.4, ...ends)
  }
}

/** From edge to edge, cropped. */
function photoOf({ picture: image }: PosterFacts, sheet: Sheet, height: number): Mark[] {
  if (!image || height <= 0) return []
  return [bled({ kind: 'picture', image, cover: true, x: 0, y: 0, width: sheet.width, height }, sheet)]
}

/** When and where on the left, what it is on the right. */
function wordsOf(facts: PosterFacts, { contentWidth, unit }: Sheet, degree: Degree): Piece {
  const { fact, small } = degree
  const { onPaper } = paletteOf(facts.colour)
  const cap = degree.most === undefined ? {} : { most: degree.most }
  const about = (width: number) =>
    column([
      textPiece(facts.line, width, { size: small * 1.3, bold: true, color: onPaper.text, ...cap }),
      { gap: small * 0.8 },
      longerText(facts, width, degree, onPaper.text, 'left'),
      { gap: small * 0.8 },
      textPiece(facts.opening, width, { size: small, color: onPaper.text, leading: 1.32, ...cap }),
    ])
  const gap = 24 * unit
  if (about(contentWidth).height === 0) return whenAndWhere(facts, contentWidth, degree, onPaper, 'left')
  const left = (contentWidth - gap) * 0.58
  const beside = row([
    { piece: whenAndWhere(facts, left, degree, onPaper, 'left'), left: 0 },
    { piece: about(contentWidth - gap - left), left: left + gap },
  ])
  const under = column([
    whenAndWhere(facts, contentWidth, degree, onPaper, 'left'),
    { gap: fact * 0.6 },
    about(contentWidth),
  ])
  return beside.height <= under.height ? beside : under
}

/** On white, in the corner of the photo. */
function logoOf({ logo }: PosterFacts, { width, margin, unit }: Sheet, room: number) {
  const [wide, high, pad] = [110 * unit, 44 * unit, 8 * unit]
  if (!logo || room < margin + high + 2 * pad) return []
  const x = width - margin - wide - 2 * pad
  return [
    { kind: 'field', x, y: margin, width: wide + 2 * pad, height: high + 2 * pad, color: white } as const,
    ...logoPiece(logo, wide, high).draw(x + pad, margin + pad),
  ]
}
