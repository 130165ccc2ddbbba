import { expect, onTestFinished, test, vi } from 'vitest'
import { putAttachment } from '../../../renderer/storage/attachment-repository.ts'
import { watchChanges } from '../../../renderer/storage/changes.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'
import { saveInOtherWindow } from '../save-in-other-window.ts'

function watch(db: Database): string[][] {
  const seen: string[][] = []
  onTestFinished(watchChanges(db, (tables) => seen.push([...tables].sort())))
  return seen
}

test('a change tells of its tables, once it is on disk', async () => {
  const db = await openFresh()
  const seen = watch(db)
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  unwrap(await putAttachment(db, new Uint8Array(3), 'image/png'))
  expect(seen).toEqual([['journal', 'meta', 'rooms'], ['attachments']])
})

test('replacing everything tells of every table of rows', async () => {
  const db = await openFresh()
  const seen = watch(db)
  unwrap(await replaceEverything(db, makePlaceData(), []))
  expect(seen).toHaveLength(1)
  expect(seen[0]).toEqual(expect.arrayContaining(['activities', 'overrides', 'people', 'places', 'rooms']))
})

test('what is given up, unchanged, in another database or no longer watched is not told of', async () => {
  const [db, other] = [await openFresh(), await openFresh()]
  const room = makeRoom()
  unwrap(await saveRow(db, 'rooms', room, ''))
  const seen: unknown[] = []
  const end = watchChanges(db, (tables) => seen.push(tables))
  unwrap(await saveRow(db, 'rooms', room, ''))
  await saveRow(db, 'rooms', { ...room, capacity: 1 }, '', makeRoom())
  await expect(saveRow(db, 'rooms', { ...room, name: '' }, '')).rejects.toThrow()
  unwrap(await saveRow(other, 'rooms', room, ''))
  end()
  unwrap(await saveRow(db, 'rooms', { ...room, capacity: 2 }, ''))
  expect(seen).toEqual([])
})

test('a change in another window is told of', async () => {
  const db = await openFresh()
  const seen = watch(db)
  const room = makeRoom()
  unwrap(await saveInOtherWindow(db.name, room))
  await vi.waitFor(() => expect(seen).toEqual([['journal', 'meta', 'rooms']]))
  expect(await db.rooms.toArray()).toEqual([room])
})
