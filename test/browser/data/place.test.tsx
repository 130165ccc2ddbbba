import { expect, test, vi } from 'vitest'
import { useReplaceEverything, useSavePlace, useStartPlace } from '../../../renderer/data/place/mutations.ts'
import { usePlaceData } from '../../../renderer/data/place/queries.ts'
import { useSaveRoom } from '../../../renderer/data/room/mutations.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { listKeptCopies, readKeptCopy } from '../../../renderer/storage/kept-copies.ts'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'
import { saveInOtherWindow } from '../save-in-other-window.ts'
import { useWithData } from './use-with-data.tsx'

async function openWith(data = makePlaceData()): Promise<Database> {
  const db = await openFresh()
  unwrap(await replaceEverything(db, data, []))
  return db
}

test('screens see the data, and each change of them', async () => {
  const data = makePlaceData({ rooms: [makeRoom()], activities: [] })
  const db = await openWith(data)
  const screen = useWithData(db, () => ({ data: usePlaceData(), save: useSaveRoom() }))
  expect((await screen.now()).data).toEqual(data)
  const added = makeRoom({ id: 'ffffffff-ffff-4fff-bfff-ffffffffffff', name: 'Caféen' })
  const result = await (await screen.now()).save.mutateAsync(added)
  expect(result.ok).toBe(true)
  await vi.waitFor(() => expect(screen.seen.at(-1)?.data.rooms).toEqual([...data.rooms, added]))
})

test('what did not change stays the same object', async () => {
  const db = await openWith(makePlaceData({ rooms: [makeRoom()] }))
  const screen = useWithData(db, usePlaceData)
  const before = await screen.now()
  const [room] = before.rooms
  unwrap(await saveRow(db, 'places', { ...before.place, phone: '87 65 43 21' }, ''))
  await vi.waitFor(() => expect(screen.seen.at(-1)?.place.phone).toBe('87 65 43 21'))
  expect(screen.seen.at(-1)?.rooms[0]).toBe(room)
  expect(screen.seen.at(-1)?.activities).toBe(before.activities)
})

test('a change in another window is seen in this one', async () => {
  const db = await openWith()
  const screen = useWithData(db, usePlaceData)
  expect((await screen.now()).rooms).toEqual([])
  const room = makeRoom()
  unwrap(await saveInOtherWindow(db.name, room))
  await vi.waitFor(() => expect(screen.seen.at(-1)?.rooms).toEqual([room]))
})

test('a screen for a place is broken where there is none', async () => {
  const screen = useWithData(await openFresh(), usePlaceData)
  await vi.waitFor(() => expect(screen.onError).toHaveBeenCalled())
  expect(screen.onError.mock.calls[0]?.[0].message).toContain('no place yet')
})

test('the first start makes the place, once', async () => {
  const db = await openFresh()
  const screen = useWithData(db, useStartPlace)
  const data = makePlaceData()
  expect(await (await screen.now()).mutateAsync({ data })).toEqual({ ok: true, value: undefined })
  expect(await loadPlaceData(db)).toEqual(data)
  expect(await (await screen.now()).mutateAsync({ data: makePlaceData() })).toEqual({
    ok: false,
    code: 'changed-since',
  })
  expect(await loadPlaceData(db)).toEqual(data)
  expect(screen.notices.onCommitted).not.toHaveBeenCalled()
  expect(screen.notices.onRefused).toHaveBeenCalledExactlyOnceWith('changed-since', undefined)
})

test('saving the place refuses when it was changed since the person began', async () => {
  const db = await openWith()
  const { place } = (await loadPlaceData(db)) ?? makePlaceData()
  const screen = useWithData(db, () => useSavePlace(place))
  const save = (await screen.now()).mutateAsync
  expect((await save({ ...place, phone: '1' })).ok).toBe(true)
  expect(await save({ ...place, phone: '2' })).toEqual({ ok: false, code: 'changed-since' })
  expect((await loadPlaceData(db))?.place.phone).toBe('1')
})

test('a copy replaces everything, and what was there is kept as the place file that is made of it', async () => {
  const before = makePlaceData({ rooms: [makeRoom()] })
  const db = await openWith(before)
  const writeCopy = vi.fn(async () => new Uint8Array([1, 2, 3]))
  const screen = useWithData(db, () => useReplaceEverything(writeCopy))
  const data = makePlaceData()
  const result = await (await screen.now()).mutateAsync({ data, attachments: [], reason: 'opened-copy' })
  expect(result).toEqual({ ok: true, value: undefined })
  expect(writeCopy).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ data: before }))
  expect(await loadPlaceData(db)).toEqual(data)
  const [kept] = await listKeptCopies(db)
  expect(await readKeptCopy(db, kept?.id ?? '')).toEqual(new Uint8Array([1, 2, 3]))
})

test('when what is there cannot be made a place file, nothing is replaced', async () => {
  const before = makePlaceData()
  const db = await openWith(before)
  const screen = useWithData(db, () => useReplaceEverything(() => Promise.reject(new Error('no copy'))))
  const { mutateAsync } = await screen.now()
  await expect(mutateAsync({ data: makePlaceData(), attachments: [], reason: 'restored' })).rejects.toThrow()
  expect(await loadPlaceData(db)).toEqual(before)
  expect(screen.notices.onFailed).toHaveBeenCalledOnce()
})
