import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeYear, reopenYear } from '../../../renderer/storage/book-year-repository.ts'
import { type Database, openDatabase } from '../../../renderer/storage/database.ts'
import { undoDay } from '../../../renderer/storage/day-undo.ts'
import { addEntries, annulEntry, correctEntry } from '../../../renderer/storage/entry-repository.ts'
import { saveGrant } from '../../../renderer/storage/grant-repository.ts'
import { redoLatest, undo, undoLatest } from '../../../renderer/storage/undo.ts'
import { balanceOf, owedTo } from '../../../shared/domain/balance.ts'
import { missingReferences } from '../../../shared/domain/check-references.ts'
import { today } from '../../../shared/domain/day.ts'
import { amountOf, type Entry, type Payment, yearOf } from '../../../shared/domain/entry.ts'
import { canBeReversed, countOf, reimbursementOf, reversalOf } from '../../../shared/domain/entry-change.ts'
import { yearAccounts } from '../../../shared/domain/year-accounts.ts'
import { makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { freshName, unwrap } from '../fresh-database.ts'

const food = makeCategory()
const grant = makeGrant({ firstYear: 2024, categories: [food] })
const years = [2024, 2025, 2026]

const actions = [
  'add',
  'add',
  'laid-out',
  'correct',
  'move',
  'annul',
  'reverse',
  'reimburse',
  'count',
  'close',
  'reopen',
  'grant',
  'undo',
  'redo',
  'undo-one',
  'undo-day',
] as const
const anyStep = fc.record({
  action: fc.constantFrom(...actions),
  /** Of two windows. */
  window: fc.constantFrom(0, 1),
  which: fc.nat({ max: 30 }),
  year: fc.constantFrom(...years),
  month: fc.integer({ min: 1, max: 9 }),
  amount: fc.integer({ min: 1, max: 900_00 }),
  paid: fc.constantFrom<Payment>('cash', 'card'),
})
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

/** An entry that is taken back on a day before its own, in another year, and corrected after that. */
const takenBackBefore: Step[] = (
  [
    ['add', 2026, 1],
    ['reverse', 2024, 1],
    ['correct', 2024, 2],
  ] as const
).map(([action, year, amount], which) => ({
  action,
  // Of the two that are there by then, the later.
  which: which === 2 ? 1 : 0,
  window: 0,
  year,
  month: 1,
  amount,
  paid: 'cash',
}))

/** Does what somebody might; what it makes no sense to do is not done. */
async function take(db: Database, { action, which, year, month, amount, paid }: Step) {
  const entries = await db.entries.orderBy('date').toArray()
  const entry = entries[which % Math.max(1, entries.length)]
  const at = { id: crypto.randomUUID(), date: `${year}-0${month}-15` }
  const { voucher: _, ...added } = makeEntry({ ...at, paid, lines: [{ amount, categoryId: food.id }] })
  switch (action) {
    case 'add':
      return addEntries(db, [added])
    case 'laid-out':
      return addEntries(db, [{ ...added, paid: 'person', by: 'Ole Bøgh' }])
    case 'correct':
      return entry && entry.kind === 'expense' && entry.reverses === undefined
        ? correctEntry(db, entry, { ...entry, paid, lines: [{ amount }] }, '')
        : undefined
    case 'move':
      return entry?.kind === 'expense'
        ? correctEntry(db, entry, { ...entry, date: at.date }, 'Flyttet')
        : undefined
    case 'annul':
      return entry && annulEntry(db, entry, 'Fejl')
    case 'reverse':
      return entry && canBeReversed(entry, entries)
        ? addEntries(db, [reversalOf(entry, at.id, at.date, 'Retur')])
        : undefined
    case 'reimburse': {
      const [owed] = owedTo(entries, at.date)
      return owed && owed.amount > 0
        ? addEntries(db, [reimbursementOf({ ...at, ...owed, paid: 'bank', text: 'Udlæg' })])
        : undefined
    }
    case 'count':
      return addEntries(db, [
        countOf({ ...at, text: 'Talt op', counted: amount }, balanceOf(entries, 'cash', at.date)),
      ])
    case 'close':
      return closeYear(db, year)
    case 'reopen':
      return reopenYear(db, year, 'Fejl')
    case 'grant':
      return saveGrant(db, { ...grant, amount, categories: which % 3 === 0 ? [] : [food] })
    case 'undo':
      return undoLatest(db)
    case 'redo':
      return redoLatest(db)
    case 'undo-one':
      return undo(db, which)
    case 'undo-day':
      return undoDay(db, today(), 'i dag')
  }
}

/** What a closed year says: its lines, and the grants it counts. */
async function saidOf(db: Database, year: number) {
  const row = await db.bookYears.where('year').equals(year).first()
  const entries = (await db.entries.orderBy('id').toArray()).filter(({ date }) => yearOf(date) === year)
  return { grants: row?.grants, entries }
}

/** A count and all before it come to what was counted. */
function wrongCounts(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ kind, annulled, date, voucher = 0, counted }) => {
    if (kind !== 'count' || annulled) return false
    const until = entries.filter(
      (one) => one.date < date || (one.date === date && (one.voucher ?? 0) <= voucher),
    )
    return balanceOf(until, 'cash', date) !== counted
  })
}

