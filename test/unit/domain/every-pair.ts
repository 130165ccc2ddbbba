/** Clashes and free minutes found the long way, by rules written down once more: each pair, each room, each person. */
import { bookingsBetween } from '../../../shared/domain/booking.ts'
import { addDays, type ClockTime, type Day, type Range } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { namedBy } from '../../factories/arbitrary-place.ts'

export interface Thing {
  /** Which date of what: "id 2026-11-23". */
  name: string
  id: Id
  from: number
  to: number
  roomIds: readonly Id[]
  people: readonly string[]
}

/** The minute a clock shows, as UTC has it: no summer time comes between. */
export function minute(day: Day, time: ClockTime): number {
  return Date.parse(`${day}T${time}:00Z`) / 60_000
}

/** All there is in months around a range. */
export function thingsAround(data: PlaceData, { from, to }: Range): Thing[] {
  const wide = { from: addDays(from, -70), to: addDays(to, 70) }
  const held = occurrencesBetween(data, wide).filter((one) => !one.cancelled && one.closing === undefined)
  const personIds = data.people.map(({ id }) => id)
  const areThere = (ids: readonly Id[]) => ids.filter((id) => data.rooms.some((room) => room.id === id))
  return [
    ...held.map(({ activityId, originalDate, date, startTime, endTime, roomIds, details, override }) => {
      const known = endTime !== undefined && endTime > startTime
      const end = known ? minute(date, endTime) : minute(date, startTime) + 120
      const named = [override?.host, override?.coffeeDuty].flatMap((text) =>
        text ? (namedBy[text] ?? []) : [],
      )
      return {
        name: `${activityId} ${originalDate}`,
        id: activityId,
        from: minute(date, startTime) - details.setUpMinutes,
        to: end + details.clearUpMinutes,
        roomIds: areThere(roomIds),
        people: [...details.leaderIds.filter((id) => personIds.includes(id)), ...named],
      }
    }),
    ...bookingsBetween(data.bookings, wide).map(({ booking, date, endDate }) => ({
      name: `${booking.id} ${date}`,
      id: booking.id,
      from: minute(date, booking.startTime),
      to: minute(endDate, booking.endTime),
      roomIds: areThere(booking.roomIds),
      people: [],
    })),
  ]
}

/** Whether a room is another, or within it. */
function isWithinRoom(data: PlaceData, inner: Id, outer: Id): boolean {
  if (inner === outer) return true
  const partOf = data.rooms.find(({ id }) => id === inner)?.partOf
  return partOf !== undefined && isWithinRoom(data, partOf, outer)
}

/** Whether a thing has a room, or the whole it is within. */
function takes(data: PlaceData, thing: Thing, roomId: Id): boolean {
  return thing.roomIds.some((id) => isWithinRoom(data, roomId, id))
}

/** Whether what has these rooms is in another's way: it is one of them, within one, or one is a part of it. */
export function isInTheWay(data: PlaceData, roomIds: readonly Id[], roomId: Id): boolean {
  return roomIds.some((id) => isWithinRoom(data, roomId, id) || isWithinRoom(data, id, roomId))
}

/** Of the rooms either asks for, the largest that both take. */
function sharedRooms(data: PlaceData, one: Thing, other: Thing): Id[] {
  const both = data.rooms
    .map(({ id }) => id)
    .filter((id) => one.roomIds.includes(id) || other.roomIds.includes(id))
    .filter((id) => takes(data, one, id) && takes(data, other, id))
  return both.filter((id) => !both.some((outer) => outer !== id && isWithinRoom(data, id, outer)))
}

/** A line for each pair and what it clashes over, sorted. */
export function clashesOfEveryPair(data: PlaceData, range: Range): string[] {
  const [first, last] = [minute(range.from, '00:00'), minute(addDays(range.to, 1), '00:00')]
  const things = thingsAround(data, range)
  return things
    .flatMap((one, i) =>
      things.slice(i + 1).flatMap((other) => {
        const from = Math.max(one.from, other.from)
        const to = Math.min(one.to, other.to)
        if (from >= to || to <= first || from >= last) return []
        const pair = [one.name, other.name].sort().join(' | ')
        const people = new Set(one.people.filter((key) => other.people.includes(key)))
        return [
          ...sharedRooms(data, one, other).map((id) => `${pair} | room ${id}`),
          ...[...people].map((key) => `${pair} | person ${key}`),
        ]
      }),
    )
    .sort()
}
