import type { ClosedStretch } from '../domain/closure.ts'
import { type Day, daysOfMonth, weekOf } from '../domain/day.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { closedStretchText } from '../exchange/closing-name.ts'
import { formatDay, formatMonth, formatWeek } from '../exchange/format-day.ts'
import { type ProgrammeDay, programmeDays } from '../exchange/programme-days.ts'
import type { Content, DocumentContext, PrintableDocument } from './document.ts'
import { type DayTable, dayTable } from './kit/day-table.ts'
import { frame } from './kit/frame.ts'
import { heading, openingLines } from './kit/heading.ts'
import { isLongEntry, timeContent, whatContent, whereContent } from './kit/occurrence-content.ts'
import { columnsOf, type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

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
    const days = programmeDays(data, daysOfMonth(options.month))
    const introduced = firstWithLine(days.flatMap(({ entries }) => entries))
    const top = heading(data, { title, lead: '', lines: openingLines(data) }, page, context)
    const body =
      days.length === 0
        ? [{ text: t('print:monthList.empty'), style: 'section', margin: [0, 24, 0, 0] }]
        : days.map((day, i) => dayContent(day, days[i - 1]?.day, introduced, data, page, context))
    return frame(data, title, [top, ...body], page, context)
  },
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

/** A day under its week's heading. A closed period of several days stands before it, on a line of its own. */
function dayContent(
  { day, closed, entries }: ProgrammeDay,
  previous: Day | undefined,
  introduced: ReadonlySet<Occurrence>,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): Content {
  const { t, language } = context
  const startsWeek = previous === undefined || weekOf(previous) !== weekOf(day)
  const heading = {
    text: formatWeek(weekOf(day), language, 'title'),
    style: 'section',
    margin: [0, previous === undefined ? 6 : 12, 0, 3],
  }
  const label = { text: capitalise(formatDay(day, language, 'short')), style: 'mark' }
  const closedRow = closed && closedCells(closed, context)
  const rows = entries.map((entry) => [
    timeContent(entry, 'compact', context),
    whatContent(entry, data.people, 'compact', introduced.has(entry), context),
    whereContent(entry, data.rooms, 'compact', context),
  ])
  const table = (content: Pick<DayTable, 'heading' | 'label' | 'rows'>) =>
    dayTable(
      {
        ...content,
        widths: columnsOf(page, [28, 27, 0, 51]),
        padding: 2,
        rowHeight: 0,
        line: true,
        breakRows: entries.some((entry) => isLongEntry(entry, data.rooms, t)),
      },
      page,
    )
  const ofWeek = startsWeek ? { heading } : {}
  if (!closedRow) return table({ ...ofWeek, label, rows })
  if (closed.from === closed.to) return table({ ...ofWeek, label, rows: [closedRow, ...rows] })
  const period = table({ ...ofWeek, label: { text: '' }, rows: [closedRow] })
  return rows.length === 0 ? period : [period, table({ label, rows })]
}

function closedCells(closed: ClosedStretch, { t, language }: DocumentContext): Content[] {
  return [{ text: printed(closedStretchText(closed, t, language)), style: 'strong', colSpan: 3 }, '', '']
}
