import type { Booking } from '../../shared/domain/booking.ts'
import type { Result } from '../../shared/domain/result.ts'
import { removalOfAccepted } from './accepted-clash-repository.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/** Removes a booking and the clashes with it that were accepted; one undo brings back both. */
export function removeBooking(db: Database, booking: Booking): Promise<Result<JournalEntry | undefined>> {
  const { id, title } = booking
  return commit(db, async () => {
    const accepted = await removalOfAccepted(db, [id])
    return {
      what: { action: 'removed', subject: title },
      rows: [{ table: 'bookings', id, after: undefined }, ...accepted],
    }
  })
}
