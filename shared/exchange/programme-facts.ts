/** What a programme in plain text says of one date. */
import { addDays, type Day } from '../domain/day.ts'
import type { Id } from '../domain/id.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Person } from '../domain/person.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { capitalise } from './capitalise.ts'
import { formatPrices } from './format-amount.ts'
import { formatDay } from './format-day.ts'
import { formatTimeSpan } from './format-time.ts'
import { joinWords } from './join-words.ts'

export interface ProgrammeContext {
  t: Translate
  language: Language
  /** A deadline before this day is said to be over. */
  today: Day
}

/** Each fact as words, empty where there is nothing to say. Of a cancelled date only `head` and `note` are. */
export interface ProgrammeFacts {
  /** "Kl. 9.30–11.30 Torsdagsklubben: Om Bråskovgård", "Kl. 14.00–16.30 AFLYST: Banko". */
  head: string
  line: string
  /** What was written about this date alone. */
  note: string
  rooms: string
  /** One for each price. */
  prices: readonly string[]
  maximum: string
  /** With whom, as far as that person may be printed; else with the place. */
  signUp: string
}

/**
 * Host and coffee duty are left out: they are names of people who were asked to make coffee, not to stand on the internet.
 */
export function programmeFacts(
  occurrence: Occurrence,
  data: PlaceData,
  context: ProgrammeContext,
): ProgrammeFacts {
  const { t, language } = context
  const { details, override, cancelled, startTime, endTime, roomIds } = occurrence
  const head = `${capitalise(formatTimeSpan(startTime, endTime, language))} ${titleOf(occurrence, context)}`
  if (cancelled)
    return { head, line: '', note: override?.note ?? '', rooms: '', prices: [], maximum: '', signUp: '' }
  const maximum = details.signUp?.maximum
  return {
    head,
    line: details.line,
    note: override?.note ?? '',
    rooms: joinWords(namesOf(roomIds, data.rooms), t),
    prices: details.prices.map((price) => formatPrices([price], t, language)),
    maximum: maximum === undefined ? '' : t('exchange:programme.maximum', { count: maximum }),
    signUp: signUpOf(occurrence, data, context),
  }
}

function titleOf(
  { details, override, cancelled, moved, originalDate }: Occurrence,
  { t, language }: ProgrammeContext,
): string {
  const topic = override?.topic ?? ''
  if (cancelled) {
    return t('exchange:programme.cancelled', {
      title: `${details.title}${topic === '' ? '' : ` (${topic})`}`,
    })
  }
  const marks = [
    ...(moved ? [t('exchange:programme.moved', { day: formatDay(originalDate, language, 'long') })] : []),
    ...(details.trial ? [t('exchange:programme.trial')] : []),
  ]
  const title = topic === '' ? details.title : `${details.title}: ${topic}`
  return marks.length === 0 ? title : `${title} (${marks.join(', ')})`
}

function namesOf(ids: readonly Id[], rows: readonly { id: Id; name: string }[]): string[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id)?.name ?? [])
}

function signUpOf(
  { details: { signUp, leaderIds }, date }: Occurrence,
  { people, place }: PlaceData,
  { t, language, today }: ProgrammeContext,
): string {
  if (!signUp) return ''
  const deadline = signUp.daysBefore === undefined ? undefined : addDays(date, -signUp.daysBefore)
  if (deadline !== undefined && deadline < today) return t('exchange:programme.signUpOver')
  const words =
    deadline === undefined
      ? t('exchange:programme.signUp')
      : t('exchange:programme.signUpBy', { day: formatDay(deadline, language, 'long') })
  const leader = signUpLeader(leaderIds, people)
  const contact = contactText(leader?.name ?? place.contactName, leader?.phone ?? place.phone, t)
  return contact === '' ? words : t('exchange:programme.signUpWith', { signUp: words, contact })
}

/** The first of an activity's tovholdere whose name and phone number may be printed: whom people sign up with. */
export function signUpLeader(leaderIds: readonly Id[], people: readonly Person[]): Person | undefined {
  return leaderIds
    .map((id) => people.find((person) => person.id === id))
    .find((person) => person?.mayPrint.name && person.mayPrint.phone && person.phone !== '')
}

/** "Birthe Lausen, tlf. 12 34 56 71", or as much of it as there is. */
export function contactText(name: string, phone: string, t: Translate): string {
  if (phone === '') return name
  return name === ''
    ? t('exchange:programme.phone', { phone })
    : t('exchange:programme.contact', { name, phone })
}
