import type { PriceLine } from '../../domain/activity.ts'
import { addDays } from '../../domain/day.ts'
import type { Occurrence } from '../../domain/occurrence.ts'
import type { Room } from '../../domain/room.ts'
import { formatAmount, formatPrices } from '../../exchange/format-amount.ts'
import { formatDay } from '../../exchange/format-day.ts'
import { formatTime } from '../../exchange/format-time.ts'
import type { Language } from '../../host/contract.ts'
import type { Translate } from '../../locales/translate.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { facts, printed } from './text.ts'

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
 * said before), host and coffee duty, deadline.
 */
export function whatContent(
  occurrence: Occurrence,
  density: Density,
  withLine: boolean,
  context: DocumentContext,
): ContentNode {
  const { details, override, cancelled } = occurrence
  const topic = printed(override?.topic ?? '')
  const line = withLine ? printed(details.line) : ''
  const title: Content[] = [
    ...(cancelled ? [cancelledMark(context), '  '] : []),
    { text: printed(details.title), style: density === 'full' ? 'title' : 'strong' },
  ]
  return {
    stack: [
      { text: title },
      ...(topic === '' ? [] : [density === 'full' ? { text: topic, style: 'topic' } : topic]),
      ...(line === '' ? [] : [line]),
      ...notesOf(occurrence, density, context),
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
  const { details, override, cancelled, moved, originalDate } = occurrence
  const { t, language } = context
  const marks = [
    ...(moved ? [t('print:mark.moved', { day: formatDay(originalDate, language, dayStyle[density]) })] : []),
    ...(details.trial ? [t('print:mark.trial')] : []),
  ]
  const people = [
    ...(override?.host ? [t('print:fact.host', { host: printed(override.host) })] : []),
    ...(override?.coffeeDuty ? [t('print:fact.coffee', { coffee: printed(override.coffeeDuty) })] : []),
  ]
  return [
    ...(marks.length === 0 ? [] : [{ text: facts(marks), style: 'mark' }]),
    ...(cancelled || people.length === 0 ? [] : [{ text: facts(people) }]),
    ...(cancelled ? [] : deadlineOf(occurrence, density, context)),
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
  const room = roomNames(occurrence, rooms)
  const places = maximum === undefined ? '' : t('print:fact.maximum', { count: maximum })
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

/** "Salen, Caféen" in the order they were chosen. */
export function roomNames({ roomIds }: Pick<Occurrence, 'roomIds'>, rooms: readonly Room[]): string {
  const names = roomIds.map((id) => rooms.find((room) => room.id === id)?.name ?? '')
  return names
    .map(printed)
    .filter((name) => name !== '')
    .join(', ')
}

/** The deadline as a day people can find in a calendar, counted from the date it really takes place. */
function deadlineOf(
  { details: { signUp }, date }: Occurrence,
  density: Density,
  { t, language }: DocumentContext,
): string[] {
  if (!signUp) return []
  if (signUp.daysBefore === undefined) return [t('print:fact.signUpOpen')]
  return [
    t('print:fact.signUp', {
      day: formatDay(addDays(date, -signUp.daysBefore), language, dayStyle[density]),
    }),
  ]
}

/**
 * True when an entry might not fit on one page, were its letters the widest there are, and has to be allowed to break:
 * by the letters in its two columns, of which the one of places and prices is narrow.
 */
export function isLongEntry(occurrence: Occurrence, rooms: readonly Room[]): boolean {
  const { details, override } = occurrence
  const what = [details.title, details.line, override?.topic, override?.host, override?.coffeeDuty]
  const where = [roomNames(occurrence, rooms), ...details.prices.map(({ label }) => `${label} 1.000 kr.`)]
  const lettersOf = (texts: readonly (string | undefined)[]) => texts.join('').length
  return lettersOf(what) > 700 || lettersOf(where) > 300
}
