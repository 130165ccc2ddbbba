import { type Closing, closedStretches, closingOn } from '../domain/closure.ts'
import { addDays, type Day, mondayOfWeek, type Range, type Week, weekdayOf } from '../domain/day.ts'
import { holidayOn } from '../domain/holidays.ts'
import { nextOccurrence, type Occurrence, occurrencesBetween } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { closedStretchText, closedText } from '../exchange/closing-name.ts'
import { formatDay, formatDayRange, formatWeek, weekdayName } from '../exchange/format-day.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { dayTable } from './kit/day-table.ts'
import { frame } from './kit/frame.ts'
import { heading, openingLines } from './kit/heading.ts'
import { isLongEntry, timeContent, whatContent, whereContent } from './kit/occurrence-content.ts'
import { columnsOf, mm, type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'
import { dropToTitle } from './kit/type-scale.ts'

/** Ugeprogram: what happens from Monday to Sunday, on A4 or, for the notice board, on A3. */
export const week: PrintableDocument = {
  name: 'week',
  options: ['week', 'paper'],
  papers: ['a4', 'a3'],
  title: (t) => t('print:week.name'),
  fileName: (_data, options, { t }) => t('print:week.file', { week: options.week }),
  covers: (_data, options) => ({ range: daysOfWeek(options.week) }),
  build(data, options, context) {
    const { t, language } = context
    const { from: monday, to: sunday } = daysOfWeek(options.week)
    const page = pageOf(options.paper)
    const title = t('print:week.title', { week: formatWeek(options.week, language) })
    const occurrences = occurrencesBetween(data, { from: monday, to: sunday })
    const top = heading(
      data,
      { title, lead: formatDayRange(monday, sunday, language), lines: openingLines(data) },
      page,
      context,
    )
    const days = daysOf(monday, occurrences, data)
    const held = days.reduce((sum, { entries }) => sum + entries.length, 0)
    const body =
      held === 0 && (days.every(({ closing }) => closing === undefined) || closedFor(days) !== undefined)
        ? emptyWeek(data, { from: monday, to: sunday }, closedFor(days), page, context)
        : days.map((day, i) =>
            dayContent(day, { first: i === 0, full: held > roomyWeek }, data, page, context),
          )
    return frame(data, title, [top, ...body], page, context)
  },
}

function daysOfWeek(week: Week): Range {
  const monday = mondayOfWeek(week)
  if (monday === undefined) throw new RangeError(`no such week: ${week}`)
  return { from: monday, to: addDays(monday, 6) }
}

/** Entries that stand on one page with air between them; with more of them the air goes first. */
const roomyWeek = 9

interface DayEntries {
  day: Day
  /** Why the place is closed. */
  closing: Closing | undefined
  /** What is held all the same, or called off. */
  entries: readonly Occurrence[]
}

/**
 * Monday to Friday always, so that a day without anything is seen to be one; the weekend when something happens, or
 * would have had the place not been closed.
 */
function daysOf(monday: Day, occurrences: readonly Occurrence[], data: PlaceData): DayEntries[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
    const day = addDays(monday, offset)
    const all = occurrences.filter(({ date }) => date === day)
    const closing = closingOn(data, day)
    if (offset > 4 && all.length === 0 && closing?.kind !== 'closure') return []
    return [{ day, closing, entries: all.filter((occurrence) => !occurrence.closing) }]
  })
}

/** Why the whole week is closed, when it is for one reason. */
function closedFor(days: readonly DayEntries[]): Closing | undefined {
  const [first, ...rest] = days.map(({ closing }) => closing)
  if (first?.kind !== 'closure') return undefined
  const sameReason = (closing: Closing | undefined) =>
    closing?.kind === 'closure' && closing.closure.id === first.closure.id
  return rest.every(sameReason) ? first : undefined
}

function dayContent(
  { day, closing, entries }: DayEntries,
  { first, full }: { first: boolean; full: boolean },
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): Content {
  const { t, language } = context
  const label = {
    stack: [
      { text: capitalise(weekdayName(weekdayOf(day), language)), style: 'label' },
      formatDay(day, language, 'date'),
    ],
  }
  const across = (content: ContentNode) => [{ ...content, colSpan: 3 }, '', '']
  const rows = entries.map((entry) => [
    timeContent(entry, 'full', context),
    whatContent(entry, data.people, 'full', true, context),
    { ...whereContent(entry, data.rooms, 'full', context), margin: [0, dropToTitle * page.scale, 0, 0] },
  ])
  const cells = [...dayWords({ day, closing, entries }, context).map(across), ...rows]
  return dayTable(
    {
      label,
      rows: cells,
      widths: columnsOf(page, [28.5, 30.5, 0, 40]),
      padding: full ? 1.5 : 3,
      // The day's two lines need room beside a single row.
      rowHeight: mm(cells.length > 1 ? 10 : 12) * page.scale,
      line: !first,
      breakRows: entries.some((entry) => isLongEntry(entry, data.rooms, t)),
    },
    page,
  )
}

/** What is said of the day itself: closed and why, a holiday on which the place is open, or that nothing happens. */
function dayWords({ day, closing, entries }: DayEntries, { t }: DocumentContext): ContentNode[] {
  if (closing) return [{ text: printed(closedText(closing, t)), style: 'title' }]
  const holiday = holidayOn(day)
  return [
    ...(holiday ? [{ text: t(`closures:holiday.${holiday}`), style: 'muted' }] : []),
    ...(entries.length === 0 ? [{ text: t('print:week.emptyDay'), style: 'muted' }] : []),
  ]
}

/** What a week without activities says: that it is so or for how long the place is closed, and when people meet again. */
function emptyWeek(
  data: PlaceData,
  { from, to: sunday }: Range,
  closed: Closing | undefined,
  { scale }: PageGeometry,
  { t, language }: DocumentContext,
): Content[] {
  const next = data.activities
    .map((activity) => nextOccurrence(data, activity, addDays(sunday, 1)))
    .filter((occurrence) => occurrence !== undefined)
    .map(({ date }) => date)
    .sort()[0]
  const [stretch] = closed ? closedStretches(data, { from, to: sunday }) : []
  const words = stretch ? printed(closedStretchText(stretch, t, language)) : t('print:week.empty')
  return [
    { text: words, style: 'section', margin: [0, 24 * scale, 0, 4 * scale] },
    ...(next
      ? [{ text: t('print:week.next', { day: formatDay(next, language, 'long') }), style: 'lead' }]
      : []),
  ]
}
