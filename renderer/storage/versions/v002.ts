import { addClosuresAndBookings } from '../../../shared/place-file/upgrades/v2-closures-and-bookings.ts'
import type { SchemaVersion } from './schema-version.ts'

/** Closed days, bookings, accepted clashes and prints; the place says whether it is closed on public holidays. Frozen. */
export const v002: SchemaVersion = {
  stores: { closures: 'id', bookings: 'id', acceptedClashes: 'id', prints: 'id' },
  async upgrade(transaction) {
    const place = await transaction.table('places').toCollection().first()
    if (!place) return
    await transaction.table('places').put(addClosuresAndBookings({ place }).place)
    const latest = await transaction.table('journal').orderBy('sequence').lastKey()
    // The journal before this speaks of a place of the old shape: undo must not bring it back.
    await transaction
      .table('meta')
      .put({ key: 'replaced', id: crypto.randomUUID(), afterSequence: latest ?? 0 })
  },
}
