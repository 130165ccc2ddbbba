/** Who uses a room on which day of a week: activities and those it is lent to. */
import { type BookingOccurrence, bookingsBetween } from '../../domain/booking.ts'
import { addDays, type ClockTime, type Day, type Range } from '../../domain/day.ts'
import type { Id } from '../../domain/id.ts'
import { type Occurrence, occurrencesBetween } from '../../domain/occurrence.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { Room } from '../../domain/room.ts'
import { type RoomParts, roomParts } from '../../domain/room-parts.ts'
import { inOrderOfText } from '../../domain/text-order.ts'

export type RoomUse = { day: Day; startTime: ClockTime; roomIds: readonly Id[] } & (
  | { kind: 'activity'; occurrence: Occurrence }
  | { kind: 'booking'; booking: BookingOccurrence }
)

/** The use of a room and of what it is a part of or is made up of, by day and time. */
export interface UsedRoom {
  room: Room
  uses: readonly RoomUse[]
}

/** Every use of any room in some days, by day and time; what a closed day takes is not among them. */
export function usesBetween(data: PlaceData, range: Range): RoomUse[] {
  const activities = occurrencesBetween(data, range)
    .filter(({ closing }) => closing === undefined)
    .map((occurrence): RoomUse => {
      const { date: day, startTime, roomIds } = occurrence
      return { kind: 'activity', day, startTime, roomIds, occurrence }
    })
  const bookings = bookingsBetween(data.bookings, range).flatMap((booking) =>
    daysOf(booking, range).map((day): RoomUse => {
      const { startTime, roomIds } = booking.booking
      return { kind: 'booking', day, startTime: day === booking.date ? startTime : '00:00', roomIds, booking }
    }),
  )
  return [...activities, ...bookings].sort(
    (a, b) => inOrderOfText(a.day, b.day) || inOrderOfText(a.startTime, b.startTime),
  )
}

/** The uses that concern a room: of itself, of a whole it is a part of, and of its parts. */
export function usesOf(uses: readonly RoomUse[], room: Room, { wholesOf, partsOf }: RoomParts): UsedRoom {
  const concerned = new Set([room.id, ...wholesOf(room.id), ...partsOf(room.id)])
  return { room, uses: uses.filter(({ roomIds }) => roomIds.some((id) => concerned.has(id))) }
}

/** The rooms that are used in some days, by name. */
export function usedRooms(data: PlaceData, range: Range): UsedRoom[] {
  const uses = usesBetween(data, range)
  const parts = roomParts(data.rooms)
  return data.rooms
    .toSorted((a, b) => names.compare(a.name, b.name))
    .map((room) => usesOf(uses, room, parts))
    .filter(({ uses: own }) => own.length > 0)
}

const names = new Intl.Collator('da', { numeric: true })

/** Before this hour the end of a feast belongs to the evening before, and is no use of the next day. */
const endOfNight = '06:00'

/** Whether it is over before the morning of the day after it began. */
export function endsInTheNight({ booking: { days, endTime } }: BookingOccurrence): boolean {
  return days === 1 && endTime <= endOfNight
}

/** The days of a booking within a range. */
function daysOf(booking: BookingOccurrence, range: Range): Day[] {
  const { date, endDate } = booking
  const last = endsInTheNight(booking) ? date : endDate
  const days: Day[] = []
  for (let day = date; day <= last; day = addDays(day, 1))
    if (day >= range.from && day <= range.to) days.push(day)
  return days
}
