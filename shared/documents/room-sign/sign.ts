import { closingOn } from '../../domain/closure.ts'
import { addDays, type Day, type Range, weekdayOf, weekOf } from '../../domain/day.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { capitalise } from '../../exchange/capitalise.ts'
import { closedText } from '../../exchange/closing-name.ts'
import { formatDay, formatDayRange, formatWeek, weekdayName } from '../../exchange/format-day.ts'
import type { Content, DocumentContext } from '../document.ts'
import { breakLines } from '../kit/break-lines.ts'
import { listTable } from '../kit/list-table.ts'
import { measuredHeading, underHeading } from '../kit/measured-heading.ts'
import type { PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { lineOf } from '../kit/type-scale.ts'
import type { UsedRoom } from './room-use.ts'
import { contentOfUse, timeOfUse, titleShare, type UseWords, wordsOfUse } from './use-content.ts'

interface Sheet {
  range: Range
  /** Points kept for the foot. */
  bottom: number
  newPage: boolean
}

/** Points on A4 of the room's name, which is read across the hall. */
const nameSizes = [80, 72, 64, 56, 48, 42, 36, 30, 24]
/** Points on A4: as large as lets a sign be one page. */
const textSizes = [18, 17, 16, 15, 14, 13, 12, 11]
const smallest = 11
/** Points on A4 above and below a row. */
const padding = 4

/** The sign of one room for a week. */
export function sign(
  { room, uses }: UsedRoom,
  { range, bottom, newPage }: Sheet,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): Content {
  const { language } = context
  const week = formatWeek(weekOf(range.from), language, 'title')
  const lead = `${week} · ${formatDayRange(range.from, range.to, language)}`
  const words = { title: printed(room.name), titleSizes: nameSizes, lead, lines: [] }
  const top = measuredHeading(data, words, page, context)
  const rows = [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
    const day = addDays(range.from, offset)
    const ofDay = uses
      .filter((use) => use.day === day)
      .map((use) => ({ ...wordsOfUse(use, room, data.rooms, context), time: timeOfUse(use, context) }))
    return dayRows(day, ofDay, data, context)
  })
  const free = page.height - page.marginTop - bottom - top.height - 2 * padding * page.scale
  const heights = (size: number) => rows.map((row) => heightOf(row, size * page.scale, page))
  const total = (size: number) => heights(size).reduce((sum, height) => sum + height, 0)
  const onePage = total(smallest) <= free
  // Each page of several ends with a row that had no room.
  const available = onePage ? free : free * 0.9 * Math.ceil(total(smallest) / (free * 0.9))
  const size = (textSizes.find((one) => total(one) <= available) ?? smallest) * page.scale
  return underHeading(top, newPage, page, (given) =>
    listTable(
      {
        ...given,
        head: [],
        rows: rows.map((row) => cells(row, onePage, size, context)),
        widths: widthsAt(size, page),
        padding,
        breakRows: heights(smallest).some((height) => height > free),
        lineAbove: (i) => i > 0 && rows[i]?.firstOfDay === true,
      },
      page,
    ),
  )
}

interface SignRow {
  day: Day
  firstOfDay: boolean
  /** One use; else what is said of the whole day: closed and why, or that nothing happens. */
  words: (UseWords & { time: string }) | { text: string; closed: boolean }
}

/** Monday to Friday always, so that a day on which the room is free is seen to be one. */
function dayRows(
  day: Day,
  uses: readonly (UseWords & { time: string })[],
  data: PlaceData,
  { t }: DocumentContext,
): SignRow[] {
  const closing = closingOn(data, day)
  const isFree = uses.length === 0 && !closing && weekdayOf(day) <= 5
  const saysClosed = closing && (uses.length > 0 || weekdayOf(day) <= 5 || closing.kind === 'closure')
  const words: SignRow['words'][] = [
    ...(saysClosed ? [{ text: printed(closedText(closing, t)), closed: true }] : []),
    ...(isFree ? [{ text: t('sheets:roomSign.free'), closed: false }] : []),
    ...uses,
  ]
  return words.map((one, i) => ({ day, firstOfDay: i === 0, words: one }))
}

/** Weekday and date, time, use. */
function widthsAt(size: number, { contentWidth }: PageGeometry): number[] {
  const [day, time] = [7.6 * size, 7.4 * size]
  return [day, time, contentWidth - day - time]
}

/** A page that begins within a day has to say which: on a sign of several each row does. */
function cells(row: SignRow, onePage: boolean, size: number, context: DocumentContext): Content[] {
  const { words } = row
  const label = onePage ? dayLabel(row, size, context) : shortLabel(row, size, context)
  if ('text' in words) {
    const style = words.closed ? 'strong' : 'muted'
    return [label, { text: words.text, fontSize: size, colSpan: 2, style }, '']
  }
  const style = words.cancelled ? ['strong', 'struck'] : 'strong'
  return [
    label,
    { text: words.time, style, fontSize: size, noWrap: true },
    contentOfUse(words, size, context),
  ]
}

function dayLabel({ day, firstOfDay }: SignRow, fontSize: number, { language }: DocumentContext): Content {
  if (!firstOfDay) return { text: '' }
  const weekday = capitalise(weekdayName(weekdayOf(day), language))
  return {
    stack: [
      { text: weekday, style: 'label', fontSize, noWrap: true },
      { text: formatDay(day, language, 'date'), fontSize, noWrap: true },
    ],
  }
}

function shortLabel({ day }: SignRow, fontSize: number, { language }: DocumentContext): Content {
  return { text: capitalise(formatDay(day, language, 'short')), style: 'label', fontSize, noWrap: true }
}

/** Points a row takes, a little more rather than less. */
function heightOf({ firstOfDay, words }: SignRow, size: number, page: PageGeometry): number {
  const width = (widthsAt(size, page)[2] ?? 0) * 0.97
  const linesOf = (text: string, at: number, bold: boolean) =>
    breakLines(text, { width, size: at, bold }, false).length
  const text =
    'text' in words
      ? lineOf(size) * linesOf(words.text, size, true)
      : lineOf(size * titleShare) *
          linesOf(`${words.cancelled ? 'CANCELLED ' : ''}${words.title}`, size * titleShare, true) +
        lineOf(size) * words.lines.reduce((sum, line) => sum + linesOf(line, size, false), 0)
  return Math.max(text, firstOfDay ? 2 * lineOf(size) : 0) + (2 * padding + 1) * page.scale
}
