import { expect, test } from 'vitest'
import { saveActivity } from '../../../renderer/storage/activity-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { type DateChange, saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import { makeActivity, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const activity = makeActivity()
const what = { action: 'changed', subject: 'Kaffe og snak' } as const

async function openWithActivity(): Promise<Database> {
  const db = await openFresh()
  unwrap(await saveActivity(db, activity))
  return db
}

async function save(db: Database, ...dates: DateChange[]) {
  return unwrap(await saveOverrides(db, what, activity.id, dates))
}

test('a date gets one row, and further changes of it are laid over', async () => {
  const db = await openWithActivity()
  await save(db, { date: '2026-11-23', change: { topic: 'Sange' } })
  const [first] = await db.overrides.toArray()
  await save(db, { date: '2026-11-23', change: { host: 'LK', topic: 'Salmer' } })
  expect(await db.overrides.toArray()).toEqual([
    { id: first?.id, activityId: activity.id, date: '2026-11-23', topic: 'Salmer', host: 'LK' },
  ])
})

test('two fields of one date saved right after each other both stay', async () => {
  const db = await openWithActivity()
  await Promise.all([
    save(db, { date: '2026-11-23', change: { topic: 'Sange' } }),
    save(db, { date: '2026-11-23', change: { host: 'LK' } }),
    save(db, { date: '2026-11-23', change: { coffeeDuty: 'Åse/Finn' } }),
  ])
  const [override, ...others] = await db.overrides.toArray()
  expect(override).toMatchObject({ topic: 'Sange', host: 'LK', coffeeDuty: 'Åse/Finn' })
  expect(others).toEqual([])
})

test('a row that says nothing any more is removed, one that says "no rooms" is not', async () => {
  const db = await openWithActivity()
  await save(db, {
    date: '2026-11-23',
    change: { topic: 'Sange', cancelled: true, roomIds: [makeRoom().id] },
  })
  await save(db, { date: '2026-11-23', change: { topic: '', cancelled: false, roomIds: [] } })
  expect((await db.overrides.toArray())[0]).toMatchObject({ roomIds: [] })
  expect(Object.keys((await db.overrides.toArray())[0] ?? {})).not.toContain('topic')
  const entry = await save(db, { date: '2026-11-23', change: { roomIds: undefined } })
  expect(await db.overrides.count()).toBe(0)
  expect(entry?.rows).toMatchObject([{ before: { roomIds: [] }, after: undefined }])
})

test('nobody counted is something to say, nothing about an ordinary date is not', async () => {
  const db = await openWithActivity()
  expect(await save(db, { date: '2026-11-23', change: { topic: '', cancelled: undefined } })).toBeUndefined()
  expect(await db.overrides.count()).toBe(0)
  await save(db, { date: '2026-11-23', change: { headcount: 0 } })
  expect(await db.overrides.toArray()).toMatchObject([{ headcount: 0 }])
})

test('a block of dates is one change, whatever it does to each, and one undo takes it back', async () => {
  const db = await openWithActivity()
  await save(
    db,
    { date: '2026-11-23', change: { topic: 'før' } },
    { date: '2026-11-30', change: { topic: 'væk' } },
  )
  const before = await db.overrides.toArray()
  const entry = await save(
    db,
    { date: '2026-11-23', change: { topic: 'efter' } },
    { date: '2026-11-30', change: { topic: undefined } },
    { date: '2026-12-07', change: { topic: 'ny' } },
    { date: '2026-12-07', change: { host: 'LK' } },
  )
  expect(entry?.rows).toHaveLength(3)
  const after = (await db.overrides.toArray()).map(({ date, topic, host }) => [date, topic, host]).sort()
  expect(after).toEqual([
    ['2026-11-23', 'efter', undefined],
    ['2026-12-07', 'ny', 'LK'],
  ])
  unwrap(await undoLatest(db))
  expect(await db.overrides.toArray()).toEqual(before)
})

test('the same date of another activity is another row', async () => {
  const db = await openWithActivity()
  await save(db, { date: '2026-11-23', change: { topic: 'Sange' } })
  const other = makeActivity()
  unwrap(await saveActivity(db, other))
  unwrap(await saveOverrides(db, what, other.id, [{ date: '2026-11-23', change: { topic: 'Strik' } }]))
  expect((await db.overrides.toArray()).map(({ topic }) => topic).sort()).toEqual(['Sange', 'Strik'])
})

test('a date of an activity that is gone is refused', async () => {
  const db = await openWithActivity()
  expect(
    await saveOverrides(db, what, makeActivity().id, [{ date: '2026-11-23', change: { topic: 'Sange' } }]),
  ).toEqual({ ok: false, code: 'changed-since' })
  expect(await db.overrides.count()).toBe(0)
})
