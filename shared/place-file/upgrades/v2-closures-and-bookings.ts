/** To format 2: closed days, rooms lent to others, clashes that are meant, and what was printed. Frozen. */
import type { SavedRows } from './saved-rows.ts'

/** A place that knew no closed days goes on as it was: nothing disappears from its programme. */
export function addClosuresAndBookings({ place, ...rows }: SavedRows): SavedRows {
  return {
    ...rows,
    place: { ...(place as object), closedOnHolidays: false },
    closures: [],
    bookings: [],
    acceptedClashes: [],
    prints: [],
  }
}
