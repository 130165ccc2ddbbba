import { expect, test } from 'vitest'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { removeRoom } from '../../../renderer/storage/room-repository.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import {
  makeActivity,
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
  const sorted = <T extends { id: string }>(rows: T[] | undefined) =>
    rows?.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const back = await loadPlaceData(db)
  expect(sorted(back?.rooms)).toEqual(sorted(data.rooms))
  expect(sorted(back?.activities)).toEqual(sorted(data.activities))
  expect(sorted(back?.overrides)).toEqual(sorted(data.overrides))
})
