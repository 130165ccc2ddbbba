import { expect, test } from 'vitest'
import { putAttachment } from '../../../renderer/storage/attachment-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { listKeptCopies, readKeptCopy } from '../../../renderer/storage/kept-copies.ts'
import { type Everything, loadEverything, loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { redoLatest, undo, undoLatest } from '../../../renderer/storage/undo.ts'
import { makeBookYear, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { makeIdea, makeMeeting, makeTask, makeYearPoint } from '../../factories/meetings.ts'
import {
  makeAcceptedClash,
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makePrint,
  makeRoom,
} from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const changedSince = { ok: false, code: 'changed-since' }

async function everything(db: Database): Promise<Everything> {
  const found = await loadEverything(db)
  if (!found) throw new Error('nothing there')
  return found
}

/** Replaces everything by `data` the way the app does, with `bytes` as the place file of what was there. */
async function replaceBy(db: Database, data = makePlaceData(), bytes = new Uint8Array([1, 2, 3])) {
  return replaceEverything(db, data, [], { before: await everything(db), bytes, reason: 'opened-copy' })
}

function fullPlace() {
  const activity = makeActivity()
  const room = makeRoom()
  return makePlaceData({
    place: makePlace({ closedOnHolidays: true }),
    rooms: [room],
    people: [makePerson()],
    activities: [activity],
    overrides: [makeOverride(activity, '2026-11-23', { topic: 'Sange', despiteClosing: true })],
    closures: [makeClosure()],
    bookings: [makeBooking({ roomIds: [room.id] })],
    acceptedClashes: [makeAcceptedClash()],
    prints: [makePrint()],
    grants: [makeGrant()],
    entries: [makeEntry()],
    plannedExpenses: [makePlannedExpense()],
    bookYears: [makeBookYear()],
    meetings: [makeMeeting()],
    tasks: [makeTask()],
    ideas: [makeIdea()],
    yearPoints: [makeYearPoint()],
  })
}

test('the first start puts everything in, and nothing is kept', async () => {
  const db = await openFresh()
  const data = fullPlace()
  expect(await replaceEverything(db, data, [])).toEqual({ ok: true, value: undefined })
  expect(await loadPlaceData(db)).toEqual(data)
  expect(await listKeptCopies(db)).toEqual([])
  expect(await db.journal.count()).toBe(0)
})

test('everything becomes another, and what was there is kept with it', async () => {
  const db = await openFresh()
  const before = fullPlace()
  unwrap(await replaceEverything(db, before, []))
  const after = makePlaceData({ people: [makePerson()] })
  unwrap(await replaceBy(db, after, new Uint8Array([7, 8])))
  expect(await loadPlaceData(db)).toEqual(after)
  const kept = await listKeptCopies(db)
  expect(kept).toEqual([
    {
      number: 1,
      id: expect.any(String),
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      reason: 'opened-copy',
      placeName: before.place.name,
      counts: {
        rooms: 1,
        people: 1,
        activities: 1,
        overrides: 1,
        closures: 1,
        bookings: 1,
        acceptedClashes: 1,
        prints: 1,
        grants: 1,
        entries: 1,
        plannedExpenses: 1,
        bookYears: 1,
        meetings: 1,
        tasks: 1,
        ideas: 1,
        yearPoints: 1,
        attachments: 0,
      },
      size: 2,
    },
  ])
  expect(await readKeptCopy(db, kept[0]?.id ?? '')).toEqual(new Uint8Array([7, 8]))
  expect(await readKeptCopy(db, makeRoom().id)).toBeUndefined()
})

test('a change that the kept copy does not hold refuses, and nothing is replaced', async () => {
  const db = await openFresh()
  const data = fullPlace()
  unwrap(await replaceEverything(db, data, []))
  const early = await everything(db)
  const kept = { before: early, bytes: new Uint8Array(1), reason: 'opened-copy' } as const
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  expect(await replaceEverything(db, makePlaceData(), [], kept)).toEqual(changedSince)
  expect((await everything(db)).data.rooms).toHaveLength(2)
  expect(await listKeptCopies(db)).toEqual([])
})

test('so does a replacement in between, and a first start where there is a place', async () => {
  const db = await openFresh()
  unwrap(await replaceEverything(db, fullPlace(), []))
  const early = await everything(db)
  const theirs = makePlaceData()
  unwrap(await replaceBy(db, theirs))
  const kept = { before: early, bytes: new Uint8Array(1), reason: 'restored' } as const
  expect(await replaceEverything(db, makePlaceData(), [], kept)).toEqual(changedSince)
  expect(await replaceEverything(db, makePlaceData(), [])).toEqual(changedSince)
  expect(await loadPlaceData(db)).toEqual(theirs)
})

test('a row that its schema refuses stops the whole', async () => {
  const db = await openFresh()
  const data = fullPlace()
  unwrap(await replaceEverything(db, data, []))
  const bad = makePlaceData({ rooms: [makeRoom(), makeRoom({ name: '' })] })
  await expect(replaceBy(db, bad)).rejects.toThrow(/too_small/)
  expect(await loadPlaceData(db)).toEqual(data)
  expect(await listKeptCopies(db)).toEqual([])
})

test('undo and redo do not reach behind it, and go on after it', async () => {
  const db = await openFresh()
  const room = makeRoom()
  unwrap(await replaceEverything(db, makePlaceData(), []))
  const early = unwrap(await saveRow(db, 'rooms', room, 'før'))
  // The same row again: undo would find it as it left it, but in another place's data.
  unwrap(await replaceBy(db, makePlaceData({ rooms: [room] })))
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await redoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await undo(db, early?.sequence ?? 0)).toEqual(changedSince)
  unwrap(await saveRow(db, 'rooms', { ...room, capacity: 5 }, 'efter'))
  expect(unwrap(await undoLatest(db))?.what.subject).toBe('efter')
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await db.rooms.toArray()).toEqual([room])
})

