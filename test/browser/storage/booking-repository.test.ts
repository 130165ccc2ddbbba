import { expect, test } from 'vitest'
import { removeBooking } from '../../../renderer/storage/booking-repository.ts'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import { makeActivity, makeBooking, makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('a booking goes with the clashes it was accepted in, and one undo brings back both', async () => {
  const db = await openFresh()
  const hall = makeRoom()
  const [hunters, choir] = [
    makeBooking({ roomIds: [hall.id] }),
    makeBooking({ roomIds: [hall.id], title: 'Koret' }),
  ]
  const coffee = makeActivity({ roomIds: [hall.id] })
  const clashOf = (id: string) => ({
    id: crypto.randomUUID(),
    parties: [id, coffee.id] as [string, string],
    about: { kind: 'room' as const, key: hall.id },
    reason: 'De deler salen.',
  })
  const [its, others] = [clashOf(hunters.id), clashOf(choir.id)]
  const data = makePlaceData({
    rooms: [hall],
    activities: [coffee],
    bookings: [hunters, choir],
    acceptedClashes: [its, others],
  })
  unwrap(await replaceEverything(db, data, []))

  const entry = unwrap(await removeBooking(db, hunters))
  expect(entry?.what).toEqual({ action: 'removed', subject: 'Jagtforeningen' })
  const after = await loadPlaceData(db)
  expect(after?.bookings).toEqual([choir])
  expect(after?.acceptedClashes).toEqual([others])

  unwrap(await undoLatest(db))
  const back = await loadPlaceData(db)
  expect(back?.bookings).toHaveLength(2)
  expect(back?.bookings).toContainEqual(hunters)
  expect(back?.acceptedClashes).toContainEqual(its)
})