async function expectInOrder(db: Database, closedBefore: ReadonlyMap<number, unknown>): Promise<void> {
  const entries = await db.entries.toArray()
  const grants = await db.grants.toArray()
  expect(missingReferences(makePlaceData({ grants, entries }))).toEqual([])
  for (const year of years) {
    const { opening, result, closing } = yearAccounts({ entries }, year)
    expect(opening.total + result).toBe(closing.total)
  }
  for (const reversal of entries.filter(({ reverses, annulled }) => reverses && !annulled)) {
    const reversed = entries.find(({ id }) => id === reversal.reverses)
    if (!reversed?.annulled) expect(amountOf(reversal)).toBe(-amountOf(reversed as Entry))
  }
  expect(wrongCounts(entries)).toEqual([])
  for (const [year, said] of closedBefore) expect(await saidOf(db, year)).toEqual(said)
}

test('whatever is done, in two windows, numbers have no gaps, accounts close, and closed years stay as they are', async () => {
  const codes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async (steps) => {
      const name = `books-${crypto.randomUUID()}`
      const windows = [unwrap(await openDatabase(name)), unwrap(await openDatabase(name))]
      const [db = windows[0] as Database] = windows
      try {
        unwrap(await saveGrant(db, grant))
        for (const step of steps) {
          const closed = (await db.bookYears.toArray()).filter((row) => row.closed).map(({ year }) => year)
          const reopened = step.action === 'reopen' ? step.year : undefined
          const before = new Map<number, unknown>()
          for (const year of closed) if (year !== reopened) before.set(year, await saidOf(db, year))
          const done = await take(windows[step.window] ?? db, step)
          if (done && !done.ok) codes.add(done.code)
          await expectInOrder(db, before)
        }
      } finally {
        for (const one of windows) one.close()
        indexedDB.deleteDatabase(name)
      }
    }),
    { numRuns: 40, examples: [[takenBackBefore]] },
  )
  expect(
    [...codes].filter((code) => !['year-closed', 'changed-since', 'grant-in-use'].includes(code)),
  ).toEqual([])
}, 240_000)

test('what two windows write at the same moment is in order too', async () => {
  const name = freshName()
  const windows = [unwrap(await openDatabase(name)), unwrap(await openDatabase(name))]
  const [db, other] = windows as [Database, Database]
  const steps = (n: number): Step => ({
    action: n % 5 === 4 ? 'annul' : 'add',
    window: 0,
    which: n,
    year: 2025 + (n % 2),
    month: 1 + (n % 9),
    amount: 100 + n,
    paid: 'cash',
  })
  unwrap(await saveGrant(db, grant))
  await Promise.all(Array.from({ length: 24 }, (_, n) => take(n % 2 === 0 ? db : other, steps(n))))
  await expectInOrder(db, new Map())
  expect(await db.entries.count()).toBeGreaterThanOrEqual(19)
  for (const one of windows) one.close()
})
