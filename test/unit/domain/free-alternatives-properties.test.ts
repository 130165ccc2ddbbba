/** Whatever happens in a place: each way out is free, and none is passed over. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closingOn } from '../../../shared/domain/closure.ts'
import { addDays, type ClockTime, clockTimeOf, type Day, minutesOf } from '../../../shared/domain/day.ts'
import { type Alternative, freeAlternatives, type Wanted } from '../../../shared/domain/free-alternatives.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import {
  anyDayOfPlace,
  anyEnd,
  anyLeaderIds,
  anyPlaceData,
  anyRoomIds,
  anyStart,
} from '../../factories/arbitrary-place.ts'
import { isInTheWay, minute, type Thing, thingsAround } from './every-pair.ts'

const anyWanted: fc.Arbitrary<Wanted> = fc
  .record({
    date: anyDayOfPlace,
    alsoOn: fc.array(anyDayOfPlace, { maxLength: 2 }),
    startTime: anyStart,
    endTime: anyEnd,
    days: fc.constantFrom(0, 0, 0, 1),
    setUpMinutes: fc.constantFrom(0, 30),
    clearUpMinutes: fc.constantFrom(0, 60),
    roomIds: anyRoomIds,
    leaderIds: anyLeaderIds,
    except: fc.constantFrom(undefined, 0, 1),
    notBefore: fc.option(anyDayOfPlace, { nil: undefined, freq: 3 }),
  })
  .map(({ except, notBefore, ...given }) => ({
    ...given,
    ...(notBefore && { notBefore }),
    except: except === undefined ? undefined : `${except}`,
  }))

const draw = fc.tuple(anyPlaceData, anyWanted).map(([data, { except, ...wanted }]) => ({
  around: { data, things: thingsAround(data, { from: wanted.date, to: wanted.date }) },
  wanted: { ...wanted, except: except === undefined ? undefined : data.activities[Number(except)]?.id },
}))

function lengthOf({ startTime, endTime, days = 0 }: Wanted): number {
  const length = endTime === undefined ? 0 : days * 1440 + minutesOf(endTime) - minutesOf(startTime)
  return length > 0 ? length : 120
}

/** A place and all there is in it in the months around. */
interface Around {
  data: PlaceData
  things: readonly Thing[]
}

/** Whether everything there is leaves rooms and tovholdere alone, on each date and `shift` days later. */
function isFree(
  { data, things }: Around,
  wanted: Wanted,
  startTime: ClockTime,
  roomIds: readonly Id[],
  shift = 0,
) {
  const dates = [wanted.date, ...(wanted.alsoOn ?? [])].map((date) => addDays(date, shift))
  return dates.every((date: Day) => {
    const from = minute(date, startTime) - wanted.setUpMinutes
    const to = minute(date, startTime) + lengthOf(wanted) + wanted.clearUpMinutes
    return things
      .filter((thing) => thing.id !== wanted.except && thing.from < to && thing.to > from)
      .every(
        (thing) =>
          !roomIds.some((id) => isInTheWay(data, thing.roomIds, id)) &&
          !wanted.leaderIds.some((id) => thing.people.includes(id)),
      )
  })
}

/** The starts a quarter of an hour apart that keep within 8 to 22, or within what is wanted. */
function startsOfDay(wanted: Wanted): ClockTime[] {
  const start = minutesOf(wanted.startTime)
  const earliest = Math.min(start, 480)
  const latest = Math.max(1320, Math.min(start + lengthOf(wanted), 1439)) - lengthOf(wanted)
  return Array.from({ length: 96 }, (_, n) => n * 15)
    .filter((at) => at >= earliest && at <= latest && at !== start)
    .map(clockTimeOf)
}

const placesIn = (data: PlaceData, id: Id) => data.rooms.find((room) => room.id === id)?.capacity ?? 0

function roomsThatWouldDo(around: Around, wanted: Wanted): Id[] {
  const { data } = around
  const { startTime, roomIds } = wanted
  const known = roomIds.filter((id) => data.rooms.some((room) => room.id === id))
  const taken = known.filter((id) => !isFree(around, { ...wanted, leaderIds: [] }, startTime, [id]))
  const places = taken.reduce((sum, id) => sum + placesIn(data, id), 0)
  const kept = roomIds.filter((id) => !taken.includes(id))
  return data.rooms
    .map(({ id }) => id)
    .filter((id) => taken.length > 0 && !roomIds.includes(id) && placesIn(data, id) >= places)
    .filter((id) => !kept.some((other) => isInTheWay(data, [other], id)))
    .filter((id) => isFree(around, wanted, startTime, [id]))
}

it('offers only what is free, and all kinds of it', () => {
  const offered = { time: 0, room: 0, day: 0 }
  fc.assert(
    fc.property(draw, ({ around, wanted }) => {
      const { data } = around
      const { date, startTime, roomIds, notBefore = '' } = wanted
      const alternatives = freeAlternatives(data, wanted)
      const of = (kind: Alternative['kind']) => alternatives.filter((one) => one.kind === kind)
      for (const { kind } of alternatives) offered[kind] += 1
      expect(alternatives.length).toBeLessThanOrEqual(3)

      const sameDay = date >= notBefore
      const starts = sameDay && wanted.days === 0 ? startsOfDay(wanted) : []
      const freeStarts = starts.filter((at) => isFree(around, wanted, at, roomIds))
      const times = [freeStarts.find((at) => at > startTime), freeStarts.findLast((at) => at < startTime)]
      const rooms = sameDay ? roomsThatWouldDo(around, wanted) : []
      const days = [1, -1]
        .filter((shift) => addDays(date, shift) >= notBefore && !closingOn(data, addDays(date, shift)))
        .filter((shift) => isFree(around, wanted, startTime, roomIds, shift))
        .map((shift) => addDays(date, shift))

      const possible = times.filter((at) => at !== undefined).length + days.length + Math.min(rooms.length, 2)
      expect(alternatives.length).toBe(Math.min(possible, 3))
      expect(of('time').length > 0).toBe(freeStarts.length > 0)
      expect(of('room').length > 0).toBe(rooms.length > 0)
      expect(of('day').length > 0).toBe(days.length > 0)
      for (const one of of('time')) {
        expect(times).toContain(one.startTime)
        expect(one).toMatchObject({ date, roomIds })
        expect(one.endTime === undefined).toBe(wanted.endTime === undefined)
        if (one.endTime) expect(minutesOf(one.endTime) - minutesOf(one.startTime)).toBe(lengthOf(wanted))
      }
      for (const one of of('room')) {
        expect(rooms).toContain(one.roomIds.at(-1))
        expect(isFree(around, wanted, startTime, one.roomIds)).toBe(true)
        expect(one).toMatchObject({ date, startTime })
      }
      for (const one of of('day')) {
        expect(days).toContain(one.date)
        expect(one).toMatchObject({ startTime, roomIds })
      }
    }),
    { numRuns: 800 },
  )
  expect(Math.min(offered.time, offered.room, offered.day)).toBeGreaterThan(5)
})
