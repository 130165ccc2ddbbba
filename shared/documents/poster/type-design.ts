import { column, row, textPiece } from '../kit/piece.ts'
import { bled, type Degree, type Layout, type Sheet } from './design.ts'
import type { PosterFacts } from './facts.ts'
import { logoPiece, ruleOf } from './motif-design.ts'
import { paletteOf } from './palette.ts'
import { fittedTitle, longerText, nearFacts, whenAndWhere } from './parts.ts'

/** Led by its own words: the title as large as the paper, and day, time and place white on a field of colour below. */
export function typeDesign(facts: PosterFacts, sheet: Sheet, degree: Degree): Layout {
  const { width, height, margin, contentWidth, unit } = sheet
  const { fact, small, hero } = degree
  // The title leads: while there is room for a larger one, all else is set smaller first.
  const leading = 1 + Math.max(0, hero - 0.36)
  const { deep, onPaper, onDeep } = paletteOf(facts.colour)
  const cap = degree.most === undefined ? {} : { most: degree.most }
  const logo = logoPiece(facts.logo, 110 * unit, 40 * unit)
  const nameWidth = contentWidth - (logo.height > 0 ? logo.width + 20 * unit : 0)
  const head = row([
    {
      piece: column([
        textPiece(facts.placeName, nameWidth, {
          size: small * 1.25,
          bold: true,
          color: onPaper.text,
          ...cap,
        }),
        { gap: small * 0.6 },
        textPiece(facts.opening, nameWidth, { size: small, color: onPaper.text, balanced: true, ...cap }),
      ]),
      left: 0,
    },
    { piece: logo, left: contentWidth - logo.width },
  ])
  const about = column([
    textPiece(facts.line, contentWidth, {
      size: Math.max(small, fact * 0.7),
      bold: true,
      color: onPaper.text,
      balanced: true,
      ...cap,
    }),
    { gap: small },
    longerText(facts, contentWidth * 0.86, degree, onPaper.text, 'left'),
  ])
  const when = whenAndWhere(facts, contentWidth, degree, onDeep, 'left')
  const foot = nearFacts(facts, sheet, degree, onDeep)
  const footTop = height - margin - foot.height
  const ruleAt = footTop - small * 1.1
  const whenTop = (foot.height > 0 ? ruleAt - fact * 0.6 : height - margin) - when.height
  const fieldTop = whenTop - fact * 0.85
  const aboutTop = fieldTop - fact * 0.8 - about.height
  const titleTop = margin + head.height + 42 * unit
  const title = fittedTitle(
    facts.title,
    { width: contentWidth, height: aboutTop - (about.height > 0 ? fact * 0.7 : 0) - titleTop },
    { ...degree.title, largest: degree.title.largest * (1 + hero), least: degree.title.least * leading },
    sheet,
    { color: deep, leading: 0.98 },
  )
  // It stands right on what is said of it and the field below; the white is above.
  const titleAt = aboutTop - (about.height > 0 ? fact * 0.75 : 0) - title.piece.height
  return {
    fits: title.fits && titleAt >= titleTop - fact * 0.1,
    cut: [head, about, when, foot].flatMap(({ cut }) => cut),
    marks: () => [
      ...head.draw(margin, margin),
      ...title.piece.draw(margin, titleAt),
      ...about.draw(margin, aboutTop),
      bled({ kind: 'field', x: 0, y: fieldTop, width, height: height - fieldTop, color: deep }, sheet),
      ...when.draw(margin, whenTop),
      ...(foot.height > 0 ? ruleOf(sheet, ruleAt, onDeep.line) : []),
      ...foot.draw(margin, footTop),
    ],
  }
}