test('the newest twenty copies are kept', async () => {
  const db = await openFresh()
  unwrap(await replaceEverything(db, makePlaceData(), []))
  for (let n = 1; n <= 22; n++) unwrap(await replaceBy(db, makePlaceData(), new Uint8Array(n)))
  const sizes = (await listKeptCopies(db)).map(({ size }) => size)
  expect(new Set(sizes)).toEqual(new Set(Array.from({ length: 20 }, (_, i) => i + 3)))
  expect(await db.keptCopyFiles.count()).toBe(20)
})

test('attachments come in, and those that were there stay', async () => {
  const db = await openFresh()
  const old = unwrap(await putAttachment(db, new Uint8Array([1]), 'image/png'))
  const place = makePlace({ logo: old })
  unwrap(await replaceEverything(db, makePlaceData({ place }), []))
  const [attachment] = (await everything(db)).attachments
  expect(attachment).toEqual({ hash: old, type: 'image/png', bytes: new Uint8Array([1]) })
  const hash = 'ab'.repeat(32)
  const added = { hash, type: 'image/jpeg', bytes: new Uint8Array([2]) } as const
  const data = makePlaceData({ activities: [makeActivity({ picture: hash })] })
  unwrap(
    await replaceEverything(db, data, [added], {
      before: await everything(db),
      bytes: new Uint8Array(1),
      reason: 'opened-copy',
    }),
  )
  expect((await everything(db)).attachments).toEqual([added])
  expect(await db.attachments.count()).toBe(2)
})

test('receipts at no entry come along, beside those that wait here already; one that has an entry by now does not', async () => {
  const db = await openFresh()
  const data = makePlaceData()
  const [here, there, placed] = ['a', 'b', 'c'].map((letter) => ({ hash: letter.repeat(64), name: letter }))
  if (!here || !there || !placed) throw new Error('three')
  unwrap(await replaceEverything(db, data, [], undefined, { unplaced: [here] }))
  const known = await everything(db)
  expect(known.unplaced).toEqual([here])
  const kept = { before: known, bytes: new Uint8Array(1), reason: 'opened-copy' as const }
  const entries = [makeEntry({ receipts: [placed.hash] })]
  unwrap(await replaceEverything(db, { ...data, entries }, [], kept, { unplaced: [here, there, placed] }))
  expect((await everything(db)).unplaced).toEqual([here, there])
  // What came in after the copy was made is not in it.
  expect(await replaceEverything(db, data, [], kept)).toEqual(changedSince)
})
