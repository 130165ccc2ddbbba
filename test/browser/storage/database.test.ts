import { expect, test, vi } from 'vitest'
import { onDatabaseClosed, openDatabase } from '../../../renderer/storage/database.ts'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { freshName, newerVersion, openFresh, sentenceOf, unwrap } from '../fresh-database.ts'
import { openRaw } from '../open-raw.ts'
import { useStorageBucket } from '../storage-bucket.ts'

test('the tables are those of version 5, which is frozen', async () => {
  const db = await openFresh()
  expect(db.backendDB().version).toBe(newerVersion - 10)
  const stores = db.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
  ])
  expect(Object.fromEntries(stores)).toEqual({
    places: 'id',
    rooms: 'id',
    people: 'id',
    activities: 'id',
    overrides: 'id, &[activityId+date]',
    attachments: 'hash, type',
    journal: '++sequence, at',
    keptCopies: '++number',
    keptCopyFiles: 'id',
    meta: 'key',
    closures: 'id',
    bookings: 'id',
    acceptedClashes: 'id',
    prints: 'id',
    drafts: 'key',
    grants: 'id',
    entries: 'id, date',
    plannedExpenses: 'id',
    bookYears: 'id, &year',
    meetings: 'id',
    tasks: 'id',
    ideas: 'id',
    yearPoints: 'id',
  })
})

test('what was written is there after a restart', async () => {
  const name = freshName()
  const data = makePlaceData({ rooms: [makeRoom()] })
  const first = await openFresh(name)
  unwrap(await replaceEverything(first, data, []))
  first.close()
  expect(await loadPlaceData(await openFresh(name))).toEqual(data)
})

test('opening and looking writes nothing', async () => {
  const db = await openFresh()
  expect(await loadPlaceData(db)).toBeUndefined()
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0))
})

test('data of a newer version are refused, and left as they are', async () => {
  const name = freshName()
  const newer = await openRaw(name, newerVersion, (db) => db.createObjectStore('later', { keyPath: 'id' }))
  newer.close()
  const result = await openDatabase(name)
  expect(result).toEqual({ ok: false, code: 'storage-newer' })
  expect(sentenceOf(result)).toContain('nyere udgave')
  const after = await openRaw(name, newerVersion)
  expect([...after.objectStoreNames]).toEqual(['later'])
  after.close()
})

test('a window steps aside when a newer version opens in another, and says so', async () => {
  const name = freshName()
  const db = await openFresh(name)
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  const closed = vi.fn()
  const closedAfterAll = vi.fn()
  onDatabaseClosed(db, closed)
  onDatabaseClosed(db, closedAfterAll)()
  const newer = await openRaw(name, newerVersion)
  expect(closed).toHaveBeenCalledOnce()
  expect(closedAfterAll).not.toHaveBeenCalled()
  expect(await saveRow(db, 'rooms', makeRoom(), 'Caféen')).toEqual({ ok: false, code: 'storage-blocked' })
  await expect(loadPlaceData(db)).rejects.toThrow('DatabaseClosed')
  expect(await openDatabase(name)).toEqual({ ok: false, code: 'storage-newer' })
  newer.close()
})

test('a window whose data are deleted from another does not write into the void', async () => {
  const name = freshName()
  const db = await openFresh(name)
  const closed = vi.fn()
  onDatabaseClosed(db, closed)
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve
  })
  expect(closed).toHaveBeenCalledOnce()
  expect(await saveRow(db, 'rooms', makeRoom(), 'Salen')).toEqual({ ok: false, code: 'storage-blocked' })
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
})

test('data cleared in the settings of the browser close the window, and it does not begin anew by itself', async () => {
  const clear = await useStorageBucket(50_000_000)
  const db = await openFresh('cleared')
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  const closed = new Promise<void>((resolve) => onDatabaseClosed(db, resolve))
  await clear()
  await closed
  expect(await saveRow(db, 'rooms', makeRoom(), 'Caféen')).toEqual({ ok: false, code: 'storage-blocked' })
})

test('an older version in another window that does not let go is said to stand in the way', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const name = freshName()
  const older = await openRaw(name, 1)
  const opening = openDatabase(name)
  let result: Awaited<typeof opening> | undefined
  void opening.then((answer) => {
    result = answer
  })
  while (!result) {
    vi.advanceTimersByTime(500)
    await indexedDB.databases()
  }
  vi.useRealTimers()
  expect(result).toEqual({ ok: false, code: 'storage-blocked' })
  expect(sentenceOf(result)).toContain('et andet vindue')
  older.close()
  expect(await loadPlaceData(await openFresh(name))).toBeUndefined()
})

test('an older version in another window that lets go in time is waited for', async () => {
  const name = freshName()
  const older = await openRaw(name, 1)
  const asked = new Promise((resolve) => {
    older.onversionchange = resolve
  })
  const opening = openDatabase(name)
  await asked
  // Long enough for the other side to hear that it is blocked, which comes after everybody was asked.
  await indexedDB.databases()
  older.close()
  const db = unwrap(await opening)
  expect(db.isOpen()).toBe(true)
  db.close()
})

test('data that cannot be brought up to date refuse, and stay as they are', async () => {
  const name = freshName()
  const same = { activityId: 'a', date: '2026-11-23' }
  const broken = await openRaw(name, 1, (db) => {
    const store = db.createObjectStore('overrides', { keyPath: 'id' })
    store.put({ id: '1', ...same })
    store.put({ id: '2', ...same })
  })
  broken.close()
  const result = await openDatabase(name)
  expect(result).toEqual({ ok: false, code: 'storage-failed' })
  expect(sentenceOf(result)).toContain('luk programmet')
  const after = await openRaw(name, 1)
  expect([...after.objectStoreNames]).toEqual(['overrides'])
  after.close()
})
