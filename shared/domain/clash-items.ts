/** What can clash: dates of activities and bookings, with the minutes they take and whom and what they need. */
import { type BookingOccurrence, bookingsBetween } from './booking.ts'
import { type KnownPerson, peopleByName } from './clash-person.ts'
import { addDays, type ClockTime, type Day, minutesOf, type Range } from './day.ts'
import { toDayNumber } from './day-number.ts'
import type { Id } from './id.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from './occurrence.ts'
import type { PlaceData } from './place-data.ts'
import { type RoomParts, withoutParts } from './room-parts.ts'

/** What an activity of which nobody knows the end is taken to last. */
export const PRESUMED_MINUTES = 120
const MINUTES_OF_DAY = 24 * 60

/** One date of an activity or a booking. */
export interface ClashItem {
  kind: 'activity' | 'booking'
  id: Id
  title: string
  /** The day it begins. */
  date: Day
  /** The date the pattern gave; a booking's is the day it begins. */
  originalDate: Day
  startTime: ClockTime
  endTime: ClockTime | undefined
  /** Minutes since 1970-01-01T00:00 in the hall, set-up and clear-up counted; `to` is the first minute it is over. */
  from: number
  to: number
}

/** An item, and what it needs for itself. */
export interface Need {
  item: ClashItem
  /** Rooms there are; none is part of another of them. */
  roomIds: readonly Id[]
  people: readonly KnownPerson[]
}

/** Minutes from `from`, that one included, to `to`, that one not. */
export interface Span {
  from: number
  to: number
}

/** Minutes since 1970-01-01T00:00, local to the hall. */
export function minuteAt(day: Day, time: ClockTime): number {
  return toDayNumber(day) * MINUTES_OF_DAY + minutesOf(time)
}

/** The minutes of a range of days. */
export function spanOfDays({ from, to }: Range): Span {
  return { from: toDayNumber(from) * MINUTES_OF_DAY, to: (toDayNumber(to) + 1) * MINUTES_OF_DAY }
}

/** Minutes from a start to an end, which is `days` later; what is presumed when the end is not known or not after it. */
export function minutesLasting(start: ClockTime, end: ClockTime | undefined, days = 0): number {
  const minutes = end === undefined ? 0 : days * MINUTES_OF_DAY + minutesOf(end) - minutesOf(start)
  return minutes > 0 ? minutes : PRESUMED_MINUTES
}

/**
 * Everything that takes place in a range of days and may clash: what is called off or falls on a closed day does not.
 * A day more at each end is looked through, since setting up may begin the day before.
 */
export function needsBetween(data: PlaceData, range: Range, parts: RoomParts): Need[] {
  const days = { from: addDays(range.from, -1), to: addDays(range.to, 1) }
  const people = peopleByName(data.people)
  const needs: Need[] = []
  for (const occurrence of occurrencesBetween(data, days)) {
    if (!takesPlace(occurrence)) continue
    needs.push({
      item: itemOfOccurrence(occurrence),
      roomIds: withoutParts(occurrence.roomIds, parts),
      people: peopleOn(occurrence, people),
    })
  }
  for (const occurrence of bookingsBetween(data.bookings, days)) {
    const { roomIds } = occurrence.booking
    needs.push({ item: itemOfBooking(occurrence), roomIds: withoutParts(roomIds, parts), people: [] })
  }
  return needs
}

function itemOfOccurrence({
  activityId,
  details,
  date,
  originalDate,
  startTime,
  endTime,
}: Occurrence): ClashItem {
  const start = minuteAt(date, startTime)
  return {
    kind: 'activity',
    id: activityId,
    title: details.title,
    date,
    originalDate,
    startTime,
    endTime,
    from: start - details.setUpMinutes,
    to: start + minutesLasting(startTime, endTime) + details.clearUpMinutes,
  }
}

function itemOfBooking({ booking, date }: BookingOccurrence): ClashItem {
  const { id, title, startTime, endTime, days } = booking
  const from = minuteAt(date, startTime)
  const to = from + minutesLasting(startTime, endTime, days)
  return { kind: 'booking', id, title, date, originalDate: date, startTime, endTime, from, to }
}

/** Tovholdere, host and coffee duty, each person once: one who is two of them is still in one place. */
function peopleOn(
  { details, override }: Occurrence,
  { withId, namedIn }: ReturnType<typeof peopleByName>,
): KnownPerson[] {
  const all = new Map<string, KnownPerson>()
  const add = (person: KnownPerson | undefined): void => {
    if (person && !all.has(person.key)) all.set(person.key, person)
  }
  for (const id of details.leaderIds) add(withId(id))
  for (const text of [override?.host, override?.coffeeDuty]) if (text) namedIn(text).forEach(add)
  return [...all.values()]
}
