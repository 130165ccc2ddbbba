import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptClash } from '../../../renderer/storage/accepted-clash-repository.ts'
import { removeActivity } from '../../../renderer/storage/activity-repository.ts'
import { commit } from '../../../renderer/storage/commit.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { loadEverything } from '../../../renderer/storage/load-place-data.ts'
import { saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { removePerson } from '../../../renderer/storage/person-repository.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { removeRoom } from '../../../renderer/storage/room-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { saveSitting } from '../../../renderer/storage/sitting.ts'
import { bringBack, type Removed, readTrash, trashStart } from '../../../renderer/storage/trash.ts'
import { redoLatest, undoLatest } from '../../../renderer/storage/undo.ts'
import { today } from '../../../shared/domain/day.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { idOf, makeId } from '../../factories/ids.ts'
import {
  makeAcceptedClash,
  makeActivity,
  makeBooking,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { freshName, openFresh, sentenceOf, unwrap } from '../fresh-database.ts'

const changedSince = { ok: false, code: 'changed-since' }

/** All of the trash, however many pages it takes. */
async function allRemoved(db: Database): Promise<Removed[]> {
  const all: Removed[] = []
  for (let at = trashStart; ; ) {
    const { removed, next } = await readTrash(db, at)
    all.push(...removed)
    if (!next) return all
    at = next
  }
}

async function newest(db: Database): Promise<Removed> {
  const [removed] = await allRemoved(db)
  if (!removed) throw new Error('the trash is empty')
  return removed
}

async function replaceWith(db: Database, data: PlaceData) {
  const before = await loadEverything(db)
  const kept = before && { before, bytes: new Uint8Array(1), reason: 'opened-copy' as const }
  unwrap(await replaceEverything(db, data, [], kept))
}

const remove = (db: Database, { id, name }: Room) =>
  commit(db, { what: { action: 'removed', subject: name }, rows: [{ table: 'rooms', id, after: undefined }] })

test('an activity comes back with what was said of its dates and what was accepted of it', async () => {
  const db = await openFresh()
  const [activity, other] = [makeActivity({ title: 'Strikkecafé' }), makeActivity({ title: 'Banko' })]
  for (const row of [activity, other]) unwrap(await saveRow(db, 'activities', row, ''))
  const dates = ['2026-11-23', '2026-11-30'].map((date) => ({ date, change: { topic: date } }))
  unwrap(await saveOverrides(db, { action: 'pasted-dates', subject: '' }, activity.id, dates))
  unwrap(await acceptClash(db, makeAcceptedClash({ parties: [activity.id, other.id] }), 'Strik og Banko'))
  const [overrides, accepted] = [await db.overrides.toArray(), await db.acceptedClashes.toArray()]
  unwrap(await saveSitting(db, 'Åse', today()))
  unwrap(await removeActivity(db, activity))

  const trash = await allRemoved(db)
  expect(trash).toEqual([
    expect.objectContaining({ table: 'activities', id: activity.id, name: 'Strikkecafé', who: 'Åse' }),
  ])
  const entry = unwrap(await bringBack(db, await newest(db)))
  expect(entry).toMatchObject({ what: { action: 'brought-back', subject: 'Strikkecafé' }, who: 'Åse' })
  expect(await db.activities.bulkGet([activity.id, other.id])).toEqual([activity, other])
  expect(await db.overrides.toArray()).toEqual(overrides)
  expect(await db.acceptedClashes.toArray()).toEqual(accepted)
  expect(await allRemoved(db)).toEqual([])

  unwrap(await undoLatest(db))
  expect([await db.activities.count(), await db.overrides.count()]).toEqual([1, 0])
  expect((await newest(db)).name).toBe('Strikkecafé')
})

test('a tovholder leads again what they led, unless it was changed since', async () => {
  const db = await openFresh()
  const person = makePerson({ name: 'Åse Lund' })
  const [knitting, bingo] = ['Strik', 'Banko'].map((title) => makeActivity({ title, leaderIds: [person.id] }))
  if (!knitting || !bingo) throw new Error()
  unwrap(await saveRow(db, 'people', person, person.name))
  for (const row of [knitting, bingo]) unwrap(await saveRow(db, 'activities', row, ''))
  unwrap(await removePerson(db, person))
  const renamed = makeActivity({ id: bingo.id, title: 'Bingo' })
  unwrap(await saveRow(db, 'activities', renamed, ''))
  unwrap(await bringBack(db, await newest(db)))
  expect(await db.people.toArray()).toEqual([person])
  expect(await db.activities.bulkGet([knitting.id, bingo.id])).toEqual([knitting, renamed])
})

test("a room comes back with its own bookings, which are no line of the trash's own", async () => {
  const db = await openFresh()
  const room = makeRoom()
  const booking = makeBooking({ roomIds: [room.id] })
  unwrap(await saveRow(db, 'rooms', room, ''))
  unwrap(await saveRow(db, 'bookings', booking, ''))
  unwrap(await removeRoom(db, room))
  expect((await allRemoved(db)).map(({ table }) => table)).toEqual(['rooms'])
  unwrap(await bringBack(db, await newest(db)))
  expect([await db.rooms.toArray(), await db.bookings.toArray()]).toEqual([[room], [booking]])
})

test('what is there again, or never was, is not brought back', async () => {
  const db = await openFresh()
  const room = makeRoom()
  unwrap(await saveRow(db, 'rooms', room, ''))
  unwrap(await remove(db, room))
  const removed = await newest(db)
  unwrap(await undoLatest(db))
  expect(await allRemoved(db)).toEqual([])
  expect(await bringBack(db, removed)).toEqual(changedSince)
  expect(await bringBack(db, { ...removed, sequence: 99 })).toEqual(changedSince)
  expect(await bringBack(db, { ...removed, id: makeId() })).toEqual(changedSince)
  unwrap(await redoLatest(db))
  expect((await newest(db)).id).toBe(room.id)
})

test('a date that another row speaks of by now refuses all of it', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  unwrap(await saveRow(db, 'activities', activity, ''))
  const what = { action: 'changed', subject: '' } as const
  unwrap(await saveOverrides(db, what, activity.id, [{ date: '2026-11-23', change: { topic: 'før' } }]))
  unwrap(await removeActivity(db, activity))
  const taken = { id: makeId(), activityId: activity.id, date: '2026-11-23', topic: 'nu' }
  await db.overrides.add(taken)
  const before = await db.journal.count()
  expect(await bringBack(db, await newest(db))).toEqual(changedSince)
  expect([await db.activities.count(), await db.overrides.toArray()]).toEqual([0, [taken]])
  expect(await db.journal.count()).toBe(before)
})

test('what an older version wrote in a shape of its own is refused in a sentence, and nothing is brought back', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  unwrap(await saveRow(db, 'activities', activity, ''))
  const what = { action: 'changed', subject: '' } as const
  unwrap(await saveOverrides(db, what, activity.id, [{ date: '2026-11-23', change: { topic: 'x' } }]))
  unwrap(await removeActivity(db, activity))
  await db.journal
    .where('sequence')
    .equals(3)
    .modify((entry) => {
      for (const row of entry.rows)
        if (row.table === 'overrides') Reflect.deleteProperty(row.before ?? {}, 'date')
    })
  const refused = await bringBack(db, await newest(db))
  expect(refused).toEqual({ ok: false, code: 'saved-by-older' })
  expect(sentenceOf(refused)).toContain('ældre udgave')
  expect([await db.activities.count(), await db.overrides.count()]).toEqual([0, 0])
})

