import type { Booking } from './booking.ts'
import type { Id } from './id.ts'
import type { Meeting } from './meeting.ts'

/** The booking that keeps rooms for a meeting; what was written on the one there is stays. */
export function bookingOf(
  { title, date, startTime, endTime }: Pick<Meeting, 'title' | 'date' | 'startTime' | 'endTime'>,
  roomIds: readonly Id[],
  id: Id,
  known?: Booking,
): Booking {
  return {
    contactName: '',
    phone: '',
    email: '',
    note: '',
    ...known,
    id,
    title,
    roomIds: [...roomIds],
    recurrence: { kind: 'once', date },
    startTime,
    endTime,
    days: 0,
    skipped: [],
  }
}
