/** A notice on its page: the one word as wide as the page, and everything else as large as there is room for. */

import type { PlaceColour } from '../../domain/place.ts'
import { placeColourHex } from '../../domain/place-colour.ts'
import { widestWord } from '../kit/break-lines.ts'
import type { Mark } from '../kit/mark.ts'
import { CAP_HEIGHT, DESCENT, widthOf } from '../kit/measure.ts'
import { mm } from '../kit/page.ts'
import { column, type Piece, row, textPiece } from '../kit/piece.ts'
import { hairline, ink } from '../kit/type-scale.ts'
import type { NoticeWords } from './words.ts'

export interface NoticePage {
  marks: readonly Mark[]
  /** What of the person's own lines, or of a long list of rooms, had no room. */
  leftOut: readonly string[]
}

/** A4 in points; A3 is the same, enlarged. */
const page = { width: mm(210), height: mm(297), margin: mm(15) }
const width = page.width - 2 * page.margin
const soft = '#404040'

/** Sizes in points where there is room, and where there is least. Day, time and place stay readable from far. */
const sizes = {
  title: [80, 25],
  when: [39, 28],
  instead: [38, 28],
  own: [30, 18],
  again: [28, 18],
} as const
type SizeName = keyof typeof sizes

export function noticePage(words: NoticeWords, colour: PlaceColour): NoticePage {
  const color = placeColourHex[colour]
  const head = headPiece(words, color)
  const foot = textPiece(words.contact, width, { size: 18, color: ink, most: 2 })
  const footTop = page.height - page.margin - foot.height
  const bodyTop = page.margin + head.height + mm(13)
  const room = (foot.height > 0 ? footTop - mm(11) : page.height - page.margin) - bodyTop
  const body = largestBody(words, color, room)
  // What is left goes above and below, a little more of it below, where the eye wants it.
  const top = bodyTop + (room - body.height) * 0.4
  return {
    marks: [
      ...head.draw(page.margin, page.margin),
      ...body.draw(page.margin, top),
      ...(foot.height > 0 ? [ruleAt(footTop - mm(5)), ...foot.draw(page.margin, footTop)] : []),
    ],
    leftOut: [...body.cut, ...foot.cut],
  }
}

/** Whose notice it is, and the word, white on a field as wide as the page's text. */
function headPiece({ placeName, cry }: NoticeWords, color: string): Piece {
  const size = crySize(cry)
  const letters = size * CAP_HEIGHT
  const height = letters + 2 * mm(11)
  const field: Piece = {
    width,
    height,
    cut: [],
    draw: (x, y) => [
      { kind: 'field', color, x, y, width, height },
      {
        kind: 'text',
        text: cry,
        x: x + (width - widthOf(cry, size, true)) / 2,
        baseline: y + (height + letters) / 2,
        size,
        bold: true,
        color: '#ffffff',
      },
    ],
  }
  const name = textPiece(placeName, width, { size: placeName.length > 60 ? 14 : 20, bold: true, color })
  return column([name, { gap: mm(6) }, field])
}

/** As wide as its field, with some of the colour beside it. */
function crySize(cry: string): number {
  return Math.min(150, (width - 2 * mm(8)) / widthOf(cry, 1, true))
}

/** The largest that fits; where not even the smallest does, lines are cut until it does. */
function largestBody(words: NoticeWords, color: string, room: number): Piece {
  for (let share = 1; share > 0; share -= 0.04) {
    const body = bodyPiece(words, color, share, Number.POSITIVE_INFINITY)
    if (body.height <= room) return body
  }
  for (let most = 24; most > 0; most -= 1) {
    const body = bodyPiece(words, color, 0, most)
    if (body.height <= room) return body
  }
  return bodyPiece(words, color, 0, 0)
}

/** @param most lines of the person's own, and of rooms in a row */
function bodyPiece(words: NoticeWords, color: string, share: number, most: number): Piece {
  const { title, when, instead, own, again } = words
  const size = (name: SizeName) => {
    const [largest, least] = sizes[name]
    return least + ((name === 'title' ? largestTitle(words, largest) : largest) - least) * share
  }
  const gap = { gap: mm(4) + mm(5) * share }
  const text = (content: string | readonly string[], name: SizeName, bold: boolean, lines?: number) =>
    textPiece(content, width, {
      size: size(name),
      bold,
      color: ink,
      balanced: name === 'title',
      leading: name === 'title' ? 1.05 : 1.18,
      ...(lines !== undefined && Number.isFinite(lines) && { most: lines }),
    })
  const rows = instead.map(({ label, text: value }) =>
    insteadPiece(label, value, { size: size('instead'), color, most }),
  )
  return column([
    text(title, 'title', true),
    gap,
    text(when, 'when', false),
    gap,
    ...rows.flatMap((piece) => [{ gap: gap.gap * 0.7 }, piece]),
    { gap: gap.gap * 1.3 },
    text(own, 'own', false, most),
    gap,
    text(again, 'again', true),
  ])
}

/** Never as large as the word above it; and one whose longest word would be broken smaller, as long as it still is a title then. */
function largestTitle({ title, cry }: NoticeWords, largest: number): number {
  const most = Math.min(largest, crySize(cry) * 0.8)
  const whole = (width * 0.999) / widestWord(title, true)
  return whole < wholeWords ? most : Math.min(most, whole)
}

/** Points below which a word is broken rather than set smaller. */
const wholeWords = 38

/** "Ny dag" small, and beneath it the day large, behind a bar that says: this is what holds. */
function insteadPiece(
  label: string,
  value: string,
  { size, color, most }: { size: number; color: string; most: number },
): Piece {
  const indent = mm(8)
  const inner = column([
    textPiece(label, width - indent, { size: 18, color: soft }),
    { gap: size * 0.28 },
    textPiece(value, width - indent, {
      size,
      bold: true,
      color: ink,
      leading: 1.12,
      ...(Number.isFinite(most) && { most: Math.max(2, most) }),
    }),
  ])
  const bar: Piece = {
    width: mm(2),
    height: inner.height,
    cut: [],
    draw: (x, y) => [
      { kind: 'field', color, x, y, width: mm(2), height: inner.height - size * DESCENT * 0.4 },
    ],
  }
  return row([
    { piece: bar, left: 0 },
    { piece: inner, left: indent },
  ])
}

function ruleAt(y: number): Mark {
  return { kind: 'line', color: hairline, lineWidth: 0.75, x: page.margin, y, width, height: 0 }
}