test('the trash outlives a copy of the same place, and is not shown in another', async () => {
  const db = await openFresh()
  const here = makePlaceData()
  const elsewhere = makePlaceData()
  const room = makeRoom({ name: 'Salen' })
  await replaceWith(db, here)
  unwrap(await saveRow(db, 'rooms', room, ''))
  unwrap(await remove(db, room))
  const removed = await newest(db)
  await replaceWith(db, elsewhere)
  expect(await allRemoved(db)).toEqual([])
  expect(await bringBack(db, removed)).toEqual(changedSince)
  await replaceWith(db, here)
  expect(await allRemoved(db)).toEqual([removed])
  unwrap(await bringBack(db, removed))
  expect(await db.rooms.toArray()).toEqual([room])
})

test('what a copy does not hold was not removed: it is in the copy that was kept', async () => {
  const db = await openFresh()
  const data = makePlaceData()
  const room = makeRoom()
  await replaceWith(db, data)
  unwrap(await saveRow(db, 'rooms', room, ''))
  unwrap(await remove(db, room))
  unwrap(await bringBack(db, await newest(db)))
  await replaceWith(db, data)
  expect(await db.rooms.count()).toBe(0)
  expect(await allRemoved(db)).toEqual([])
})

test('entries from before they named their place are of the place that was here then', async () => {
  const db = await openFresh()
  const [first, here, elsewhere] = [makePlaceData(), makePlaceData(), makePlaceData()]
  const add = async (name: string) => {
    const room = makeRoom({ name })
    unwrap(await saveRow(db, 'rooms', room, ''))
    unwrap(await remove(db, room))
  }
  const asBefore = async () => {
    await db.journal.toCollection().modify((entry) => void Reflect.deleteProperty(entry, 'placeId'))
    await db.meta.delete('unmarkedJournal')
  }
  const names = async () => (await allRemoved(db)).map(({ name }) => name)
  await replaceWith(db, first)
  await add('det første')
  await asBefore()
  expect(await names()).toEqual(['det første'])
  await replaceWith(db, here)
  await add('her')
  await asBefore()
  // Nobody knows whose the older ones are: they are not told of.
  expect(await names()).toEqual(['her'])
  await replaceWith(db, elsewhere)
  expect(await names()).toEqual([])
  await replaceWith(db, here)
  expect(await names()).toEqual(['her'])
})

