import { beforeEach, expect, test } from 'vitest'
import { putAttachment } from '../../../renderer/storage/attachment-repository.ts'
import { listKeptCopies } from '../../../renderer/storage/kept-copies.ts'
import { loadEverything } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { makeActivity, makePlaceData, makeRoom, makeVersion } from '../../factories/place-data.ts'
import { openFresh, sentenceOf, unwrap } from '../fresh-database.ts'
import { useStorageBucket } from '../storage-bucket.ts'

const MB = 1024 * 1024

beforeEach(async () => {
  await useStorageBucket(2 * MB)
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
  const result = await saveRow(db, 'activities', { ...activity, versions }, 'for meget')
  expect(result).toEqual(full)
  expect(sentenceOf(result)).toContain('ikke mere plads')
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
