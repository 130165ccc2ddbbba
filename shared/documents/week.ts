import { addDays, type Day, mondayOfWeek, type Range, type Week, weekdayOf } from '../domain/day.ts'
import { nextOccurrence, type Occurrence, occurrencesBetween } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { formatDay, formatDayRange, formatWeek, weekdayName } from '../exchange/format-day.ts'
import type { Content, DocumentContext, PrintableDocument } from './document.ts'
import { dayTable } from './kit/day-table.ts'
import { frame } from './kit/frame.ts'
import { heading, openingLines } from './kit/heading.ts'
import { isLongEntry, timeContent, whatContent, whereContent } from './kit/occurrence-content.ts'
import { columnsOf, mm, type PageGeometry, pageOf } from './kit/page.ts'
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
    const body =
      occurrences.length === 0
        ? emptyWeek(data, sunday, page, context)
        : daysOf(monday, occurrences).map((entries, i) =>
            dayContent(
              entries,
              { first: i === 0, full: occurrences.length > roomyWeek },
              data,
              page,
              context,
            ),
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
  entries: readonly Occurrence[]
}

/** Monday to Friday always, so that a day without anything is seen to be one; the weekend when something happens. */
function daysOf(monday: Day, occurrences: readonly Occurrence[]): DayEntries[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(monday, offset))
    .map((day) => ({ day, entries: occurrences.filter(({ date }) => date === day) }))
    .filter(({ day, entries }) => weekdayOf(day) <= 5 || entries.length > 0)
}

function dayContent(
  { day, entries }: DayEntries,
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
  const rows = entries.map((entry) => [
    timeContent(entry, 'full', context),
    whatContent(entry, data.people, 'full', true, context),
    { ...whereContent(entry, data.rooms, 'full', context), margin: [0, dropToTitle * page.scale, 0, 0] },
  ])
  const empty = [[{ text: t('print:week.emptyDay'), style: 'muted', colSpan: 3 }, '', '']]
  return dayTable(
    {
      label,
      rows: rows.length > 0 ? rows : empty,
      widths: columnsOf(page, [28.5, 30.5, 0, 40]),
      padding: full ? 1.5 : 3,
      rowHeight: mm(10) * page.scale,
      line: !first,
      breakRows: entries.some((entry) => isLongEntry(entry, data.rooms, context.t)),
    },
    page,
  )
}

/** What a week without activities says: that it is so, and when people meet again. */
function emptyWeek(
  data: PlaceData,
  sunday: Day,
  { scale }: PageGeometry,
  { t, language }: DocumentContext,
): Content[] {
  const next = data.activities
    .map((activity) => nextOccurrence(data, activity, addDays(sunday, 1)))
    .filter((occurrence) => occurrence !== undefined)
    .map(({ date }) => date)
    .sort()[0]
  return [
    { text: t('print:week.empty'), style: 'section', margin: [0, 24 * scale, 0, 4 * scale] },
    ...(next
      ? [{ text: t('print:week.next', { day: formatDay(next, language, 'long') }), style: 'lead' }]
      : []),
  ]
}
