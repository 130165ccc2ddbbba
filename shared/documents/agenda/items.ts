/** The items of an agenda or of minutes on paper. */
import type { MeetingSheet, SheetItem } from '../../exchange/meeting-sheet.ts'
import type { Content, ContentNode } from '../document.ts'
import type { Measure } from '../kit/break-lines.ts'
import { afterLines } from '../kit/first-lines.ts'
import { mm, type PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { hairline } from '../kit/type-scale.ts'

/** Width of the column of times, on A4. */
const TIME_MM = 18

/** Each item with its time at the left; an item's heading is never left alone at the foot of a page. */
function meetingItems({ items }: MeetingSheet, page: PageGeometry): ContentNode[] {
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
  const margin = [timeWidth, 1, 0, 0]
  const parts = partsOf(item)
  if (lineCount([{ text: item.title + item.facts }, ...parts]) <= MOST_KEPT)
    return {
      stack: [head, ...(parts.length > 0 ? [{ stack: contentOf(parts), margin }] : [])],
      // Items under which there was nothing stand close, as a list does.
      margin: [0, 0, 0, item.time === '' && parts.length === 0 ? 4 : 9],
      unbreakable: true,
    }
  const [start, rest] = startOf(parts, {
    width: (page.contentWidth - timeWidth) * 0.97,
    size: 11 * page.scale,
  })
  return {
    stack: [
      { stack: [head, { stack: contentOf(start), margin }], unbreakable: true },
      { stack: contentOf(rest), margin: [timeWidth, 0, 0, 0] },
    ],
    margin: [0, 0, 0, 9],
  }
}

/** A paragraph under an item, in a list or by itself, and how far it stands from what is above it. */
interface Part {
  text: string
  above: number
  isStrong?: boolean
  /** `none` goes on with the text of the one before it. */
  bullet?: 'disc' | 'none'
}

function partsOf({ text, lines, said, decisions, tasks }: SheetItem): Part[] {
  return [
    ...text.map((one): Part => ({ text: one, above: 2 })),
    ...lines.map((one, i): Part => ({ text: one, above: i === 0 ? 3 : 1, bullet: 'disc' })),
    ...said.map((one): Part => ({ text: one, above: 3 })),
    ...[...decisions, ...tasks].map((one): Part => ({ text: one, isStrong: true, above: 3 })),
  ].map((part) => ({ ...part, text: printed(part.text) }))
}

/** Points a bullet takes at most. */
const BULLET = 16

/** An item of more lines may be taller than a page, which would be lost where it is kept whole: it is broken instead. */
const MOST_KEPT = 24

/** How many lines they take at most of those letters that are neither narrow nor as wide as a W. */
function lineCount(parts: readonly { text: string }[]): number {
  return parts.reduce((sum, { text }) => sum + Math.ceil(text.length / 40), 0)
}

/** What stays with the heading: the first paragraph, or of a long one its first two lines; and what comes after it. */
function startOf([first, ...others]: readonly Part[], measure: Omit<Measure, 'bold'>): [Part[], Part[]] {
  if (!first) return [[], []]
  if (lineCount([first]) <= MOST_KEPT / 4) return [[first], others]
  const width = measure.width - (first.bullet ? BULLET : 0)
  const [start, rest] = afterLines(first.text, 2, { ...measure, width, bold: first.isStrong === true })
  const goesOn: Part = { ...first, text: rest, above: 0, ...(first.bullet && { bullet: 'none' }) }
  return [[{ ...first, text: start }], [goesOn, ...others]]
}

function contentOf(parts: readonly Part[]): Content[] {
  return parts.map(({ text, above, bullet, isStrong }) => {
    const node = { text, ...(isStrong && { style: 'strong' }), margin: [0, above, 0, 0] }
    return bullet ? { ul: [{ ...node, listType: bullet }] } : node
  })
}

/** Items and what comes after them; lines to sign are never alone on a page. */
export function meetingContent(sheet: MeetingSheet, page: PageGeometry): ContentNode[] {
  const items = meetingItems(sheet, page)
  const end = signatureLines(sheet, page)
  const last = items.at(-1)
  if (end.length === 0 || !last?.unbreakable || sheet.additions.length > 0) return [...items, ...end]
  return [...items.slice(0, -1), { stack: [last, ...end], unbreakable: true }]
}

/** Additions, when it was approved, and lines for those who sign. */
function signatureLines(
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
      ? [{ columns: lines, columnGap: mm(10), margin: [0, mm(11), 0, 0], unbreakable: true }]
      : []),
  ]
}
