/** What goes on in a room: in itself, in its parts and in the whole it is part of. */
import { type BookingOccurrence, bookingsBetween } from '../../../shared/domain/booking.ts'
import type { Range } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { type Occurrence, occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { roomParts } from '../../../shared/domain/room-parts.ts'

/** A room, its parts and its wholes: when one of them is taken, so is the room, or some of it. */
export function roomsWith(roomId: Id, rooms: readonly Room[]): ReadonlySet<Id> {
  const { wholesOf, partsOf } = roomParts(rooms)
  return new Set([roomId, ...wholesOf(roomId), ...partsOf(roomId)])
}

/** Everything that takes the room or some of it in a range of days, with what is called off and what a closing takes. */
export function roomContents(
  data: PlaceData,
  roomId: Id,
  range: Range,
): { occurrences: Occurrence[]; bookings: BookingOccurrence[] } {
  const rooms = roomsWith(roomId, data.rooms)
  const isHere = (ids: readonly Id[]) => ids.some((id) => rooms.has(id))
  return {
    occurrences: occurrencesBetween(data, range).filter(({ roomIds }) => isHere(roomIds)),
    bookings: bookingsBetween(data.bookings, range).filter(({ booking }) => isHere(booking.roomIds)),
  }
}
