import fc from 'fast-check'
import { expect, test } from 'vitest'
import { removeActivity } from '../../../renderer/storage/activity-repository.ts'
import { commit } from '../../../renderer/storage/commit.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { planDayUndo, undoDay } from '../../../renderer/storage/day-undo.ts'
import { saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { removePrintRecord, savePrintRecords } from '../../../renderer/storage/print-record-repository.ts'
import { removeRoom } from '../../../renderer/storage/room-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { redoLatest, undo, undoLatest } from '../../../renderer/storage/undo.ts'
import { addDays } from '../../../shared/domain/day.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { idOf } from '../../factories/ids.ts'
import { makeActivity, makePerson, makePrint, makeRoom } from '../../factories/place-data.ts'
import { freshName, openFresh, unwrap } from '../fresh-database.ts'
import { setClock } from '../set-clock.ts'

const SUNDAY = '2026-11-22'
const MONDAY = '2026-11-23'
const TUESDAY = '2026-11-24'

const on = (day: string) => setClock(`${day}T10:00`)
const undoMonday = async (db: Database) => unwrap(await undoDay(db, MONDAY, 'mandag'))
const topics = async (db: Database) => (await db.overrides.toArray()).map(({ topic }) => topic)
const say = (db: Database, activityId: string, date: string, topic: string) =>
  saveOverrides(db, { action: 'changed', subject: '' }, activityId, [{ date, change: { topic } }])

test('what was added, changed and removed on a day is as before it, in one entry that undo takes back', async () => {
  const db = await openFresh()
  const [hall, cafe] = [makeRoom({ name: 'Salen' }), makeRoom({ name: 'Caféen' })]
  const [person, activity] = [makePerson(), makeActivity({ roomIds: [cafe.id] })]
  on(SUNDAY)
  for (const room of [hall, cafe]) unwrap(await saveRow(db, 'rooms', room, ''))
  unwrap(await saveRow(db, 'activities', activity, ''))
  unwrap(await say(db, activity.id, '2026-11-30', 'før'))
  const tables = ['rooms', 'people', 'activities', 'overrides'] as const
  const state = () => Promise.all(tables.map((table) => db.table(table).toArray()))
  const before = await state()

  on(MONDAY)
  unwrap(await saveRow(db, 'rooms', { ...hall, capacity: 40 }, ''))
  unwrap(await saveRow(db, 'rooms', { ...hall, capacity: 50 }, ''))
  unwrap(await saveRow(db, 'people', person, ''))
  unwrap(await removeRoom(db, cafe))
  unwrap(await say(db, activity.id, '2026-12-07', 'ny'))
  unwrap(await removeActivity(db, activity))
  const monday = await state()

  on(TUESDAY)
  const { entry, left } = await undoMonday(db)
  expect(left).toBe(0)
  expect(entry).toMatchObject({ what: { action: 'day-undone', subject: 'mandag' } })
  expect(await state()).toEqual(before)
  expect(await undoMonday(db)).toEqual({ entry: undefined, left: 0 })

  unwrap(await undo(db, entry?.sequence ?? 0))
  expect(await state()).toEqual(monday)
  unwrap(await redoLatest(db))
  expect(await state()).toEqual(before)
})

test('a day that is taken back while it lasts, is', async () => {
  const db = await openFresh()
  on(MONDAY)
  const room = makeRoom()
  unwrap(await saveRow(db, 'rooms', room, ''))
  await undoMonday(db)
  expect(await db.rooms.count()).toBe(0)
  unwrap(await saveRow(db, 'rooms', { ...room, capacity: 3 }, ''))
  await undoMonday(db)
  expect(await db.rooms.count()).toBe(0)
})

test('the day begins and ends at midnight here, on the days the clock is moved as well', async () => {
  const db = await openFresh()
  // Summer time began on 28 March 2027, and ended on 25 October 2026.
  for (const day of ['2026-10-25', '2027-03-28']) {
    const moments = [`${addDays(day, -1)}T23:59`, `${day}T00:00`, `${day}T23:59`, `${addDays(day, 1)}T00:00`]
    for (const moment of moments) {
      setClock(moment)
      unwrap(await saveRow(db, 'rooms', makeRoom({ name: moment }), ''))
    }
    unwrap(await undoDay(db, day, ''))
    expect((await db.rooms.toArray()).map(({ name }) => name)).toEqual([moments[0], moments[3]])
    await db.rooms.clear()
  }
})

test('what was changed after the day is left, and so is what that needs', async () => {
  const db = await openFresh()
  const [activity, other] = [makeActivity(), makeActivity()]
  const room = makeRoom()
  on(SUNDAY)
  unwrap(await saveRow(db, 'activities', other, ''))
  on(MONDAY)
  unwrap(await saveRow(db, 'rooms', room, ''))
  unwrap(await saveRow(db, 'activities', activity, ''))
  unwrap(await say(db, activity.id, '2026-11-30', 'mandag'))
  unwrap(await say(db, other.id, '2026-11-30', 'mandag'))
  on(TUESDAY)
  const moved = makeActivity({ id: other.id, roomIds: [room.id] })
  unwrap(await saveRow(db, 'activities', moved, ''))
  unwrap(await say(db, activity.id, '2026-12-07', 'tirsdag'))

  const { left } = await undoMonday(db)
  // The room is where the other now is; the activity has a date that was filled in later.
  expect(left).toBe(2)
  expect(await db.rooms.toArray()).toEqual([room])
  expect(await db.activities.bulkGet([activity.id, other.id])).toEqual([activity, moved])
  expect(await topics(db)).toEqual(['tirsdag'])
})

test('what was said of a date does not come back without its activity, or beside what is said of it now', async () => {
  const db = await openFresh()
  const [gone, said] = [makeActivity(), makeActivity()]
  on(SUNDAY)
  for (const activity of [gone, said]) {
    unwrap(await saveRow(db, 'activities', activity, ''))
    unwrap(await say(db, activity.id, '2026-11-30', 'søndag'))
  }
  on(MONDAY)
  for (const { id } of [gone, said]) unwrap(await say(db, id, '2026-11-30', ''))
  on(TUESDAY)
  unwrap(await removeActivity(db, gone))
  unwrap(await say(db, said.id, '2026-11-30', 'tirsdag'))
  expect(await undoMonday(db)).toEqual({ entry: undefined, left: 2 })
  expect(await topics(db)).toEqual(['tirsdag'])
})

test('what came in between, by a clock that was wrong, is not taken back with it', async () => {
  const db = await openFresh()
  const room = makeRoom()
  const days = [SUNDAY, MONDAY, '2020-01-01', MONDAY]
  for (const [capacity, day] of days.entries()) {
    on(day)
    unwrap(await saveRow(db, 'rooms', { ...room, capacity: capacity + 1 }, ''))
  }
  expect(await undoMonday(db)).toEqual({ entry: undefined, left: 1 })
  expect((await db.rooms.toArray())[0]?.capacity).toBe(4)
})

test('papers hang where they hang, whatever day is taken back', async () => {
  const db = await openFresh()
  on(SUNDAY)
  unwrap(
    await savePrintRecords(db, [makePrint({ document: 'week' }), makePrint({ document: 'poster' })], SUNDAY),
  )
  on(MONDAY)
  const [taken] = await db.prints.toArray()
  if (!taken) throw new Error('nothing printed')
  unwrap(await removePrintRecord(db, taken))
  unwrap(await savePrintRecords(db, [makePrint({ document: 'month-list' })], MONDAY))
  const prints = await db.prints.toArray()
  expect(await planDayUndo(db, MONDAY)).toEqual({ back: [], left: [] })
  expect(await undoMonday(db)).toEqual({ entry: undefined, left: 0 })
  expect(await db.prints.toArray()).toEqual(prints)
})

type Step =
  | { do: 'set'; row: number; capacity: number | undefined }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'night' }
  | { do: 'undoEntry'; back: number }
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('set' as const),
        row: fc.nat(4),
        capacity: fc.option(fc.nat(4), { nil: undefined }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'undo' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'redo' as const }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('undoEntry' as const), back: fc.nat(4) }) },
    { weight: 2, arbitrary: fc.constant({ do: 'night' as const }) },
  ),
  { maxLength: 30 },
)

