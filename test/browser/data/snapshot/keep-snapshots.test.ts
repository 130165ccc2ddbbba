import { expect, test, vi } from 'vitest'
import { putAttachment } from '../../../../renderer/storage/attachment-repository.ts'
import { writeDrafts } from '../../../../renderer/storage/draft-repository.ts'
import { loadEverything, loadPlaceData } from '../../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../../renderer/storage/save-row.ts'
import { UNPLACED_RECEIPTS } from '../../../../renderer/storage/unplaced-receipts.ts'
import { refused } from '../../../../shared/domain/result.ts'
import { errorText } from '../../../../shared/locales/error-text.ts'
import { createTranslate } from '../../../../shared/locales/translate.ts'
import { makeAttachment } from '../../../factories/attachment.ts'
import { makePlace, makePlaceData, makeRoom } from '../../../factories/place-data.ts'
import { openFresh, unwrap } from '../../fresh-database.ts'
import { keepOnShelf } from './shelf.ts'

async function openWith(data = makePlaceData()) {
  const db = await openFresh()
  unwrap(await replaceEverything(db, data, []))
  return db
}

test('a snapshot holds everything, attachments included, and is written once for what did not change', async () => {
  const db = await openWith()
  const picture = makeAttachment('image/png')
  const logo = unwrap(await putAttachment(db, picture.bytes, picture.type))
  const { place } = (await loadPlaceData(db)) ?? makePlaceData()
  unwrap(await saveRow(db, 'places', { ...place, logo }, ''))
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  const { keeper, files, read } = keepOnShelf(db)
  unwrap(await keeper.now('change'))
  unwrap(await keeper.now('change'))
  expect(files).toHaveLength(1)
  const held = read(files[0] as Uint8Array)
  expect(held.data).toEqual(await loadPlaceData(db))
  expect(held.attachments).toEqual([picture])
})

test('each one names exactly the pictures shown then, and one that is gone stands in none after a try in vain', async () => {
  const db = await openWith()
  const { place } = (await loadPlaceData(db)) ?? makePlaceData()
  const { keeper, files, read, attachments } = keepOnShelf(db)
  async function keepWith(logo: string): Promise<string[]> {
    unwrap(await saveRow(db, 'places', { ...place, logo }, ''))
    unwrap(await keeper.now('change'))
    return read(files.at(-1) as Uint8Array).attachments.map(({ hash }) => hash)
  }
  const [first = '', second = '', third = ''] = await Promise.all(
    [1, 2, 3].map(async (n) => {
      const { bytes, type } = makeAttachment('image/png', Uint8Array.of(n))
      return unwrap(await putAttachment(db, bytes, type))
    }),
  )
  expect(await keepWith(first)).toEqual([first])
  expect(await keepWith(second)).toEqual([second])
  expect(await keepWith(first)).toEqual([first])

  await db.attachments.delete(first)
  attachments.clear()
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  expect((await keeper.now('change')).ok).toBe(false)
  unwrap(await keeper.now('change'))
  expect(read(files.at(-1) as Uint8Array).attachments).toEqual([])
  expect(await keepWith(third)).toEqual([third])
})

test('receipts that wait for an entry are in it; words that somebody is writing are not, and wake nobody', async () => {
  const db = await openWith()
  const { keeper, files, states, read } = keepOnShelf(db)
  unwrap(await keeper.now('change'))
  const { place } = (await loadPlaceData(db)) ?? makePlaceData()
  const at = '2026-11-25T10:00:00.000Z'
  unwrap(await writeDrafts(db, [{ key: `${place.id}/place`, at, value: { form: { name: 'Å' } } }], []))
  const { bytes, type } = makeAttachment('application/pdf')
  const receipt = { hash: unwrap(await putAttachment(db, bytes, type)), name: 'elregning.pdf' }
  await vi.waitFor(async () => expect(await db.attachments.count()).toBe(1))
  expect(states.at(-1)?.waitingSince).toBeUndefined()
  const value = { form: { brought: [receipt] }, row: undefined }
  unwrap(await writeDrafts(db, [{ key: `${place.id}/${UNPLACED_RECEIPTS}`, at, value }], []))
  await vi.waitFor(() => expect(states.at(-1)?.waitingSince).toBeDefined())
  unwrap(await keeper.now('change'))
  expect(files).toHaveLength(2)
  const held = read(files.at(-1) as Uint8Array)
  expect(held.unplaced).toEqual([receipt])
  expect(held.attachments).toEqual([{ hash: receipt.hash, type, bytes }])
})

test('a change waits to be held, and is; closing waits for what is not held yet', async () => {
  const db = await openWith()
  const { keeper, shelf, files, states, read } = keepOnShelf(db)
  unwrap(await keeper.now('change'))
  expect(states.at(-1)?.waitingSince).toBeUndefined()
  unwrap(await saveRow(db, 'rooms', makeRoom({ name: 'Caféen' }), 'Caféen'))
  await vi.waitFor(() => expect(states.at(-1)?.waitingSince).toBeDefined())
  await shelf.close()
  expect(states.at(-1)?.waitingSince).toBeUndefined()
  expect(read(files.at(-1) as Uint8Array).data.rooms.map(({ name }) => name)).toEqual(['Caféen'])
})

test('everything replaced is a change too', async () => {
  const db = await openWith()
  const { keeper, files, read } = keepOnShelf(db)
  unwrap(await keeper.now('change'))
  const before = await loadEverything(db)
  if (!before) throw new Error('there is a place')
  const other = makePlaceData({ place: makePlace({ name: 'Stubberup' }) })
  unwrap(await replaceEverything(db, other, [], { before, bytes: new Uint8Array(1), reason: 'restored' }))
  unwrap(await keeper.now('change'))
  expect(read(files.at(-1) as Uint8Array).data).toEqual(other)
})

test('one that cannot be written is told of, and goes on waiting until it can', async () => {
  const db = await openWith()
  const { keeper, shelf, files, states } = keepOnShelf(db)
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  shelf.refuse = refused('disk-full')
  expect(await keeper.now('change')).toEqual({ ok: false, code: 'disk-full' })
  expect(states.at(-1)).toMatchObject({ failed: { code: 'disk-full' }, waitingSince: expect.any(String) })
  shelf.refuse = undefined
  unwrap(await keeper.now('change'))
  expect(states.at(-1)).toEqual({ newest: expect.objectContaining({ reason: 'change' }) })
  expect(files).toHaveLength(1)
})

test('data that do not hold are never put in one, and are said to be broken', async () => {
  const db = await openWith()
  // As a broken disk or somebody's hand leaves it: past the app's own ways.
  await db.table('rooms').put({ id: makeRoom().id, name: 7 })
  const { keeper, files } = keepOnShelf(db)
  const held = await keeper.now('change')
  expect(held).toEqual({ ok: false, code: 'storage-damaged' })
  if (!held.ok) expect(errorText(createTranslate('da'), held)).toContain('sikkerhedskopi')
  expect(files).toEqual([])
})
