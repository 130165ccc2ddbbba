import type { Activity } from '../domain/activity.ts'
import { addDays, type Range } from '../domain/day.ts'
import { chosenActivity } from '../domain/next-activity.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { closedText } from '../exchange/closing-name.ts'
import { describeRecurrence } from '../exchange/describe-recurrence.ts'
import { formatPrices } from '../exchange/format-amount.ts'
import { formatDay, formatDayRange } from '../exchange/format-day.ts'
import { formatTimeSpan } from '../exchange/format-time.ts'
import type { Content, ContentNode, DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { listTable } from './kit/list-table.ts'
import { cancelledMark, isLongEntry, roomNames } from './kit/occurrence-content.ts'
import { columnsOf, type PageGeometry, pageOf } from './kit/page.ts'
import { printed, printedLines } from './kit/text.ts'
import { dropToTitle } from './kit/type-scale.ts'

/** Datoliste: the dates of one activity with topic, host and coffee duty; half a year ahead unless told otherwise. */
export const dateList: PrintableDocument = {
  name: 'date-list',
  options: ['activity', 'from', 'to'],
  papers: ['a4'],
  title: (t) => t('print:dateList.name'),
  fileName(data, options, context) {
    const activity = chosenActivity(data, options.activity, context.today)
    const title = activity ? titleOf(activity) : context.t('print:dateList.name')
    return context.t('print:dateList.file', { from: options.from ?? context.today, title: bareName(title) })
  },
  covers(data, options, context) {
    const activity = chosenActivity(data, options.activity, context.today)
    return { range: rangeOf(options, context), activityIds: activity ? [activity.id] : [] }
  },
  build(data, options, context) {
    const { t, language } = context
    const page = pageOf('a4')
    const activity = chosenActivity(data, options.activity, context.today)
    const { from, to } = rangeOf(options, context)
    const dates = activity ? occurrencesBetween({ ...data, activities: [activity] }, { from, to }) : []
    const title = activity ? titleOf(activity) : t('print:dateList.name')
    const [first, last] = [dates[0], dates.at(-1)]
    const top = heading(
      data,
      {
        title,
        lead: formatDayRange(first?.date ?? from, last?.date ?? to, language),
        lines: first ? usualFacts(first, data, context) : [],
      },
      page,
      context,
    )
    const body: Content =
      first === undefined
        ? {
            text: t(activity ? 'print:dateList.empty' : 'print:dateList.none'),
            style: 'section',
            margin: [0, 24, 0, 0],
          }
        : datesTable(dates, first, data, page, context)
    return frame(data, title, [top, body], page, context)
  },
}

/** From today, half a year ahead, unless told otherwise. */
function rangeOf(options: DocumentOptions, { today }: DocumentContext): Range {
  const from = options.from ?? today
  return { from, to: options.to ?? addDays(from, 181) }
}

function titleOf({ versions }: Activity): string {
  return printed(versions.at(-1)?.title ?? '')
}

/** What holds for most of the dates: pattern, time, place, price. */
function usualFacts(
  { details }: Occurrence,
  { rooms }: PlaceData,
  { t, language }: DocumentContext,
): string[] {
  const { recurrence, startTime, endTime, roomIds, prices } = details
  const pattern = 'start' in recurrence ? [describeRecurrence(recurrence, t, language)] : []
  const when = [...pattern, formatTimeSpan(startTime, endTime, language)].join(' · ')
  const where = [roomNames({ roomIds }, rooms, t), printed(formatPrices(prices, t, language))]
  return [printed(details.line), when, where.filter((text) => text !== '').join(' · ')].filter(
    (text) => text !== '',
  )
}

/** Host and coffee duty have a column each where any date has them. */
function datesTable(
  dates: readonly Occurrence[],
  usual: Occurrence,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { t, language } = context
  const columns = [
    {
      width: 24,
      head: t('print:dateList.host'),
      textOf: (date: Occurrence) => (takesPlace(date) ? printed(date.override?.host ?? '') : ''),
    },
    {
      width: 36,
      head: t('print:dateList.coffee'),
      textOf: (date: Occurrence) => (takesPlace(date) ? printed(date.override?.coffeeDuty ?? '') : ''),
    },
  ].filter(({ textOf }) => dates.some((date) => textOf(date) !== ''))
  const rows = dates.map((date) => [
    { text: capitalise(formatDay(date.date, language, 'short')), style: 'label', noWrap: true },
    topicContent(date, usual, data, context),
    ...columns.map(({ textOf }) => ({ text: textOf(date), margin: [0, dropToTitle, 0, 0] })),
  ])
  return listTable(
    {
      head: [t('print:dateList.date'), t('print:dateList.topic'), ...columns.map(({ head }) => head)],
      rows,
      widths: columnsOf(page, [33, 0, ...columns.map(({ width }) => width)]),
      padding: 2.5,
      breakRows: dates.some((date) => isLongEntry(date, data.rooms, t)),
    },
    page,
  )
}

/** The topic, and whatever is not as usual on the date; on a closed day why it is closed, and nothing of what is not held. */
function topicContent(
  date: Occurrence,
  { details: usual }: Occurrence,
  { rooms }: PlaceData,
  context: DocumentContext,
): ContentNode {
  const { t, language } = context
  if (date.closing) {
    // What was written on it is often why: "Påskeferie".
    const topic = printed(date.override?.topic ?? '')
    return { text: [printed(closedText(date.closing, t)), topic].filter(Boolean).join(' · '), style: 'topic' }
  }
  const otherTime = date.startTime !== usual.startTime || date.endTime !== usual.endTime
  const otherRoom = date.roomIds.join() !== usual.roomIds.join()
  const changes = [
    ...(date.moved ? [t('print:mark.moved', { day: formatDay(date.originalDate, language, 'long') })] : []),
    ...(otherTime && !date.cancelled ? [formatTimeSpan(date.startTime, date.endTime, language)] : []),
    ...(otherRoom && !date.cancelled ? [roomNames(date, rooms, t)] : []),
  ].filter((text) => text !== '')
  const topic: Content[] = [
    ...(date.cancelled ? [cancelledMark(context), '  '] : []),
    printed(date.override?.topic ?? ''),
  ]
  return {
    stack: [
      { text: topic, style: 'topic' },
      ...(changes.length > 0 ? [{ text: changes.join(' · '), style: 'mark' }] : []),
      ...printedLines(date.override?.note ?? ''),
    ],
  }
}