type Step =
  | { do: 'set'; row: number; capacity: number }
  | { do: 'remove'; row: number }
  | { do: 'undo' | 'redo' }
const anyRow = fc.nat(3)
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('set' as const), row: anyRow, capacity: fc.nat(5) }),
    fc.record({ do: fc.constant('remove' as const), row: anyRow }),
    fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
  ),
  { maxLength: 20 },
)

test('after any changes each room that is gone is in the trash once, and comes back as it was, alone', async () => {
  const rooms = [0, 1, 2, 3].map((row) => makeRoom({ id: idOf(row), name: `Lokale ${row}` }))
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (todo: Step[], choice) => {
      const db = await openFresh(freshName())
      const were = new Map<string, Room>()
      const gone: string[] = []
      for (const step of todo) {
        const room = rooms['row' in step ? step.row : 0] as Room
        const before = await db.rooms.toArray()
        if (step.do === 'set') unwrap(await saveRow(db, 'rooms', { ...room, capacity: step.capacity }, ''))
        if (step.do === 'remove') unwrap(await remove(db, room))
        if (step.do === 'undo') unwrap(await undoLatest(db))
        if (step.do === 'redo') unwrap(await redoLatest(db))
        const ids = (await db.rooms.toCollection().primaryKeys()) as string[]
        for (const row of before.filter(({ id }) => !ids.includes(id))) {
          were.set(row.id, row)
          gone.unshift(row.id)
        }
      }
      const there = await db.rooms.toArray()
      const expected = [...new Set(gone)].filter((id) => there.every((room) => room.id !== id))
      const trash = await allRemoved(db)
      expect(trash.map(({ id }) => id)).toEqual(expected)
      const chosen = trash[choice % Math.max(1, trash.length)]
      if (!chosen) return
      unwrap(await bringBack(db, chosen))
      const after = [...there, were.get(chosen.id)].sort((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1))
      expect(await db.rooms.toArray()).toEqual(after)
    }),
    { numRuns: 60 },
  )
})
