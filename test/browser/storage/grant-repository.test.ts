import { expect, test } from 'vitest'
import { closeYear, reopenYear } from '../../../renderer/storage/book-year-repository.ts'
import { commit } from '../../../renderer/storage/commit.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { undoDay } from '../../../renderer/storage/day-undo.ts'
import { addEntries, annulEntry } from '../../../renderer/storage/entry-repository.ts'
import { removeGrant, saveGrant } from '../../../renderer/storage/grant-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { bringBack, readTrash } from '../../../renderer/storage/trash.ts'
import { undo, undoLatest } from '../../../renderer/storage/undo.ts'
import { today } from '../../../shared/domain/day.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Grant } from '../../../shared/domain/grant.ts'
import { makeCategory, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { openFresh, sentenceOf, unwrap } from '../fresh-database.ts'

const food = makeCategory({ name: 'Mad og kaffe' })
const trips = makeCategory({ name: 'Udflugter' })
const grant = makeGrant({ categories: [food, trips] })
const withoutTrips: Grant = { ...grant, categories: [food] }

async function openWithGrant(): Promise<Database> {
  const db = await openFresh()
  unwrap(await saveGrant(db, grant))
  return db
}

async function spendOn(db: Database, categoryId: string): Promise<Entry> {
  const { voucher: _, ...entry } = makeEntry({ lines: [{ amount: 100_00, categoryId }] })
  unwrap(await addEntries(db, [entry]))
  return { ...entry, voucher: 1 }
}

test('a grant is added, changed and removed, and removed it is in the trash', async () => {
  const db = await openWithGrant()
  unwrap(await saveGrant(db, withoutTrips, grant))
  expect(await db.grants.toArray()).toEqual([withoutTrips])
  expect(await saveGrant(db, grant, grant)).toMatchObject({ code: 'changed-since' })
  unwrap(await removeGrant(db, withoutTrips))
  expect(await db.grants.count()).toBe(0)
  const { removed } = await readTrash(db)
  expect(removed).toMatchObject([{ table: 'grants', name: 'Kommunens tilskud' }])
  if (!removed[0]) throw new Error('nothing in the trash')
  unwrap(await bringBack(db, removed[0]))
  expect(await db.grants.toArray()).toEqual([withoutTrips])
})

test('a category that money was spent on stays, even when what was spent was annulled', async () => {
  const db = await openWithGrant()
  const entry = await spendOn(db, trips.id)
  unwrap(await annulEntry(db, entry, 'Dobbelt'))
  const refused = await saveGrant(db, withoutTrips)
  expect(refused).toMatchObject({ ok: false, code: 'grant-in-use' })
  expect(sentenceOf(refused)).toContain('skrevet penge på')
  expect(await removeGrant(db, grant)).toMatchObject({ code: 'grant-in-use' })
  unwrap(await saveGrant(db, { ...grant, categories: [trips] }))
})

test('so does one that an expense is planned on, until the plan is off', async () => {
  const db = await openWithGrant()
  const planned = makePlannedExpense({ categoryId: trips.id })
  unwrap(await saveRow(db, 'plannedExpenses', planned, planned.text))
  expect(await saveGrant(db, withoutTrips)).toMatchObject({ code: 'grant-in-use' })
  const off = { table: 'plannedExpenses', id: planned.id, after: undefined } as const
  unwrap(await commit(db, { what: { action: 'removed', subject: '' }, rows: [off] }))
  unwrap(await saveGrant(db, withoutTrips))
  // It does not come back on a category that is gone.
  const [removed] = (await readTrash(db)).removed
  if (!removed) throw new Error('nothing in the trash')
  expect(await bringBack(db, removed)).toMatchObject({ code: 'changed-since' })
})

test('a grant that income came from, or that was paid back to, stays', async () => {
  const db = await openWithGrant()
  const { voucher: _, ...income } = makeEntry({
    kind: 'income',
    paid: 'bank',
    lines: [{ amount: 55_500_00, source: 'grant', grantId: grant.id }],
  })
  unwrap(await addEntries(db, [income]))
  expect(await removeGrant(db, grant)).toMatchObject({ code: 'grant-in-use' })
})

test('a grant that a closed year counts stays, and one that is not for that year does not hold it', async () => {
  const db = await openWithGrant()
  const other = makeGrant({ name: 'Fonden', firstYear: 2030, years: 1 })
  unwrap(await saveGrant(db, other))
  unwrap(await closeYear(db, 2026))
  expect(await removeGrant(db, grant)).toMatchObject({ code: 'grant-in-use' })
  unwrap(await removeGrant(db, other))
  unwrap(await reopenYear(db, 2026, 'Fejl'))
  unwrap(await removeGrant(db, grant))
})

test('undo takes no grant or category from under what was written since, one change or the whole day', async () => {
  const db = await openWithGrant()
  await spendOn(db, trips.id)
  expect(await undo(db, 1)).toMatchObject({ ok: false, code: 'grant-in-use' })
  const { left } = unwrap(await undoDay(db, today(), 'i dag'))
  expect(left).toBe(1)
  expect(await db.grants.toArray()).toEqual([grant])
  expect(await db.entries.toArray()).toMatchObject([{ voucher: 1, annulled: { reason: '' } }])
  // What was taken back is not asked about again.
  expect(unwrap(await undoDay(db, today(), 'i dag'))).toMatchObject({ entry: undefined })
  unwrap(await undoLatest(db))
  expect((await db.entries.toArray())[0]?.annulled).toBeUndefined()
})
