import { expect, test } from 'vitest'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { removeRoom } from '../../../renderer/storage/room-repository.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import type { AcceptedClash } from '../../../shared/domain/accepted-clash.ts'
import {
  makeActivity,
  makeBooking,
  makeOverride,
  makePlaceData,
  makeRoom,
  makeVersion,
} from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('a room is taken off all that names it, which stays, and one undo brings it back', async () => {
  const db = await openFresh()
  const [hall, cafe] = [makeRoom({ name: 'Salen' }), makeRoom({ name: 'Caféen' })]
  const half = makeRoom({ name: 'Halv sal', partOf: hall.id })
  const both = makeActivity({ roomIds: [hall.id, cafe.id] })
  const later = {
    ...makeActivity({ roomIds: [cafe.id] }),
    versions: [makeVersion({ roomIds: [cafe.id] }), makeVersion({ from: '2026-09-01', roomIds: [hall.id] })],
  }
  const elsewhere = makeActivity({ roomIds: [cafe.id] })
  const moved = makeOverride(elsewhere, '2026-11-23', { roomIds: [hall.id] })
  const untouched = makeOverride(elsewhere, '2026-11-30', { topic: 'Sange' })
  const data = makePlaceData({
    rooms: [hall, cafe, half],
    activities: [both, later, elsewhere],
    overrides: [moved, untouched],
  })
  unwrap(await replaceEverything(db, data, []))

  const entry = unwrap(await removeRoom(db, hall))
  expect(entry?.what).toEqual({ action: 'removed', subject: 'Salen' })
  const after = await loadPlaceData(db)
  const byId = <T extends { id: string }>(rows: T[] | undefined, { id }: { id: string }) =>
    rows?.find((row) => row.id === id)
  const { partOf: _, ...whole } = half
  expect(after?.rooms).toHaveLength(2)
  expect(byId(after?.rooms, half)).toEqual(whole)
  expect(byId(after?.activities, both)).toEqual({
    ...both,
    versions: [{ ...both.versions[0], roomIds: [cafe.id] }],
  })
  expect(byId(after?.activities, later)?.versions.map(({ roomIds }) => roomIds)).toEqual([[cafe.id], []])
  expect(byId(after?.activities, elsewhere)).toEqual(elsewhere)
  expect(byId(after?.overrides, moved)).toEqual({ ...moved, roomIds: [] })
  expect(byId(after?.overrides, untouched)).toEqual(untouched)
  expect(entry?.rows).toHaveLength(5)

  unwrap(await undoLatest(db))
  const back = await loadPlaceData(db)
  expect(inOrder(back?.rooms)).toEqual(inOrder(data.rooms))
  expect(inOrder(back?.activities)).toEqual(inOrder(data.activities))
  expect(inOrder(back?.overrides)).toEqual(inOrder(data.overrides))
})

test('a booking of this room alone goes with it and the clashes over it, one of more rooms keeps the others', async () => {
  const db = await openFresh()
  const [hall, cafe] = [makeRoom({ name: 'Salen' }), makeRoom({ name: 'Caféen' })]
  const alone = makeBooking({ roomIds: [hall.id] })
  const both = makeBooking({ roomIds: [hall.id, cafe.id] })
  const elsewhere = makeBooking({ roomIds: [cafe.id] })
  const overRoom = makeAccepted([both.id, elsewhere.id], { kind: 'room', key: hall.id })
  const ofBooking = makeAccepted([alone.id, elsewhere.id], { kind: 'room', key: cafe.id })
  const other = makeAccepted([both.id, elsewhere.id], { kind: 'room', key: cafe.id })
  const data = makePlaceData({
    rooms: [hall, cafe],
    bookings: [alone, both, elsewhere],
    acceptedClashes: [overRoom, ofBooking, other],
  })
  unwrap(await replaceEverything(db, data, []))

  unwrap(await removeRoom(db, hall))
  const after = await loadPlaceData(db)
  expect(inOrder(after?.bookings)).toEqual(inOrder([{ ...both, roomIds: [cafe.id] }, elsewhere]))
  expect(after?.acceptedClashes).toEqual([other])

  unwrap(await undoLatest(db))
  const back = await loadPlaceData(db)
  expect(inOrder(back?.bookings)).toEqual(inOrder(data.bookings))
  expect(inOrder(back?.acceptedClashes)).toEqual(inOrder(data.acceptedClashes))
})

function makeAccepted(parties: [string, string], about: AcceptedClash['about']): AcceptedClash {
  return { id: crypto.randomUUID(), parties, about, reason: 'Det er aftalt.' }
}

function inOrder<T extends { id: string }>(rows: readonly T[] | undefined): T[] | undefined {
  return rows?.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
