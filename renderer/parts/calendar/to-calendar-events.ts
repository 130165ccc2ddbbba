/** What happens, as FullCalendar takes it: a pure step, in the hall's own time, which no time zone can move. */
import type { EventInput } from '@fullcalendar/react'
import type { BookingOccurrence } from '../../../shared/domain/booking.ts'
import { categoryColour } from '../../../shared/domain/category-colour.ts'
import { addDays, type Range } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { Room } from '../../../shared/domain/room.ts'

/** Days that are closed, or a public holiday on which the place is open. */
export interface NamedDays extends Range {
  name: string
  closed: boolean
}

/** What an entry of the calendar is about. */
export type CalendarSubject =
  | { kind: 'occurrence'; occurrence: Occurrence }
  | { kind: 'booking'; booking: BookingOccurrence }
  | { kind: 'days'; days: NamedDays }

/** An entry, with what it is about and the names of its rooms. */
export interface CalendarEvent extends EventInput {
  id: string
  extendedProps: { subject: CalendarSubject; where: string; mark?: string | undefined }
}

export interface CalendarContents {
  occurrences: readonly Occurrence[]
  bookings: readonly BookingOccurrence[]
  days: readonly NamedDays[]
  rooms: readonly Room[]
  /** What is out of the ordinary about the rooms something is in: it is said however little space there is. */
  roomMark?(roomIds: readonly Id[]): string | undefined
}

/**
 * One entry for each date of an activity or booking. Named days give a bar over the days and, where they are closed, a
 * layer behind them. Only a date of an activity can be dragged.
 */
export function toCalendarEvents({
  occurrences,
  bookings,
  days,
  rooms,
  roomMark,
}: CalendarContents): CalendarEvent[] {
  const names = new Map(rooms.map(({ id, name }) => [id, name]))
  const at = (ids: readonly Id[]) => ({
    where: ids.flatMap((id) => names.get(id) ?? []).join(', '),
    mark: roomMark?.(ids),
  })
  return [
    ...days.flatMap(eventsOfDays),
    ...occurrences.map((occurrence) => eventOfOccurrence(occurrence, at(occurrence.roomIds))),
    ...bookings.map((booking) => eventOfBooking(booking, at(booking.booking.roomIds))),
  ]
}

type At = Pick<CalendarEvent['extendedProps'], 'where' | 'mark'>

function eventOfOccurrence(occurrence: Occurrence, at: At): CalendarEvent {
  const { activityId, originalDate, date, startTime, endTime, details, cancelled } = occurrence
  const { field, ink } = categoryColour[details.category]
  return {
    id: `${activityId} ${originalDate}`,
    title: details.title,
    start: `${date}T${startTime}`,
    ...(endTime && { end: `${date}T${endTime}` }),
    color: field,
    contrastColor: ink,
    // A cancelled date stays where it is until it is put back.
    editable: !cancelled,
    extendedProps: { subject: { kind: 'occurrence', occurrence }, ...at },
  }
}

function eventOfBooking(occurrence: BookingOccurrence, at: At): CalendarEvent {
  const { booking, date, endDate } = occurrence
  return {
    id: `${booking.id} ${date}`,
    title: booking.title,
    start: `${date}T${booking.startTime}`,
    end: `${endDate}T${booking.endTime}`,
    editable: false,
    extendedProps: { subject: { kind: 'booking', booking: occurrence }, ...at },
  }
}

function eventsOfDays(days: NamedDays): CalendarEvent[] {
  const shared = {
    start: days.from,
    // The day after the last, which is where FullCalendar wants an end.
    end: addDays(days.to, 1),
    allDay: true,
    editable: false,
    extendedProps: { subject: { kind: 'days' as const, days }, where: '' },
  }
  const bar = { ...shared, id: `${days.from} ${days.name}`, title: days.name }
  return days.closed ? [bar, { ...shared, id: `behind ${bar.id}`, display: 'background' }] : [bar]
}
