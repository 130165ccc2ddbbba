/** Whatever happens in a place: what is said to be free is, minute by minute, and nothing free is passed over. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closingOn } from '../../../shared/domain/closure.ts'
import { addDays, clockTimeOf, type Day, minutesOf, WEEKDAYS, weekdayOf } from '../../../shared/domain/day.ts'
import { type FreeTime, type FreeTimesAsk, freeTimes } from '../../../shared/domain/free-times.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { anyPlaceData, anyRangeOfPlace } from '../../factories/arbitrary-place.ts'
import { isInTheWay, minute, thingsAround } from './every-pair.ts'

/** Goes through every minute of every day. */
function minuteByMinute(data: PlaceData, ask: FreeTimesAsk): FreeTime[] {
  const things = thingsAround(data, ask.range).filter((thing) => isInTheWay(data, thing.roomIds, ask.roomId))
  const found: FreeTime[] = []
  for (let date: Day = ask.range.from; date <= ask.range.to; date = addDays(date, 1)) {
    if (closingOn(data, date) || (ask.weekdays && !ask.weekdays.includes(weekdayOf(date)))) continue
    const midnight = minute(date, '00:00')
    const today = things.filter(({ from, to }) => from < midnight + 1440 && to > midnight)
    const last = minutesOf(ask.between[1])
    let since: number | undefined
    for (let at = minutesOf(ask.between[0]); at <= last; at += 1) {
      const isTaken = at === last || today.some(({ from, to }) => from <= midnight + at && midnight + at < to)
      if (!isTaken) since ??= at
      else if (since !== undefined) {
        if (at - since >= ask.minutes) found.push({ date, from: clockTimeOf(since), to: clockTimeOf(at) })
        since = undefined
      }
    }
  }
  return found
}

it('finds what going through the minutes finds', () => {
  let found = 0
  fc.assert(
    fc.property(
      anyPlaceData,
      anyRangeOfPlace,
      fc.record({
        room: fc.nat(4),
        minutes: fc.constantFrom(1, 60, 61, 180),
        between: fc.constantFrom<FreeTimesAsk['between'][]>(
          ['08:00', '22:00'],
          ['13:00', '16:00'],
          ['00:00', '23:59'],
          ['16:00', '13:00'],
        ),
        weekdays: fc.option(fc.shuffledSubarray([...WEEKDAYS]), { nil: undefined }),
      }),
      (data, range, { room, weekdays, ...given }) => {
        const roomId = data.rooms[room]?.id ?? ''
        const ask: FreeTimesAsk = { roomId, range, ...given, ...(weekdays && { weekdays }) }
        const free = freeTimes(data, ask)
        expect(free).toEqual(minuteByMinute(data, ask))
        found += free.length
      },
    ),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(500)
})
