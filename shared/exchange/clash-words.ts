/** Clashes and the ways out of them, in words. */
import type { Clash } from '../domain/clash.ts'
import { type ClashItem, minuteAt, minutesLasting } from '../domain/clash-items.ts'
import { weekdayOf } from '../domain/day.ts'
import type { Alternative } from '../domain/free-alternatives.ts'
import type { Id } from '../domain/id.ts'
import type { Room } from '../domain/room.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { formatDay, weekdayName } from './format-day.ts'
import { formatTimeSpan } from './format-time.ts'
import { joinWords } from './join-words.ts'

/**
 * The whole clash: "»Strikkecafé« og »Banko« bruger begge Salen torsdage – 12 gange, første gang torsdag den
 * 26. november", or with its day and time when it is only one.
 */
export function clashSentence(clash: Clash, t: Translate, language: Language): string {
  const [first] = clash.dates
  if (!first) return ''
  const who = whoClashes(clash, first, t)
  const day = formatDay(first[0].date, language, 'long')
  if (clash.dates.length === 1) return t('clashes:when.once', { who, day, time: timeOf(first[0], language) })
  const weekdays = new Set(clash.dates.map(([{ date }]) => weekdayOf(date)))
  const count = clash.dates.length
  if (weekdays.size > 1) return t('clashes:when.often', { who, count, day })
  const weekday = weekdayName(weekdayOf(first[0].date), language, 'plural')
  return t('clashes:when.weekly', { who, weekday, count, day: formatDay(first[0].date, language, 'date') })
}

function whoClashes({ subject, parties }: Clash, [a, b]: Clash['dates'][number], t: Translate): string {
  const names = { name: subject.name, a: a.title, b: b.title }
  if (parties[0] === parties[1])
    return t(subject.kind === 'room' ? 'clashes:who.roomTwice' : 'clashes:who.personTwice', names)
  return t(subject.kind === 'room' ? 'clashes:who.room' : 'clashes:who.person', names)
}

/** For whoever writes one of the two: "Salen er optaget: »Banko« torsdag den 26. november kl. 14.00–16.00". */
export function clashFrom(own: Id, clash: Clash, t: Translate, language: Language): string {
  const [first] = clash.dates
  if (!first) return ''
  const [a, b] = first
  const other = a.id === own ? b : a
  const day = formatDay(other.date, language, 'long')
  const values = { name: clash.subject.name, title: other.title, day, time: timeOf(other, language) }
  const kind = a.id === b.id ? 'same' : clash.subject.kind
  const sentence = t(`clashes:hint.${kind}`, values)
  return [
    sentence,
    ...(isOnlyAround(first) ? [t('clashes:around')] : []),
    ...(clash.dates.length > 1 ? [t('clashes:hint.more', { count: clash.dates.length - 1 })] : []),
  ].join(' ')
}

/** "Strikkecafé kl. 14.00–16.00" */
export function itemText(item: ClashItem, language: Language): string {
  return `${item.title} ${timeOf(item, language)}`
}

function timeOf({ startTime, endTime }: ClashItem, language: Language): string {
  return formatTimeSpan(startTime, endTime, language)
}

/** What people call another time, room or day: "kl. 16.30–18.30", "Klublokalet, samme tid", "onsdag den 25. november". */
export function alternativeText(
  { kind, date, startTime, endTime, roomIds }: Alternative,
  rooms: readonly Room[],
  t: Translate,
  language: Language,
): string {
  const time = formatTimeSpan(startTime, endTime, language)
  if (kind === 'time') return time
  if (kind === 'day') return `${formatDay(date, language, 'long')} ${time}`
  const names = rooms.filter(({ id }) => roomIds.includes(id)).map(({ name }) => name)
  return t('clashes:alternative.room', { rooms: joinWords(names, t) })
}

/** The two are after each other: it is putting up and clearing up that meet. */
export function isOnlyAround([a, b]: Clash['dates'][number]): boolean {
  const [first, second] = [heldAt(a), heldAt(b)]
  return first.to <= second.from || second.to <= first.from
}

/** Minutes from and to without putting up and clearing up; a booking has neither. */
function heldAt({ kind, date, startTime, endTime, from, to }: ClashItem): { from: number; to: number } {
  if (kind === 'booking') return { from, to }
  const start = minuteAt(date, startTime)
  return { from: start, to: start + minutesLasting(startTime, endTime) }
}
