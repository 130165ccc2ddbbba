/** The items of an agenda or of minutes on paper. */
import type { MeetingSheet, SheetItem } from '../../exchange/meeting-sheet.ts'
import type { Content, ContentNode } from '../document.ts'
import { mm, type PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { hairline } from '../kit/type-scale.ts'

/** Width of the column of times, on A4. */
const TIME_MM = 18

/** Each item with its time at the left; an item's heading is never left alone at the foot of a page. */
export function meetingItems({ items }: MeetingSheet, page: PageGeometry): ContentNode[] {
  return items.map((item) => itemContent(item, page))
}

function itemContent(item: SheetItem, page: PageGeometry): ContentNode {
  const timeWidth = item.time === '' ? 0 : mm(TIME_MM) * page.scale
  const head: ContentNode = {
    columns: [
      ...(timeWidth > 0 ? [{ width: timeWidth, text: item.time, style: 'time' }] : []),
      {
        width: page.contentWidth - timeWidth,
        text: [
          { text: `${item.number}. ${printed(item.title)}`, style: 'title' },
          ...(item.facts === '' ? [] : [{ text: `   ${printed(item.facts)}`, style: 'muted' }]),
        ],
      },
    ],
    headlineLevel: 1,
  }
  const body: Content[] = [
    ...item.text.map((text) => ({ text: printed(text), margin: [0, 2, 0, 0] })),
    ...bullets(item.lines),
    ...item.said.map((text) => ({ text: printed(text), margin: [0, 3, 0, 0] })),
    ...[...item.decisions, ...item.tasks].map((text) => ({
      text: printed(text),
      style: 'strong',
      margin: [0, 3, 0, 0],
    })),
  ]
  const isShort =
    [...item.text, ...item.lines, ...item.said, ...item.decisions, ...item.tasks].join('').length < 900
  return {
    stack: [head, ...(body.length > 0 ? [{ stack: body, margin: [timeWidth, 1, 0, 0] }] : [])],
    margin: [0, 0, 0, 9],
    // One so long that it might not fit a page is broken rather than kept whole.
    ...(isShort && { unbreakable: true }),
  }
}

function bullets(lines: readonly string[]): ContentNode[] {
  if (lines.length === 0) return []
  return [{ ul: lines.map((line) => ({ text: printed(line), margin: [0, 1, 0, 0] })), margin: [0, 2, 0, 0] }]
}

/** Additions, when it was approved, and lines for those who sign. */
export function signatureLines(
  { additions, approved, signatures }: MeetingSheet,
  page: PageGeometry,
): ContentNode[] {
  const width = (page.contentWidth - mm(10)) / 2
  const lines = signatures.map((who) => ({
    width,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: hairline }] },
      { text: printed(who), margin: [0, 3, 0, 0] },
    ],
  }))
  return [
    ...additions.map((text) => ({ text: printed(text), margin: [0, 4, 0, 0] })),
    ...(approved === '' ? [] : [{ text: printed(approved), style: 'strong', margin: [0, 8, 0, 0] }]),
    ...(lines.length > 0
      ? [{ columns: lines, columnGap: mm(10), margin: [0, mm(18), 0, 0], unbreakable: true }]
      : []),
  ]
}
