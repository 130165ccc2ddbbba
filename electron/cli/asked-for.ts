/** The options of `print` as documents take them: days and choices as they were written, people and things by name. */
import { chosenVoucher } from '../../shared/documents/accounts/chosen.ts'
import {
  type DocumentContext,
  type DocumentOptions,
  noticeKinds,
  papers,
  posterDesigns,
  sheetChoices,
} from '../../shared/documents/document.ts'
import { versionOn } from '../../shared/domain/activity-versions.ts'
import { closedStretches } from '../../shared/domain/closure.ts'
import { type Day, monthOf, weekOf } from '../../shared/domain/day.ts'
import { yearOf } from '../../shared/domain/entry.ts'
import { grantsIn } from '../../shared/domain/grant-year.ts'
import type { Id } from '../../shared/domain/id.ts'
import { nextActivity } from '../../shared/domain/next-activity.ts'
import { occurrenceOn } from '../../shared/domain/occurrence-on.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { formatDay } from '../../shared/exchange/format-day.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import {
  choiceOption,
  dayOption,
  type GivenOptions,
  monthOption,
  type OptionSpec,
  voucherOption,
  weekOption,
  yearOption,
} from './parse-options.ts'
import type { Printable } from './print-books.ts'
import { Refusal, WrongUse } from './refusal.ts'

/** What a document may be asked for. */
export const documentSpec = {
  week: { type: 'string' },
  month: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  activity: { type: 'string' },
  date: { type: 'string' },
  person: { type: 'string' },
  room: { type: 'string' },
  design: { type: 'string' },
  notice: { type: 'string' },
  text: { type: 'string' },
  paper: { type: 'string' },
  year: { type: 'string' },
  grant: { type: 'string' },
  voucher: { type: 'string' },
  sheets: { type: 'string' },
  idea: { type: 'string' },
} as const satisfies OptionSpec

/** What was asked for, all but what has a name in the data. Throws `WrongUse`. */
export function askedFor(
  options: GivenOptions,
  document: Printable,
  today: Day,
  t: Translate,
): DocumentOptions {
  const paper = choiceOption(options, 'paper', papers, t) ?? 'a4'
  if (!document.papers.includes(paper)) {
    const choices = document.papers.join(', ')
    throw new WrongUse(t('cli:wrong.paper', { document: document.title(t), choices }))
  }
  const from = dayOption(options, 'from', t)
  const to = dayOption(options, 'to', t)
  if (from !== undefined && to !== undefined && from > to) throw new WrongUse(t('cli:wrong.order'))
  const date = dayOption(options, 'date', t)
  const design = choiceOption(options, 'design', posterDesigns, t)
  const notice = choiceOption(options, 'notice', noticeKinds, t)
  const year = yearOption(options, 'year', t)
  const voucher = voucherOption(options, 'voucher', t)
  const sheets = choiceOption(options, 'sheets', sheetChoices, t)
  const { text } = options.values
  return {
    paper,
    week: weekOption(options, 'week', t) ?? weekOf(today),
    month: monthOption(options, 'month', t) ?? monthOf(today),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(date !== undefined && { date }),
    ...(design !== undefined && { design }),
    ...(notice !== undefined && { notice }),
    ...(text !== undefined && { text }),
    ...(year !== undefined && { year }),
    ...(voucher !== undefined && { voucher }),
    ...(sheets !== undefined && { sheets }),
  }
}

/** The activity, person, room, grant and idea of the names given, and the meeting of the date. Throws a `Refusal` where there is none of that name. */
export function namedIn(
  { values }: GivenOptions,
  document: Printable,
  data: PlaceData,
  today: Day,
  t: Translate,
): Pick<DocumentOptions, 'activity' | 'person' | 'room' | 'grant' | 'meeting' | 'idea'> {
  const { activities, rooms } = data
  const titled = activities.map((activity) => ({ id: activity.id, name: versionOn(activity, today).title }))
  const activity = called(values.activity, titled, (title) => t('cli:refused.noActivity', { title }))
  const offered = document.people?.(data, { today })
  const person = called(values.person, offered ?? data.people, (name) =>
    t(offered ? 'cli:refused.nobodyOwed' : 'cli:refused.noPerson', { name }),
  )
  const room = called(values.room, rooms, (name) => t('cli:refused.noRoom', { name }))
  const year = values.year === undefined ? yearOf(today) : Number(values.year)
  const grant = called(values.grant, grantsIn(data, year), (name) => t('cli:refused.noGrant', { name, year }))
  const titles = data.ideas.map(({ id, title }) => ({ id, name: title }))
  const idea = called(values.idea, titles, (title) => t('cli:refused.noIdea', { title }))
  const meeting = document.options.includes('meeting') ? meetingOn(values.date, data, t) : undefined
  return {
    ...(activity !== undefined && { activity }),
    ...(person !== undefined && { person }),
    ...(room !== undefined && { room }),
    ...(grant !== undefined && { grant }),
    ...(idea !== undefined && { idea }),
    ...(meeting !== undefined && { meeting }),
  }
}

function meetingOn(day: Day | undefined, { meetings }: PlaceData, t: Translate): Id | undefined {
  if (day === undefined) return undefined
  const found = meetings.find(({ date }) => date === day)
  if (!found) throw new Refusal(t('cli:refused.noMeeting', { day }))
  return found.id
}

/** Throws a `Refusal` when there is no voucher of the number asked for. */
export function checkVoucher(
  asked: DocumentOptions,
  document: Printable,
  data: PlaceData,
  t: Translate,
): void {
  if (asked.voucher === undefined || !document.options.includes('voucher')) return
  if (chosenVoucher(data, asked)) return
  throw new Refusal(t('cli:refused.noVoucher', { voucher: asked.voucher }))
}

/** Throws a `Refusal` when the activity is not on the date asked for; a notice may be about a day that is closed. */
export function checkDate(
  asked: DocumentOptions,
  document: Printable,
  data: PlaceData,
  { t, language, today }: DocumentContext,
): void {
  const { date } = asked
  if (date === undefined || !document.options.includes('date')) return
  if (document.options.includes('notice') && closedStretches(data, { from: date, to: date }).length > 0)
    return
  const id = asked.activity ?? nextActivity(data, today)?.id
  const activity = data.activities.find((one) => one.id === id)
  if (!activity || occurrenceOn(data, activity.id, date)) return
  const { title } = versionOn(activity, date)
  throw new Refusal(t('cli:refused.noDate', { title, day: formatDay(date, language, 'long') }))
}

/** The row of a name, however its letters are written. */
function called(
  name: string | undefined,
  rows: readonly { id: Id; name: string }[],
  refusal: (name: string) => string,
): Id | undefined {
  if (name === undefined) return undefined
  const plain = (text: string) => text.trim().toLocaleLowerCase('da')
  const found = rows.find((row) => plain(row.name) === plain(name))
  if (!found) throw new Refusal(refusal(name))
  return found.id
}
