/** "Hvornår er salen ledig?" */
import { minuteAt, needsBetween } from './clash-items.ts'
import { closingOn } from './closure.ts'
import { type ClockTime, clockTimeOf, type Day, type Range, type Weekday } from './day.ts'
import { toDay, toDayNumber, weekdayOfNumber } from './day-number.ts'
import { leftOf, merged, spansOfRoom } from './free-spans.ts'
import type { Id } from './id.ts'
import type { PlaceData } from './place-data.ts'
import { roomParts } from './room-parts.ts'

/** What somebody who wants to borrow a room asks. */
export interface FreeTimesAsk {
  roomId: Id
  /** The days to look through, both included. */
  range: Range
  /** How long it must be free. */
  minutes: number
  /** The time of day it must be within. */
  between: readonly [ClockTime, ClockTime]
  /** Only these days of the week; absent is any. */
  weekdays?: readonly Weekday[]
}

/** A stretch of a day in which a room is free. */
export interface FreeTime {
  date: Day
  from: ClockTime
  to: ClockTime
}

/**
 * Every whole stretch of `between` that is at least so long and in which nothing has the room, a part of it or the whole
 * it is part of, set-up and clear-up counted; by time. A day when the place is closed has none.
 */
export function freeTimes(
  data: PlaceData,
  { roomId, range, minutes, between, weekdays }: FreeTimesAsk,
): FreeTime[] {
  const parts = roomParts(data.rooms)
  const taken = merged(spansOfRoom(needsBetween(data, range, parts), roomId, parts))
  const free: FreeTime[] = []
  for (let number = toDayNumber(range.from); number <= toDayNumber(range.to); number += 1) {
    if (weekdays && !weekdays.includes(weekdayOfNumber(number))) continue
    const date = toDay(number)
    if (closingOn(data, date)) continue
    const midnight = minuteAt(date, '00:00')
    const span = { from: minuteAt(date, between[0]), to: minuteAt(date, between[1]) }
    for (const { from, to } of leftOf(span, taken))
      if (to - from >= minutes)
        free.push({ date, from: clockTimeOf(from - midnight), to: clockTimeOf(to - midnight) })
  }
  return free
}
