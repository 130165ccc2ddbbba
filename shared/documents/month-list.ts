import { type Day, daysOfMonth, weekOf } from '../domain/day.ts'
import { type Occurrence, occurrencesBetween } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { formatDay, formatMonth, formatWeek } from '../exchange/format-day.ts'
import type { Content, DocumentContext, PrintableDocument } from './document.ts'
import { dayTable } from './kit/day-table.ts'
import { frame } from './kit/frame.ts'
import { heading, openingLines } from './kit/heading.ts'
import { isLongEntry, timeContent, whatContent, whereContent } from './kit/occurrence-content.ts'
import { columnsOf, type PageGeometry, pageOf } from './kit/page.ts'

/** Månedsliste: every date of a month under its week, on as many pages as it takes. */
export const monthList: PrintableDocument = {
  name: 'month-list',
  options: ['month'],
  papers: ['a4'],
  title: (t) => t('print:monthList.name'),
  fileName: (_data, options, { t }) => t('print:monthList.file', { month: options.month }),
  covers: (_data, options) => ({ range: daysOfMonth(options.month) }),
  build(data, options, context) {
    const { t, language } = context
    const page = pageOf('a4')
    const title = t('print:monthList.title', { month: formatMonth(options.month, language) })
    const occurrences = occurrencesBetween(data, daysOfMonth(options.month))
    const days = daysOf(occurrences)
    const introduced = firstWithLine(occurrences)
    const top = heading(data, { title, lead: '', lines: openingLines(data) }, page, context)
    const body =
      days.length === 0
        ? [{ text: t('print:monthList.empty'), style: 'section', margin: [0, 24, 0, 0] }]
        : days.map((day, i) => dayContent(day, days[i - 1]?.day, introduced, data, page, context))
    return frame(data, title, [top, ...body], page, context)
  },
}

interface DayEntries {
  day: Day
  entries: readonly Occurrence[]
}

/** The days on which something happens. */
function daysOf(occurrences: readonly Occurrence[]): DayEntries[] {
  const days = new Set(occurrences.map(({ date }) => date))
  return [...days].map((day) => ({ day, entries: occurrences.filter(({ date }) => date === day) }))
}

/** The first time each line is to be said: the same words every week would only hide what differs. */
function firstWithLine(occurrences: readonly Occurrence[]): Set<Occurrence> {
  const first = new Map<string, Occurrence>()
  for (const occurrence of occurrences) {
    const line = `${occurrence.activityId} ${occurrence.details.line}`
    if (!first.has(line)) first.set(line, occurrence)
  }
  return new Set(first.values())
}

function dayContent(
  { day, entries }: DayEntries,
  previous: Day | undefined,
  introduced: ReadonlySet<Occurrence>,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): Content {
  const startsWeek = previous === undefined || weekOf(previous) !== weekOf(day)
  const heading = {
    text: formatWeek(weekOf(day), context.language, 'title'),
    style: 'section',
    margin: [0, previous === undefined ? 6 : 12, 0, 3],
  }
  return dayTable(
    {
      ...(startsWeek && { heading }),
      label: { text: capitalise(formatDay(day, context.language, 'short')), style: 'mark' },
      rows: entries.map((entry) => [
        timeContent(entry, 'compact', context),
        whatContent(entry, data.people, 'compact', introduced.has(entry), context),
        whereContent(entry, data.rooms, 'compact', context),
      ]),
      widths: columnsOf(page, [28, 27, 0, 51]),
      padding: 2,
      rowHeight: 0,
      line: true,
      breakRows: entries.some((entry) => isLongEntry(entry, data.rooms, context.t)),
    },
    page,
  )
}
