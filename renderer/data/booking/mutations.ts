import type { Booking } from '../../../shared/domain/booking.ts'
import { removeBooking } from '../../storage/booking-repository.ts'
import { saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected the booking as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveBooking(expected?: Booking) {
  return useChange((db, booking: Booking) => saveRow(db, 'bookings', booking, booking.title, expected))
}

/** Removes a booking, all its dates. */
export function useRemoveBooking() {
  return useChange((db, booking: Booking) => removeBooking(db, booking))
}
