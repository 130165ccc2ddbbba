/** To format 2: closed days, rooms lent to others, clashes that are meant, and what was printed. Frozen. */
import type { SavedRows } from './saved-rows.ts'

/**
 * A place that knew no closed days goes on as it was: nothing disappears from its programme. What a file made by hand
 * says of these already stays, and is checked like the rest.
 */
export function addClosuresAndBookings({ place, ...rows }: SavedRows): SavedRows {
  return {
    place: place === undefined ? undefined : { closedOnHolidays: false, ...(place as object) },
    closures: [],
    bookings: [],
    acceptedClashes: [],
    prints: [],
    ...rows,
  }
}
