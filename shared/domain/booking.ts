/** A room taken by someone else (udlån), once or again and again. */
import { addDays, clockTimeSchema, type Day, daySchema, type Range } from './day.ts'
import { idSchema } from './id.ts'
import { datesBetween, nextDates, recurrenceSchema } from './recurrence.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'
import { inOrderOfText } from './text-order.ts'

export const bookingSchema = z
  .object({
    id: idSchema,
    /** Who or what: "Jagtforeningen", "Konfirmation, familien Lund". */
    title: shortText.min(1),
    contactName: shortText,
    phone: shortText,
    email: shortText,
    note: longText,
    roomIds: z.array(idSchema).min(1).max(50),
    recurrence: recurrenceSchema,
    startTime: clockTimeSchema,
    /** On the day it begins, or `days` later: a party ends after midnight, a fair the next evening. */
    endTime: clockTimeSchema,
    /** Days from the one it begins on to the one it ends on; 0 is the same day. */
    days: z.int().min(0).max(30),
    /** Dates of the pattern that the borrower does not need. */
    skipped: z.array(daySchema).max(1000),
  })
  .refine(({ days, startTime, endTime }) => days > 0 || endTime > startTime, {
    error: 'ends before it begins',
    path: ['endTime'],
  })
export type Booking = z.infer<typeof bookingSchema>

/** One date of a booking. */
export interface BookingOccurrence {
  booking: Booking
  /** The day it begins. */
  date: Day
  /** The day it ends; later than `date` when it goes past midnight. */
  endDate: Day
}

/** Every date of bookings that has some of its days in a range (both ends included); by date, start time and title. */
export function bookingsBetween(bookings: readonly Booking[], range: Range): BookingOccurrence[] {
  return bookings
    .flatMap((booking) =>
      datesBetween(booking.recurrence, { from: addDays(range.from, -booking.days), to: range.to })
        .filter((date) => !booking.skipped.includes(date))
        .map((date) => ({ booking, date, endDate: addDays(date, booking.days) })),
    )
    .sort(
      (a, b) =>
        inOrderOfText(a.date, b.date) ||
        inOrderOfText(a.booking.startTime, b.booking.startTime) ||
        inOrderOfText(a.booking.title, b.booking.title) ||
        inOrderOfText(a.booking.id, b.booking.id),
    )
}

/** The date of a booking that goes on on a day or is the next to come; `undefined` when it is all over. */
export function nextBookingOccurrence(booking: Booking, from: Day): BookingOccurrence | undefined {
  const { recurrence, days, skipped } = booking
  const date = nextDates(recurrence, addDays(from, -days), skipped.length + 1).find(
    (day) => !skipped.includes(day),
  )
  return date === undefined ? undefined : { booking, date, endDate: addDays(date, days) }
}
