/** What undoing a day does in the accounts: nothing is taken out of them, and closed years stay as they are. */
import { expect, test } from 'vitest'
import { closeYear, reopenYear } from '../../../renderer/storage/book-year-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { planDayUndo, undoDay } from '../../../renderer/storage/day-undo.ts'
import { addEntries, correctEntry } from '../../../renderer/storage/entry-repository.ts'
import { saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makeActivity } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'
import { setClock } from '../set-clock.ts'

const SUNDAY = '2026-11-22'
const MONDAY = '2026-11-23'
const TUESDAY = '2026-11-24'

const on = (day: string) => setClock(`${day}T10:00`)
const undoMonday = async (db: Database) => unwrap(await undoDay(db, MONDAY, 'mandag'))
const entriesIn = async (db: Database) =>
  (await db.entries.toArray())
    .toSorted((a, b) => (a.voucher ?? 0) - (b.voucher ?? 0))
    .map(({ text, voucher, annulled }) => [voucher, text, annulled !== undefined])

test('a new line is annulled and keeps its number, and one that was corrected says what it said', async () => {
  const db = await openFresh()
  const coffee = makeEntry({ text: 'Kaffe', date: '2026-11-01' })
  on(SUNDAY)
  unwrap(await addEntries(db, [coffee]))
  on(MONDAY)
  unwrap(await correctEntry(db, { ...coffee, voucher: 1 }, { ...coffee, voucher: 1, text: 'Te' }, ''))
  unwrap(await addEntries(db, [makeEntry({ text: 'Bus', date: MONDAY })]))
  on(TUESDAY)
  const plan = await planDayUndo(db, MONDAY)
  expect(plan.left).toEqual([])
  expect((await undoMonday(db)).left).toBe(0)
  expect(await entriesIn(db)).toEqual([
    [1, 'Kaffe', false],
    [2, 'Bus', true],
  ])
  // There is nothing more to take back: what is annulled is as far back as it goes.
  expect(await planDayUndo(db, MONDAY)).toEqual({ back: [], left: [] })
})

test('the lines of a year that is closed stay, and so does what was done to the year; the rest of the day goes back', async () => {
  const db = await openFresh()
  on(MONDAY)
  unwrap(
    await addEntries(db, [
      makeEntry({ text: 'Garn', date: '2025-12-01' }),
      makeEntry({ text: 'Bus', date: MONDAY }),
    ]),
  )
  unwrap(await closeYear(db, 2025))
  on(TUESDAY)
  const before = await db.bookYears.toArray()
  const plan = await planDayUndo(db, MONDAY)
  expect(plan.left.map(({ table }) => table).toSorted()).toEqual(['bookYears', 'entries'])
  expect((await undoMonday(db)).left).toBe(2)
  expect(await entriesIn(db)).toEqual(
    expect.arrayContaining([
      [1, 'Garn', false],
      [1, 'Bus', true],
    ]),
  )
  expect(await db.bookYears.toArray()).toEqual(before)

  // Opened again, it is a year as any other; that it was closed and opened stays told.
  unwrap(await reopenYear(db, 2025, 'En regning'))
  expect((await undoMonday(db)).left).toBe(1)
  expect(await entriesIn(db)).toEqual([
    [1, 'Garn', true],
    [1, 'Bus', true],
  ])
  expect((await db.bookYears.toArray()).map(({ events }) => events.length)).toEqual([2])
})

test('a grant does not go from under what was spent of it, nor a category that was added to it', async () => {
  const db = await openFresh()
  const [old, added] = [makeCategory({ name: 'Mad' }), makeCategory({ name: 'Udstyr' })]
  const [first, second, unused] = [makeGrant({ categories: [old] }), makeGrant(), makeGrant()]
  on(SUNDAY)
  unwrap(await saveRow(db, 'grants', first, ''))
  on(MONDAY)
  for (const grant of [{ ...first, categories: [old, added] }, second, unused])
    unwrap(await saveRow(db, 'grants', grant, ''))
  const spent = [added.id, second.categories[0]?.id ?? ''].map((categoryId) =>
    makeEntry({ date: MONDAY, lines: [{ amount: 1, categoryId }] }),
  )
  unwrap(await addEntries(db, spent))
  on(TUESDAY)
  expect((await undoMonday(db)).left).toBe(2)
  expect((await db.grants.toArray()).map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted())
  expect((await db.grants.get(first.id))?.categories).toEqual([old, added])
})

test('takings that a closed year holds stay on their date', async () => {
  const db = await openFresh()
  const banko = makeActivity({ title: 'Banko' })
  const say = (date: string, takings: number) =>
    saveOverrides(db, { action: 'changed', subject: '' }, banko.id, [{ date, change: { takings } }])
  on(SUNDAY)
  unwrap(await saveRow(db, 'activities', banko, ''))
  on(MONDAY)
  unwrap(await say('2025-12-01', 400_00))
  unwrap(await say('2026-11-16', 500_00))
  unwrap(await closeYear(db, 2025))
  on(TUESDAY)
  await undoMonday(db)
  expect((await db.overrides.toArray()).map(({ date, takings }) => [date, takings])).toEqual([
    ['2025-12-01', 400_00],
  ])
  expect((await db.entries.toArray()).map(({ date, annulled }) => [date, annulled !== undefined])).toEqual(
    expect.arrayContaining([
      ['2025-12-01', false],
      ['2026-11-16', true],
    ]),
  )
})
