import { expect, test } from 'vitest'
import { openUpToDate } from '../../../../renderer/data/snapshot/open-up-to-date.ts'
import { versions } from '../../../../renderer/storage/database.ts'
import { listKeptCopies, readKeptCopy } from '../../../../renderer/storage/kept-copies.ts'
import { loadPlaceData } from '../../../../renderer/storage/load-place-data.ts'
import { attachmentsIn, attachmentTypeOf } from '../../../../shared/domain/attachment.ts'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import type { Host } from '../../../../shared/host/contract.ts'
import type { AttachmentToKeep, SnapshotToWrite } from '../../../../shared/host/snapshots.ts'
import { completeSnapshot } from '../../../../shared/place-file/complete-snapshot.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { makeAttachment } from '../../../factories/attachment.ts'
import { freshName, sentenceOf, unwrap } from '../../fresh-database.ts'
import { everythingIn, makeOlderDatabase, olderRows } from '../../older-database.ts'
import { useStorageBucket } from '../../storage-bucket.ts'

/** A host that keeps snapshots in memory, or refuses to. */
function hostWith(refusal?: Result<never>) {
  const written: SnapshotToWrite[] = []
  const pictures: AttachmentToKeep[] = []
  const snapshots = {
    async write(snapshot: SnapshotToWrite) {
      if (refusal) return refusal
      const lacking = snapshot.attachments.filter((hash) => !pictures.some((kept) => kept.hash === hash))
      if (lacking.length > 0) return ok({ lacking })
      written.push(snapshot)
      return ok({ lacking, snapshot: {} })
    },
    async keepAttachment(attachment: AttachmentToKeep) {
      pictures.push(attachment)
      return ok(undefined)
    },
  }
  const appInfo = async () => ok({ version: '0.4.0', runtime: 'a test' })
  return { host: { appInfo, snapshots } as unknown as Host, written, pictures }
}

async function open(name: string, host: Host) {
  const result = await openUpToDate(name, host)
  if (result.ok) result.value.close()
  return result
}

test.each(versions.slice(1).map((_, at) => at + 1))('what version %i left is kept twice', async (from) => {
  const name = freshName()
  await makeOlderDatabase(name, from)
  const { host, written, pictures } = hostWith()
  const db = unwrap(await openUpToDate(name, host))
  try {
    const now = await loadPlaceData(db)
    const [newest, former] = await listKeptCopies(db)
    expect(newest).toMatchObject({ number: 4, reason: 'upgraded', placeName: now?.place.name })
    expect(newest?.counts).toMatchObject({
      rooms: now?.rooms.length,
      attachments: now ? attachmentsIn(now).size : 0,
    })
    expect(former?.number).toBe(3)
    const kept = unwrap(readPlaceFile((await readKeptCopy(db, newest?.id ?? '')) ?? new Uint8Array()))
    expect(kept.data).toEqual(now)
    expect(kept.appVersion).toBe('0.4.0')

    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({ reason: 'upgrade', placeId: now?.place.id })
    const whole = completeSnapshot(
      written[0]?.bytes ?? new Uint8Array(),
      (name) => pictures.find(({ hash }) => name.includes(hash))?.bytes,
    )
    expect(unwrap(readPlaceFile(unwrap(whole))).data).toEqual(now)
    expect(attachmentTypeOf(pictures[0]?.bytes ?? new Uint8Array())).toBe('image/jpeg')
  } finally {
    db.close()
  }
  unwrap(await open(name, host))
  expect(written).toHaveLength(1)
  expect((await everythingIn(name)).rows.keptCopies).toHaveLength(2)
})

test('receipts at no entry yet are in what is kept', async () => {
  const name = freshName()
  const rows = olderRows(4)
  const [place] = rows.places as { id: string }[]
  const { hash, type, bytes } = makeAttachment()
  const waiting = { hash, name: 'bon.jpg' }
  const pile = { key: `${place?.id}/unplaced-receipts`, at: '2026-11-25T13:05:00.000Z' }
  await makeOlderDatabase(name, 4, {
    ...rows,
    attachments: [...(rows.attachments ?? []), { hash, type, bytes }],
    drafts: [...(rows.drafts ?? []), { ...pile, value: { form: { brought: [waiting] } } }],
  })
  const { host, written, pictures } = hostWith()
  const db = unwrap(await openUpToDate(name, host))
  try {
    const [newest] = await listKeptCopies(db)
    const kept = unwrap(readPlaceFile((await readKeptCopy(db, newest?.id ?? '')) ?? new Uint8Array()))
    expect(kept.unplaced).toEqual([waiting])
    expect(written[0]?.attachments).toContain(waiting.hash)
    expect(pictures.map(({ hash }) => hash)).toContain(waiting.hash)
  } finally {
    db.close()
  }
})

test('a host that keeps no snapshots, or whose folder cannot be reached, stops nobody', async () => {
  for (const host of [
    { ...hostWith().host, snapshots: undefined } as unknown as Host,
    hostWith(refused('file-not-written')).host,
  ]) {
    const name = freshName()
    await makeOlderDatabase(name, 1)
    unwrap(await open(name, host))
    expect((await everythingIn(name)).rows.keptCopies).toHaveLength(2)
  }
})

test('a full disk stops it before anything is done', async () => {
  const name = freshName()
  await makeOlderDatabase(name, 1)
  const before = await everythingIn(name)
  const result = await open(name, hostWith(refused('disk-full')).host)
  expect(result).toEqual({ ok: false, code: 'storage-full' })
  expect(sentenceOf(result)).toContain('ikke mere plads')
  expect(await everythingIn(name)).toEqual(before)
})

test('no room for the copy in the database: nothing is brought up to date', async () => {
  await useStorageBucket(150_000)
  await makeOlderDatabase('crowded', 1)
  const fill = await everythingIn('crowded')
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('crowded')
    request.onsuccess = () => resolve(request.result)
  })
  // As large as the quota lets it become: what comes next has no room.
  for (const size of [30_000, 10_000, 3000, 1000]) {
    for (let fits = true; fits; ) {
      const transaction = db.transaction('attachments', 'readwrite')
      transaction.objectStore('attachments').add({
        hash: crypto.randomUUID(),
        bytes: crypto.getRandomValues(new Uint8Array(size)),
      })
      fits = await new Promise<boolean>((resolve) => {
        transaction.oncomplete = () => resolve(true)
        transaction.onabort = () => resolve(false)
      })
    }
  }
  db.close()
  const { rows } = await everythingIn('crowded')
  expect(await open('crowded', hostWith().host)).toEqual({ ok: false, code: 'storage-full' })
  expect((await everythingIn('crowded')).rows).toEqual(rows)
  expect(rows.activities).toEqual(fill.rows.activities)
})

test('a place of today, and none at all, are opened as they are', async () => {
  const name = freshName()
  const { host, written } = hostWith()
  unwrap(await open(name, host))
  unwrap(await open(name, host))
  const current = freshName()
  await makeOlderDatabase(current, versions.length)
  unwrap(await open(current, host))
  expect(written).toEqual([])
  expect((await everythingIn(current)).rows.keptCopies).toHaveLength(1)
})

test('an older place whose tables are missing is called damaged, and nothing is put in their place', async () => {
  const name = freshName()
  const broken = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 20)
    request.onupgradeneeded = () => request.result.createObjectStore('places', { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
  })
  broken.close()
  expect(await open(name, hostWith().host)).toEqual({ ok: false, code: 'storage-damaged' })
  expect(await everythingIn(name)).toEqual({ version: 20, rows: { places: [] } })
})
