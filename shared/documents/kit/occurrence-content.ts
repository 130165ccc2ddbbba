import type { PriceLine } from '../../domain/activity.ts'
import { addDays } from '../../domain/day.ts'
import type { Occurrence } from '../../domain/occurrence.ts'
import type { Person } from '../../domain/person.ts'
import type { Room } from '../../domain/room.ts'
import { formatAmount, formatPrices } from '../../exchange/format-amount.ts'
import { formatDay } from '../../exchange/format-day.ts'
import { formatTime } from '../../exchange/format-time.ts'
import { joinWords } from '../../exchange/join-words.ts'
import { contactText, signUpLeader } from '../../exchange/programme-facts.ts'
import type { Language } from '../../host/contract.ts'
import type { Translate } from '../../locales/translate.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { facts, printed, printedLines } from './text.ts'

/** `full`: for a page that hangs on a wall, each thing on its line. `compact`: for a list of many dates. */
export type Density = 'full' | 'compact'

/** How a day is named within an entry. */
const dayStyle = { full: 'long', compact: 'short' } as const

/** The time as it stands in a column of times: "10.00–12.00", struck through when the date is cancelled. */
export function timeContent(
  { startTime, endTime, cancelled }: Occurrence,
  density: Density,
  { language }: DocumentContext,
): Content {
  const style = density === 'full' ? 'time' : 'strong'
  const start = formatTime(startTime, language)
  const text = endTime ? `${start}–${formatTime(endTime, language)}` : start
  return { text, style: cancelled ? [style, 'struck'] : style, noWrap: true }
}

/**
 * What happens, a line each: title with what is unusual about the date, topic, the activity's own line (unless it was
 * said before), host and coffee duty, note, sign-up. In `full` also whom to sign up with.
 */
export function whatContent(
  occurrence: Occurrence,
  people: readonly Person[],
  density: Density,
  withLine: boolean,
  context: DocumentContext,
): ContentNode {
  const { details, override, cancelled } = occurrence
  const topic = printed(override?.topic ?? '')
  const line = withLine && !cancelled ? printed(details.line) : ''
  const title: Content[] = [
    ...(cancelled ? [cancelledMark(context), '  '] : []),
    { text: printed(details.title), style: density === 'full' ? 'title' : 'strong' },
    ...(details.trial ? ['   ', { text: context.t('print:mark.trial'), style: 'mark', noWrap: true }] : []),
  ]
  return {
    stack: [
      { text: title },
      ...(topic === '' ? [] : [density === 'full' ? { text: topic, style: 'topic' } : topic]),
      ...(line === '' ? [] : [line]),
      ...notesOf(occurrence, density, context),
      ...(cancelled ? [] : signUpLines(occurrence, people, density, context)),
    ],
  }
}

/** White on black, a space of its own on both sides. */
export function cancelledMark({ t }: DocumentContext): ContentNode {
  return {
    text: ` ${t('print:mark.cancelled')} `,
    style: 'cancelled',
    preserveLeadingSpaces: true,
    noWrap: true,
  }
}

/** Lines under the title, each of facts that belong together; of a cancelled date only what explains it. */
function notesOf(occurrence: Occurrence, density: Density, context: DocumentContext): Content[] {
  const { override, cancelled, moved, originalDate } = occurrence
  const { t, language } = context
  const people = [
    ...(override?.host ? [t('print:fact.host', { host: printed(override.host) })] : []),
    ...(override?.coffeeDuty ? [t('print:fact.coffee', { coffee: printed(override.coffeeDuty) })] : []),
  ]
  return [
    ...(moved
      ? [
          {
            text: t('print:mark.moved', { day: formatDay(originalDate, language, dayStyle[density]) }),
            style: 'mark',
          },
        ]
      : []),
    ...(cancelled || people.length === 0 ? [] : [{ text: facts(people) }]),
    ...printedLines(override?.note ?? ''),
  ]
}

/** Where it is, what it costs and how many there is room for; a line each, or in `compact` one where it is short. */
export function whereContent(
  occurrence: Occurrence,
  rooms: readonly Room[],
  density: Density,
  { t, language }: DocumentContext,
): ContentNode {
  const { cancelled, details } = occurrence
  if (cancelled) return { text: '' }
  const maximum = details.signUp?.maximum
  const room = roomNames(occurrence, rooms, t)
  const places = maximum === undefined ? '' : t('exchange:programme.maximum', { count: maximum })
  const inOne = [room, ...details.prices.map((price) => priceText(price, t, language)), places]
    .filter((text) => text !== '')
    .join(' · ')
  if (density === 'compact' && inOne.length <= shortLine) return { text: inOne }
  const lines: Content[] = [
    ...(room === '' ? [] : [room]),
    ...details.prices.map((price) => priceContent(price, t, language)),
    ...(places === '' ? [] : [places]),
  ]
  return { stack: lines }
}

function priceText(price: PriceLine, t: Translate, language: Language): string {
  return printed(formatPrices([price], t, language))
}

/** "Børn under 12 år 75 kr.": where it needs two lines, the amount stays whole. */
function priceContent(price: PriceLine, t: Translate, language: Language): ContentNode {
  const text = priceText(price, t, language)
  const amount = formatAmount(price.amount, language)
  if (!text.endsWith(` ${amount}`)) return { text }
  return { text: [text.slice(0, -amount.length), { text: amount, noWrap: true }] }
}

/** Letters that stand on one line of the column of places. */
const shortLine = 25

/** "Salen og Caféen", in the order they were chosen. */
export function roomNames(
  { roomIds }: Pick<Occurrence, 'roomIds'>,
  rooms: readonly Room[],
  t: Translate,
): string {
  const names = roomIds.map((id) => rooms.find((room) => room.id === id)?.name ?? '')
  return joinWords(
    names.map(printed).filter((name) => name !== ''),
    t,
  )
}

/**
 * The deadline as a day people can find in a calendar, counted from the date it really takes place. Whom to sign up
 * with is said where a tovholder's phone number may be printed; the place's own stands at the page's foot.
 */
function signUpLines(
  { details: { signUp, leaderIds }, date }: Occurrence,
  people: readonly Person[],
  density: Density,
  { t, language }: DocumentContext,
): string[] {
  if (!signUp) return []
  const deadline =
    signUp.daysBefore === undefined
      ? t('print:fact.signUpOpen')
      : t('exchange:programme.signUpBy', {
          day: formatDay(addDays(date, -signUp.daysBefore), language, dayStyle[density]),
        })
  const leader = density === 'full' ? signUpLeader(leaderIds, people) : undefined
  if (!leader) return [deadline]
  const contact = contactText(printed(leader.name), printed(leader.phone), t)
  return [deadline, t('print:fact.signUpTo', { contact })]
}

/**
 * True when an entry might not fit on one page, were its letters the widest there are, and has to be allowed to break:
 * by the letters in its two columns, of which the one of places and prices is narrow.
 */
export function isLongEntry(occurrence: Occurrence, rooms: readonly Room[], t: Translate): boolean {
  const { details, override } = occurrence
  const what = [
    details.title,
    details.line,
    override?.topic,
    override?.host,
    override?.coffeeDuty,
    override?.note,
  ]
  const where = [roomNames(occurrence, rooms, t), ...details.prices.map(({ label }) => `${label} 1.000 kr.`)]
  const lettersOf = (texts: readonly (string | undefined)[]) => texts.join('').length
  return lettersOf(what) > 700 || lettersOf(where) > 300
}
