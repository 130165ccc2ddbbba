import { peopleByName } from '../domain/clash-person.ts'
import { addDays, type Range } from '../domain/day.ts'
import type { Id } from '../domain/id.ts'
import { type Occurrence, occurrencesBetween } from '../domain/occurrence.ts'
import type { Person } from '../domain/person.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { openTasks } from '../domain/task.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { closedText } from '../exchange/closing-name.ts'
import { formatDay, formatDayRange } from '../exchange/format-day.ts'
import { joinWords } from '../exchange/join-words.ts'
import { contactText } from '../exchange/programme-facts.ts'
import type { Translate } from '../locales/translate.ts'
import type { Content, DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { listTable } from './kit/list-table.ts'
import { type MeasuredHeading, measuredHeading, underHeading } from './kit/measured-heading.ts'
import { isLongEntry, roomNames, timeContent, whatContent } from './kit/occurrence-content.ts'
import { columnsOf, type PageGeometry, pageOf } from './kit/page.ts'
import { stampBox } from './kit/stamp.ts'
import { printed } from './kit/text.ts'

/**
 * Tovholderark: a tovholder's own dates, half a year ahead unless told otherwise, and whom they share them with.
 *
 * For everybody it is a page each, of those whose name may be printed. One who was asked for and may not be named gets
 * a sheet without a name.
 */
export const leadSheet: PrintableDocument = {
  name: 'lead-sheet',
  options: ['person', 'from', 'to'],
  papers: ['a4'],
  title: (t) => t('sheets:leadSheet.name'),
  fileName({ people }, options, { t, today }) {
    const from = options.from ?? today
    const name = nameOf(people.find(({ id }) => id === options.person))
    return name === ''
      ? t('sheets:leadSheet.fileAll', { from })
      : t('sheets:leadSheet.file', { from, name: bareName(name) })
  },
  covers(data, options, context) {
    const range = rangeOf(options, context)
    if (options.person === undefined) return { range }
    const own = datesByLead(occurrencesBetween(data, range)).get(options.person) ?? []
    return { range, activityIds: [...new Set(own.map(({ activityId }) => activityId))] }
  },
  build(data, options, context) {
    const page = pageOf('a4')
    const range = rangeOf(options, context)
    const dates = datesByLead(occurrencesBetween(data, range))
    const leads = chosenLeads(data, options, dates)
    const title = context.t('sheets:leadSheet.name')
    const sheets = leads.map((lead, i) =>
      sheet(lead, dates.get(lead.id) ?? [], { range, newPage: i > 0 }, data, page, context),
    )
    const content = leads.length > 0 ? sheets : [nobody(range, data, page, context)]
    return frame(data, title, content, page, context, 'sheets')
  },
}

/** From today, half a year ahead, unless told otherwise. */
function rangeOf(options: DocumentOptions, { today }: DocumentContext): Range {
  const from = options.from ?? today
  return { from, to: options.to ?? addDays(from, 181) }
}

type DatesByLead = ReadonlyMap<Id, readonly Occurrence[]>

function datesByLead(occurrences: readonly Occurrence[]): DatesByLead {
  const dates = new Map<Id, Occurrence[]>()
  for (const occurrence of occurrences) {
    for (const id of new Set(occurrence.details.leaderIds)) {
      const own = dates.get(id)
      if (own) own.push(occurrence)
      else dates.set(id, [occurrence])
    }
  }
  return dates
}

/** The one asked for, dates or not; else all who have dates and may be named, by name. */
function chosenLeads({ people }: PlaceData, { person }: DocumentOptions, dates: DatesByLead): Person[] {
  if (person !== undefined) return people.filter(({ id }) => id === person)
  return people
    .filter(({ id, mayPrint }) => mayPrint.name && dates.has(id))
    .sort((a, b) => names.compare(a.name, b.name))
}

const names = new Intl.Collator('da')

function nameOf(person: Person | undefined): string {
  return person?.mayPrint.name ? printed(person.name) : ''
}

function sheet(
  lead: Person,
  dates: readonly Occurrence[],
  { range, newPage }: { range: Range; newPage: boolean },
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): Content {
  const { t } = context
  const top = sheetHeading(nameOf(lead) || t('sheets:leadSheet.title'), range, data, page, context)
  if (dates.length === 0) {
    const empty = { text: t('sheets:leadSheet.empty'), style: 'section', margin: [0, 24, 0, 0] }
    return {
      stack: [top.content, empty, ...tasksOf(lead, data, page, context)],
      ...(newPage && { pageBreak: 'before' }),
    }
  }
  const head = [
    t('print:dateList.date'),
    t('sheets:leadSheet.time'),
    t('sheets:leadSheet.activity'),
    t('sheets:leadSheet.room'),
  ]
  const table = underHeading(top, newPage, page, (given) =>
    listTable(
      {
        ...given,
        head,
        rows: dates.map((date) => dateRow(date, data, context)),
        widths: columnsOf(page, [30, 27, 0, 44]),
        padding: 2.5,
        breakRows: dates.some((date) => isLongEntry(date, data.rooms, t)),
      },
      page,
    ),
  )
  return [table, ...companions(lead, dates, data, page, context), ...tasksOf(lead, data, page, context)]
}

function sheetHeading(
  title: string,
  { from, to }: Range,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): MeasuredHeading {
  const lead = formatDayRange(from, to, context.language)
  const corner = stampBox(context.t('print:phoneList.stamp'), data)
  return measuredHeading(
    data,
    { title, titleSizes: [30, 26, 22, 18], lead, lines: [], corner },
    page,
    context,
  )
}

function dateRow(date: Occurrence, data: PlaceData, context: DocumentContext): Content[] {
  const { t, language } = context
  const day = { text: capitalise(formatDay(date.date, language, 'short')), style: 'mark', noWrap: true }
  const { closing } = date
  if (!closing) {
    return [
      day,
      timeContent(date, 'compact', context),
      whatContent(date, data.people, 'compact', false, context),
      { text: date.cancelled ? '' : roomNames(date, data.rooms, t) },
    ]
  }
  const what = {
    stack: [
      { text: printed(closedText(closing, t)), style: 'strong' },
      { text: printed(date.details.title), style: 'struck' },
    ],
  }
  return [day, timeContent({ ...date, cancelled: true }, 'compact', context), what, '']
}

/** Whom each activity is shared with, and how to reach them as far as it may be printed. */
function companions(
  lead: Person,
  dates: readonly Occurrence[],
  { people }: PlaceData,
  page: PageGeometry,
  { t }: DocumentContext,
): Content[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const texts = new Map<string, string>()
  for (const { details } of dates) {
    const others = details.leaderIds
      .map((id) => byId.get(id))
      .filter((person) => person !== undefined && person.id !== lead.id && person.mayPrint.name)
      .map((person) => contactOf(person as Person, t))
    if (others.length > 0) texts.set(printed(details.title), joinWords([...new Set(others)], t))
  }
  if (texts.size === 0) return []
  const rows = [...texts].map(([title, names]) => [{ text: title, style: 'strong' }, { text: names }])
  const breakRows = [...texts].some(([title, names]) => `${title}${names}`.length > 1200)
  return [
    listTable(
      {
        top: { text: t('sheets:leadSheet.together'), style: 'section', margin: [0, 14, 0, 0] },
        head: [],
        rows,
        widths: columnsOf(page, [57, 0]),
        padding: 2.5,
        breakRows,
      },
      page,
    ),
  ]
}

/** What they said at a meeting that they would do: tasks name people as they are written. */
function tasksOf(
  { id }: Person,
  { tasks, people }: PlaceData,
  page: PageGeometry,
  { t, language }: DocumentContext,
): Content[] {
  const { namedIn } = peopleByName(people)
  const own = openTasks(tasks).filter(({ who }) => namedIn(who).some(({ key }) => key === id))
  if (own.length === 0) return []
  return [
    listTable(
      {
        top: { text: t('sheets:leadSheet.tasks'), style: 'section', margin: [0, 14, 0, 0] },
        head: [],
        rows: own.map(({ text, due }) => [
          due === undefined ? '' : { text: t('agenda:fact.due', { day: formatDay(due, language, 'date') }) },
          { text: printed(text), style: 'strong' },
        ]),
        widths: columnsOf(page, [57, 0]),
        padding: 2.5,
        breakRows: own.some(({ text }) => text.length > 1200),
      },
      page,
    ),
  ]
}

function contactOf({ name, phone, mayPrint }: Person, t: Translate): string {
  return contactText(printed(name), mayPrint.phone ? printed(phone) : '', t)
}

function nobody(range: Range, data: PlaceData, page: PageGeometry, context: DocumentContext): Content {
  const { t } = context
  const top = heading(
    data,
    {
      title: t('sheets:leadSheet.name'),
      lead: formatDayRange(range.from, range.to, context.language),
      lines: [],
    },
    page,
    context,
  )
  return [top, { text: t('sheets:leadSheet.none'), style: 'section', margin: [0, 24, 0, 0] }]
}
