import { describe, expect, it } from 'vitest'
import { budgetWarnings } from '../../../shared/domain/budget-warnings.ts'
import { addDays } from '../../../shared/domain/day.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Grant } from '../../../shared/domain/grant.ts'
import type { Books } from '../../../shared/domain/grant-year.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'

const food = makeCategory({ name: 'Mad og kaffe', budget: 42_000_00 })
const grant = makeGrant({ categories: [food], reportDue: '04-01' })
/** Day 100 of the year. */
const TODAY = '2026-04-10'

function spent(amount: number, given: Partial<Entry> = {}): Entry {
  return makeEntry({ lines: [{ amount, categoryId: food.id }], onPaper: true, ...given })
}

function warned(books: Partial<Books>, today = TODAY) {
  return budgetWarnings({ grants: [grant], entries: [], plannedExpenses: [], bookYears: [], ...books }, today)
}

it('nothing is said of accounts in order, nor of none', () => {
  expect(warned({ entries: [spent(10_000_00)] })).toEqual([])
  expect(warned({ grants: [] })).toEqual([])
})

describe('a category', () => {
  it('is over when more was spent than its budget, and over with what is planned', () => {
    expect(warned({ entries: [spent(42_000_01)] })).toEqual([
      { kind: 'category-over', categoryId: food.id, name: 'Mad og kaffe', over: 1, planned: false },
    ])
    const plannedExpenses = [makePlannedExpense({ amount: 2_000_01, categoryId: food.id })]
    expect(warned({ entries: [spent(40_000_00)], plannedExpenses })).toEqual([
      { kind: 'category-over', categoryId: food.id, name: 'Mad og kaffe', over: 1, planned: true },
    ])
  })

  it('runs out in the week that its last krone goes at today’s pace', () => {
    // 25.000 in 100 days: the 17.000 that are left last 68 days, until 17 June.
    expect(warned({ entries: [spent(25_000_00)] })).toEqual([
      {
        kind: 'category-runs-out',
        categoryId: food.id,
        name: 'Mad og kaffe',
        left: 17_000_00,
        week: '2026-W25',
      },
    ])
  })

  it('without a budget has no end to come to', () => {
    const open = { ...grant, categories: [{ ...food, budget: 0 }] }
    expect(warned({ grants: [open], entries: [spent(50_000_00)] })).toEqual([])
  })
})

it('a grant is over when more was spent than it has, what was carried over included', () => {
  const roomy: Grant = { ...grant, categories: [{ ...food, budget: 900_000_00 }] }
  const entries = [spent(111_000_01)]
  expect(warned({ grants: [roomy], entries })).toEqual([
    { kind: 'grant-over', grantId: grant.id, name: 'Kommunens tilskud', over: 1 },
  ])
  const older: Grant = { ...roomy, firstYear: 2025, unused: 'carry-over' }
  const before = spent(110_000_00, { date: '2025-06-01' })
  expect(warned({ grants: [older], entries: [...entries, before] }, '2026-12-31')).toEqual([])
})

it('receipts are missing in this year and the one before, unless that is closed', () => {
  const without = { onPaper: false, lines: [{ amount: 1_00 }] }
  const entries = [
    makeEntry({ ...without, date: '2024-03-02' }),
    makeEntry({ ...without, date: '2025-03-02' }),
    makeEntry({ ...without, date: '2026-03-02' }),
    makeEntry({ ...without, date: '2026-03-03' }),
  ]
  const of2026 = { kind: 'receipts-missing', count: 2, year: 2026 }
  expect(warned({ grants: [], entries })).toEqual([
    { kind: 'receipts-missing', count: 1, year: 2025 },
    of2026,
  ])
  expect(warned({ grants: [], entries, bookYears: [makeBookYear({ year: 2025 })] })).toEqual([of2026])
})

it('money laid out is told of after a month, from what has waited longest', () => {
  const laidOut = { paid: 'person' as const, by: 'Ole Bøgh', onPaper: true, lines: [{ amount: 100_00 }] }
  const [old, recent] = [
    makeEntry({ ...laidOut, date: addDays(TODAY, -31) }),
    makeEntry({ ...laidOut, date: addDays(TODAY, -30) }),
  ]
  expect(warned({ entries: [recent] })).toEqual([])
  expect(warned({ entries: [recent, old] })).toEqual([
    { kind: 'owed-long', by: 'Ole Bøgh', amount: 200_00, since: addDays(TODAY, -31) },
  ])
})

describe('after a year', () => {
  const entries = [spent(111_000_00, { date: '2026-06-01' })]
  const roomy: Grant = { ...grant, categories: [{ ...food, budget: 900_000_00 }] }
  const due = {
    kind: 'report-due',
    grantId: grant.id,
    name: 'Kommunens tilskud',
    year: 2026,
    day: '2027-04-01',
  }
  const on = (today: string, given: Partial<Books> = {}) =>
    warned({ grants: [roomy], entries, ...given }, today)

  it('its report is told of from six weeks before it is due until six weeks after', () => {
    expect(on('2027-02-17')).toEqual([])
    expect(on('2027-02-18')).toEqual([due])
    expect(on('2027-05-13')).toEqual([due])
    expect(on('2027-05-14')).toEqual([])
  })

  it('no more than until it is due once the year is closed, and not where nobody said when', () => {
    const bookYears = [makeBookYear({ year: 2026, grants: [roomy] })]
    expect(on('2027-04-01', { bookYears })).toEqual([due])
    expect(on('2027-04-02', { bookYears })).toEqual([])
    const { reportDue: _, ...unsaid } = roomy
    expect(on('2027-04-01', { grants: [unsaid] })).toEqual([])
  })

  it('what is left is to be paid back, until it is, the grant’s last year too', () => {
    const left = [spent(100_000_00, { date: '2026-06-01' })]
    const repay = {
      kind: 'repay',
      grantId: grant.id,
      name: 'Kommunens tilskud',
      year: 2026,
      amount: 11_000_00,
    }
    expect(on('2027-01-15', { entries: left })).toEqual([repay])
    expect(on('2027-01-15', { entries: left, grants: [{ ...roomy, years: 1 }] })).toEqual([repay])
    const lines = [{ amount: 11_000_00, grantId: grant.id }]
    const back = makeEntry({ kind: 'repayment', date: '2027-01-10', ofYear: 2026, lines })
    expect(on('2027-01-15', { entries: [...left, back] })).toEqual([])
    expect(on('2027-01-15', { entries: left, grants: [{ ...roomy, unused: 'carry-over' }] })).toEqual([])
  })

  it('nothing is to be paid back of a year before the accounts were kept here', () => {
    expect(on('2027-01-15', { entries: [] })).toEqual([])
  })
})

it('a payout is late two weeks after its day, by what has not come of all that should have', () => {
  const payouts = [
    { date: '2026-01-15', amount: 55_500_00 },
    { date: '2026-07-01', amount: 55_500_00 },
  ]
  const grants = [{ ...grant, payouts }]
  const late = { kind: 'payout-late', grantId: grant.id, name: 'Kommunens tilskud' }
  expect(warned({ grants }, '2026-01-28')).toEqual([])
  expect(warned({ grants }, '2026-01-29')).toEqual([{ ...late, missing: 55_500_00, since: '2026-01-15' }])
  const lines = [{ amount: 50_000_00, source: 'grant' as const, grantId: grant.id }]
  const income = makeEntry({ kind: 'income', date: '2026-01-20', paid: 'bank', lines })
  expect(warned({ grants, entries: [income] }, '2026-07-15')).toEqual([
    { ...late, missing: 61_000_00, since: '2026-07-01' },
  ])
})
