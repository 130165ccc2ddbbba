import type { Booking } from '../../shared/domain/booking.ts'
import type { Result } from '../../shared/domain/result.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/** Removes a booking and the clashes with it that were accepted; one undo brings back both. */
export function removeBooking(db: Database, booking: Booking): Promise<Result<JournalEntry | undefined>> {
  const { id, title } = booking
  return commit(db, async () => {
    const accepted = await db.acceptedClashes.filter(({ parties }) => parties.includes(id)).primaryKeys()
    return {
      what: { action: 'removed', subject: title },
      rows: [
        { table: 'bookings', id, after: undefined },
        ...accepted.map((clash): RowChange => ({ table: 'acceptedClashes', id: clash, after: undefined })),
      ],
    }
  })
}
