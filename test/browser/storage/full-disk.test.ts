import { Dexie } from 'dexie'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { putAttachment } from '../../../renderer/storage/attachment-repository.ts'
import { listKeptCopies } from '../../../renderer/storage/kept-copies.ts'
import { loadEverything } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeActivity, makePlaceData, makeRoom, makeVersion } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const MB = 1024 * 1024

/** A real IndexedDB that may take up two megabytes: Chromium's storage buckets have a quota each. */
beforeEach(async () => {
  const name = `full-${crypto.randomUUID()}`
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: {
      open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>
      delete(name: string): Promise<void>
    }
  }
  const bucket = await storageBuckets.open(name, { quota: 2 * MB })
  const { indexedDB } = Dexie.dependencies
  vi.stubGlobal('indexedDB', bucket.indexedDB)
  Dexie.dependencies.indexedDB = bucket.indexedDB
  onTestFinished(async () => {
    vi.unstubAllGlobals()
    Dexie.dependencies.indexedDB = indexedDB
    await storageBuckets.delete(name)
  })
})

const full = { ok: false, code: 'storage-full' }

test('a change that does not fit refuses, and everything stays as it was', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  unwrap(await saveRow(db, 'activities', activity, 'før'))
  const versions = Array.from({ length: 180 }, (_, i) => ({
    ...makeVersion({ text: 'æ'.repeat(20_000) }),
    from: i === 0 ? null : `${2000 + i}-01-01`,
  }))
  expect(await saveRow(db, 'activities', { ...activity, versions }, 'for meget')).toEqual(full)
  expect(await db.activities.toArray()).toEqual([activity])
  expect(await db.journal.count()).toBe(1)
  // What is small still goes in, and the numbering goes on.
  expect(unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))?.what.subject).toBe('Salen')
})

test('a picture that does not fit refuses', async () => {
  const db = await openFresh()
  expect(await putAttachment(db, new Uint8Array(3 * MB), 'image/png')).toEqual(full)
  expect(await db.attachments.count()).toBe(0)
  unwrap(await putAttachment(db, new Uint8Array(10), 'image/png'))
})

test('when there is no room to keep what was there, nothing is replaced', async () => {
  const db = await openFresh()
  const data = makePlaceData({ rooms: [makeRoom()] })
  unwrap(await replaceEverything(db, data, []))
  const before = await loadEverything(db)
  if (!before) throw new Error('nothing there')
  const kept = { before, bytes: new Uint8Array(3 * MB), reason: 'opened-copy' } as const
  expect(await replaceEverything(db, makePlaceData(), [], kept)).toEqual(full)
  expect(await loadEverything(db)).toEqual(before)
  expect(await listKeptCopies(db)).toEqual([])
})

test('the sentence says what to do', () => {
  expect(errorText(createTranslate('da'), { code: 'storage-full' })).toContain('ikke mere plads')
  expect(errorText(createTranslate('en'), { code: 'storage-full' })).toMatch(/full|space|room/)
})
