import { expect, test } from 'vitest'
import { removeActivity, saveActivity } from '../../../renderer/storage/activity-repository.ts'
import { closeYear } from '../../../renderer/storage/book-year-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { annulEntry, correctEntry } from '../../../renderer/storage/entry-repository.ts'
import { saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { makeActivity } from '../../factories/place-data.ts'
import { openFresh, sentenceOf, unwrap } from '../fresh-database.ts'

const activity = makeActivity({ title: 'Banko' })
const date = '2026-03-05'

async function openWithActivity(): Promise<Database> {
  const db = await openFresh()
  unwrap(await saveActivity(db, activity))
  return db
}

function tell(db: Database, change: Partial<Override>, on = date) {
  return saveOverrides(db, { action: 'changed', subject: 'Banko' }, activity.id, [{ date: on, change }])
}

async function onlyEntry(db: Database) {
  const [entry, ...others] = await db.entries.toArray()
  expect(others).toEqual([])
  if (!entry) throw new Error('no entry')
  return entry
}

test('takings become income in the tin, in the same change', async () => {
  const db = await openWithActivity()
  const written = unwrap(await tell(db, { headcount: 30, takings: 1250_00 }))
  expect(written?.rows.map(({ table }) => table).sort()).toEqual(['entries', 'overrides'])
  expect(await onlyEntry(db)).toMatchObject({
    kind: 'income',
    date,
    voucher: 1,
    text: 'Banko',
    paid: 'cash',
    lines: [{ amount: 1250_00, source: 'entrance', activity: { id: activity.id, title: 'Banko' } }],
    occasion: { activityId: activity.id, date },
  })
  unwrap(await undoLatest(db))
  expect(await db.overrides.count()).toBe(0)
  expect(await onlyEntry(db)).toMatchObject({ voucher: 1, annulled: {} })
})

test('a headcount alone is no money', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { headcount: 30 }))
  expect(await db.entries.count()).toBe(0)
})

test('takings told again correct the income; none any more annul it, and told anew they get the next number', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { takings: 1250_00 }))
  unwrap(await tell(db, { takings: 1300_00 }))
  expect(await onlyEntry(db)).toMatchObject({
    voucher: 1,
    lines: [{ amount: 1300_00 }],
    earlier: [{ lines: [{ amount: 1250_00 }] }],
  })
  unwrap(await tell(db, { takings: undefined }))
  expect(await onlyEntry(db)).toMatchObject({ annulled: {} })
  unwrap(await tell(db, { takings: 900_00 }))
  const told = await db.entries.toArray()
  expect(told.filter(({ annulled }) => !annulled)).toMatchObject([
    { voucher: 2, lines: [{ amount: 900_00 }] },
  ])
})

test('income that was split by hand keeps its other parts, and its first takes the difference', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { takings: 1000_00 }))
  const entry = await onlyEntry(db)
  const lines = [
    { amount: 700_00, source: 'entrance' as const },
    { amount: 300_00, source: 'coffee' as const },
  ]
  unwrap(await correctEntry(db, entry, { ...entry, lines }, ''))
  unwrap(await tell(db, { takings: 1100_00 }))
  expect((await onlyEntry(db)).lines).toEqual([{ ...lines[0], amount: 800_00 }, lines[1]])
  unwrap(await tell(db, { takings: 250_00 }))
  expect((await onlyEntry(db)).lines).toEqual([{ ...lines[0], amount: 250_00 }])
})

test('income that was annulled by hand stays so until other takings are told of', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { takings: 1000_00 }))
  unwrap(await annulEntry(db, await onlyEntry(db), 'Talt med i kaffekassen'))
  unwrap(await tell(db, { headcount: 12 }))
  expect((await onlyEntry(db)).annulled?.reason).toBe('Talt med i kaffekassen')
})

test('the takings of a date that was moved came in on the day it was held', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { movedTo: '2026-03-07', takings: 100_00 }))
  expect(await onlyEntry(db)).toMatchObject({ date: '2026-03-07', occasion: { date } })
})

test('income outlives its activity', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { takings: 100_00 }))
  const entry = await onlyEntry(db)
  unwrap(await removeActivity(db, activity))
  expect(await onlyEntry(db)).toEqual(entry)
})

test('in a closed year takings stay as they are, and what else is said of the date does not', async () => {
  const db = await openWithActivity()
  unwrap(await tell(db, { takings: 100_00 }))
  unwrap(await closeYear(db, 2026))
  const refused = await tell(db, { takings: 200_00, headcount: 30 })
  expect(refused).toMatchObject({ ok: false, code: 'year-closed', details: { year: 2026 } })
  expect(sentenceOf(refused)).toContain('2026 er afsluttet')
  expect(await tell(db, { takings: 100_00 }, '2026-03-12')).toMatchObject({ code: 'year-closed' })
  expect((await db.overrides.toArray())[0]).toMatchObject({ takings: 100_00 })
  unwrap(await tell(db, { headcount: 30 }))
  expect(await db.overrides.toArray()).toMatchObject([{ takings: 100_00, headcount: 30 }])
})