test('after any changes, what a day touched and no later day did is as before it, and all else as it was', async () => {
  const ids = [0, 1, 2, 3, 4].map(idOf)
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (todo: Step[], choice) => {
      const db = await openFresh(freshName())
      const state = () => db.rooms.bulkGet(ids)
      /** How it was when each day began. */
      const begins = [await state()]
      /** By row: the last day on which it became another. */
      const touched = new Map<number, number>()
      const today = () => begins.length - 1
      on(addDays(SUNDAY, 0))
      for (const step of todo) {
        const before = await state()
        if (step.do === 'night') {
          begins.push(before)
          on(addDays(SUNDAY, today()))
        } else if (step.do === 'set') {
          const id = ids[step.row] as string
          const after = step.capacity === undefined ? undefined : makeRoom({ id, capacity: step.capacity })
          const what = { action: 'changed', subject: '' } as const
          unwrap(await commit(db, { what, rows: [{ table: 'rooms', id, after }] }))
        } else if (step.do === 'undo') unwrap(await undoLatest(db))
        else if (step.do === 'redo') unwrap(await redoLatest(db))
        else {
          const sequences = (await db.journal.orderBy('sequence').primaryKeys()).reverse()
          await undo(db, sequences[step.back] ?? 0)
        }
        const after = await state()
        for (const [row, room] of after.entries())
          if (JSON.stringify(room) !== JSON.stringify(before[row])) touched.set(row, today())
      }
      const day = choice % begins.length
      const now = await state()
      const then = begins[day] ?? []
      const ended = begins[day + 1] ?? now
      const expected = now.map((room, row) => {
        const isAsItEnded = JSON.stringify(room) === JSON.stringify(ended[row])
        // Touched later and as the day left it all the same: nothing of the later days is lost with it.
        return (touched.get(row) ?? -1) <= day || isAsItEnded ? then[row] : room
      })
      const plan = await planDayUndo(db, addDays(SUNDAY, day))
      const { entry, left } = unwrap(await undoDay(db, addDays(SUNDAY, day), ''))
      const capacities = (rooms: readonly (Room | undefined)[]) => rooms.map((room) => room?.capacity)
      expect(capacities(await state())).toEqual(capacities(expected))
      expect([entry?.rows.length ?? 0, left]).toEqual([plan.back.length, plan.left.length])
      if (!entry) return
      unwrap(await undoLatest(db))
      expect(await state()).toEqual(now)
    }),
    { numRuns: 100 },
  )
})
