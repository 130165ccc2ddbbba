import { expect, test } from 'vitest'
import { closeYear, reopenYear } from '../../../renderer/storage/book-year-repository.ts'
import { commit } from '../../../renderer/storage/commit.ts'
import { undoDay } from '../../../renderer/storage/day-undo.ts'
import { addEntries } from '../../../renderer/storage/entry-repository.ts'
import { saveGrant } from '../../../renderer/storage/grant-repository.ts'
import { undo, undoLatest } from '../../../renderer/storage/undo.ts'
import { today } from '../../../shared/domain/day.ts'
import { makeEntry, makeGrant } from '../../factories/accounts.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('a year is closed with the grants that are for it, as they are then', async () => {
  const db = await openFresh()
  const grant = makeGrant({ firstYear: 2025, years: 1 })
  const later = makeGrant({ firstYear: 2026 })
  unwrap(await saveGrant(db, grant))
  unwrap(await saveGrant(db, later))
  unwrap(await closeYear(db, 2025))
  unwrap(await saveGrant(db, { ...grant, amount: 1_00 }))
  expect(await db.bookYears.toArray()).toMatchObject([
    { year: 2025, closed: true, events: [{ on: today(), action: 'closed' }], grants: [grant] },
  ])
})

test('what is done to a year is only ever added to, and once each way', async () => {
  const db = await openFresh()
  expect(await reopenYear(db, 2025, '')).toMatchObject({ ok: false, code: 'changed-since' })
  unwrap(await closeYear(db, 2025))
  expect(await closeYear(db, 2025)).toMatchObject({ ok: false, code: 'changed-since' })
  unwrap(await reopenYear(db, 2025, 'Et bilag manglede'))
  expect(await reopenYear(db, 2025, '')).toMatchObject({ ok: false, code: 'changed-since' })
  unwrap(await closeYear(db, 2025))
  const [row, ...others] = await db.bookYears.toArray()
  expect(others).toEqual([])
  expect(row?.events.map(({ action, reason }) => [action, reason])).toEqual([
    ['closed', ''],
    ['reopened', 'Et bilag manglede'],
    ['closed', ''],
  ])
  const gone = { table: 'bookYears', id: row?.id ?? '', after: undefined } as const
  expect(await commit(db, { what: { action: 'removed', subject: '' }, rows: [gone] })).toMatchObject({
    code: 'year-closed',
    details: { year: 2025 },
  })
})

test('two windows that close a year at the same moment close it once', async () => {
  const db = await openFresh()
  const results = await Promise.all([closeYear(db, 2025), closeYear(db, 2025)])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await db.bookYears.count()).toBe(1)
})

test('undo passes over it, and taking back the day leaves it and what stands in it', async () => {
  const db = await openFresh()
  const { voucher: _, ...old } = makeEntry({ date: '2025-11-03' })
  const { voucher: __, ...recent } = makeEntry({ date: '2026-02-03' })
  unwrap(await addEntries(db, [recent]))
  unwrap(await addEntries(db, [old]))
  unwrap(await closeYear(db, 2025))
  expect(await undo(db, 3)).toMatchObject({ ok: false, code: 'changed-since' })
  expect(await undoLatest(db)).toMatchObject({ ok: false, code: 'year-closed', details: { year: 2025 } })
  const { left } = unwrap(await undoDay(db, today(), 'i dag'))
  expect(left).toBe(2)
  expect(await db.bookYears.toArray()).toMatchObject([{ closed: true }])
  expect(await db.entries.orderBy('date').toArray()).toMatchObject([{ ...old, voucher: 1 }, { annulled: {} }])
  expect((await db.entries.get(old.id))?.annulled).toBeUndefined()
})
