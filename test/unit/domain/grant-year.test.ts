import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Grant } from '../../../shared/domain/grant.ts'
import {
  type Books,
  type GrantYear,
  grantsIn,
  grantYear,
  grantYearsIn,
} from '../../../shared/domain/grant-year.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { anyAccounts } from '../../factories/any-accounts.ts'

const food = makeCategory({ name: 'Mad og kaffe', budget: 60_000_00 })
const activities = makeCategory({ name: 'Aktiviteter', budget: 51_000_00 })
const trips = makeCategory({ name: 'Udflugter', budget: 20_000_00, funded: false })
/** 111.000 kr. in each of 2026, 2027 and 2028. */
const grant = makeGrant({ categories: [food, activities, trips] })

function spent(amount: number, date = '2026-03-02', categoryId = food.id): Entry {
  return makeEntry({ date, lines: [{ amount, categoryId }] })
}

function booksOf(given: Partial<Books>): Books {
  return { grants: [grant], entries: [], plannedExpenses: [], bookYears: [], ...given }
}

function yearOfGrant(books: Books, year: number): GrantYear {
  const found = grantYear(books, grant.id, year)
  if (!found) throw new Error(`no grant in ${year}`)
  return found
}

describe('a year of a grant', () => {
  it('is there in its years alone', () => {
    const years = [2025, 2026, 2027, 2028, 2029]
    expect(years.filter((year) => grantYear(booksOf({}), grant.id, year))).toEqual([2026, 2027, 2028])
    expect(grantYear(booksOf({}), makeGrant().id, 2026)).toBeUndefined()
    expect(grantYearsIn(booksOf({ grants: [grant, makeGrant({ firstYear: 2027 })] }), 2026)).toHaveLength(1)
  })

  it('sums what the funder pays for; the budget of what they do not is looked after all the same', () => {
    const entries = [
      spent(10_000_00),
      spent(4_800_00, '2026-05-01', trips.id),
      spent(500_00, '2026-05-01', activities.id),
    ]
    const { spent: altogether, left, categories } = yearOfGrant(booksOf({ entries }), 2026)
    expect([altogether, left]).toEqual([10_500_00, 100_500_00])
    expect(categories.map((row) => [row.category.name, row.spent, row.left])).toEqual([
      ['Mad og kaffe', 10_000_00, 50_000_00],
      ['Aktiviteter', 500_00, 50_500_00],
      ['Udflugter', 4_800_00, 15_200_00],
    ])
  })

  it('has each part of a split entry where it belongs, and not what is annulled, other years’, or the place’s own', () => {
    const lines = [
      { amount: 294_00, categoryId: food.id },
      { amount: 118_50, categoryId: activities.id },
      { amount: 1_00 },
    ]
    const entries = [
      makeEntry({ lines }),
      { ...spent(99_00), annulled: { on: '2026-03-03', reason: 'Dobbelt' } },
      spent(7_00, '2027-01-01'),
      makeEntry({ kind: 'income', lines: [{ amount: 5_00, categoryId: food.id }] }),
    ]
    expect(yearOfGrant(booksOf({ entries }), 2026).categories.map((row) => row.spent)).toEqual([
      294_00, 118_50, 0,
    ])
  })

  it('has what was spent before the accounts were kept here', () => {
    const spentBefore = [
      { year: 2026, categoryId: food.id, amount: 2_150_00 },
      { year: 2026, categoryId: food.id, amount: 50_00 },
      { year: 2027, categoryId: food.id, amount: 9_00 },
    ]
    const books = booksOf({ grants: [{ ...grant, spentBefore }], entries: [spent(100_00)] })
    expect(yearOfGrant(books, 2026)).toMatchObject({ spent: 2_300_00, left: 108_700_00 })
  })

  it('has what is planned by itself: it is in what is left until it is paid', () => {
    const plannedExpenses = [
      makePlannedExpense({ amount: 6_000_00, categoryId: food.id }),
      makePlannedExpense({ amount: 900_00, categoryId: trips.id }),
      makePlannedExpense({ amount: 70_00 }),
      makePlannedExpense({ date: '2027-01-01', amount: 5_00, categoryId: food.id }),
    ]
    const books = booksOf({ plannedExpenses, entries: [spent(1_000_00)] })
    expect(yearOfGrant(books, 2026)).toMatchObject({ planned: 6_000_00, left: 110_000_00 })
    expect(yearOfGrant(books, 2026).categories.map((row) => row.planned)).toEqual([6_000_00, 0, 900_00])
  })

  it('counts what came from the funder when it came, and what was paid back by the year it was left from', () => {
    const lines = [{ amount: 55_500_00, source: 'grant' as const, grantId: grant.id }]
    const back = {
      kind: 'repayment' as const,
      paid: 'bank' as const,
      lines: [{ amount: 400_00, grantId: grant.id }],
    }
    const entries = [
      makeEntry({ kind: 'income', date: '2026-01-08', lines }),
      makeEntry({ kind: 'income', date: '2027-01-08', lines }),
      makeEntry({ ...back, date: '2027-03-20', ofYear: 2026 }),
      makeEntry({ ...back, date: '2026-11-01' }),
    ]
    expect(yearOfGrant(booksOf({ entries }), 2026)).toMatchObject({
      received: 55_500_00,
      repaid: 800_00,
      left: 110_200_00,
    })
    expect(yearOfGrant(booksOf({ entries }), 2027)).toMatchObject({ received: 55_500_00, repaid: 0 })
  })
})

describe('what is left at the end of a year', () => {
  const entries = [spent(100_000_00), spent(110_000_00, '2027-03-02'), spent(1_00, '2028-03-02')]
  const under = (terms: Partial<Grant>, all = entries) =>
    booksOf({ grants: [{ ...grant, ...terms }], entries: all })
  const moves = (books: Books) =>
    [2026, 2027, 2028].map((year) => {
      const { carriedIn, available, left, carriedOut, toRepay } = yearOfGrant(books, year)
      return { carriedIn, available, left, carriedOut, toRepay }
    })

  it('is paid back where that is the rule', () => {
    expect(moves(under({ unused: 'pay-back' }))).toEqual([
      { carriedIn: 0, available: 111_000_00, left: 11_000_00, carriedOut: 0, toRepay: 11_000_00 },
      { carriedIn: 0, available: 111_000_00, left: 1_000_00, carriedOut: 0, toRepay: 1_000_00 },
      { carriedIn: 0, available: 111_000_00, left: 110_999_00, carriedOut: 0, toRepay: 110_999_00 },
    ])
  })

  it('goes on to the next where that is the rule, and is paid back after the last', () => {
    expect(moves(under({ unused: 'carry-over' }))).toEqual([
      { carriedIn: 0, available: 111_000_00, left: 11_000_00, carriedOut: 11_000_00, toRepay: 0 },
      { carriedIn: 11_000_00, available: 122_000_00, left: 12_000_00, carriedOut: 12_000_00, toRepay: 0 },
      { carriedIn: 12_000_00, available: 123_000_00, left: 122_999_00, carriedOut: 0, toRepay: 122_999_00 },
    ])
  })

  it('is paid back but for what the funder lets go on, where they are asked', () => {
    expect(moves(under({ unused: 'apply', carried: [{ from: 2026, amount: 6_000_00 }] }))).toEqual([
      { carriedIn: 0, available: 111_000_00, left: 11_000_00, carriedOut: 6_000_00, toRepay: 5_000_00 },
      { carriedIn: 6_000_00, available: 117_000_00, left: 7_000_00, carriedOut: 0, toRepay: 7_000_00 },
      { carriedIn: 0, available: 111_000_00, left: 110_999_00, carriedOut: 0, toRepay: 110_999_00 },
    ])
  })

  it('never goes on beyond what there is, whatever the funder let', () => {
    const books = under({ unused: 'apply', carried: [{ from: 2026, amount: 20_000_00 }] })
    expect(yearOfGrant(books, 2026)).toMatchObject({ carriedOut: 11_000_00, toRepay: 0 })
    expect(yearOfGrant(books, 2027)).toMatchObject({ carriedIn: 11_000_00 })
  })

  it('when it is less than nothing, goes on where what is left does, and is else the place’s own', () => {
    const tooMuch = [spent(120_000_00), spent(1_00, '2027-03-02')]
    expect(yearOfGrant(under({ unused: 'carry-over' }, tooMuch), 2027)).toMatchObject({
      carriedIn: -9_000_00,
      available: 102_000_00,
    })
    for (const unused of ['pay-back', 'apply'] as const) {
      const books = under({ unused, carried: [{ from: 2026, amount: 500_00 }] }, tooMuch)
      expect(yearOfGrant(books, 2026)).toMatchObject({ left: -9_000_00, carriedOut: 0, toRepay: 0 })
      expect(yearOfGrant(books, 2027)).toMatchObject({ carriedIn: 0, available: 111_000_00 })
    }
  })

  it('is no more to be paid back once it was', () => {
    const back = makeEntry({
      kind: 'repayment',
      date: '2027-03-20',
      ofYear: 2026,
      lines: [{ amount: 11_000_00, grantId: grant.id }],
    })
    expect(yearOfGrant(under({ unused: 'pay-back' }, [...entries, back]), 2026)).toMatchObject({
      left: 0,
      toRepay: 0,
    })
  })

  it('is not known of a year before the accounts were kept here: nothing goes on but what is said to', () => {
    const only2028 = [spent(1_00, '2028-03-02')]
    expect(
      moves(under({ unused: 'carry-over' }, only2028)).map(({ carriedIn, toRepay }) => [carriedIn, toRepay]),
    ).toEqual([
      [0, 0],
      [0, 0],
      [0, 110_999_00],
    ])
    const said = under({ unused: 'carry-over', carried: [{ from: 2027, amount: 4_000_00 }] }, only2028)
    expect(yearOfGrant(said, 2028)).toMatchObject({ carriedIn: 4_000_00 })
    const before = [{ year: 2027, categoryId: food.id, amount: 110_000_00 }]
    expect(yearOfGrant(under({ unused: 'carry-over', spentBefore: before }, only2028), 2028)).toMatchObject({
      carriedIn: 1_000_00,
    })
  })

  it('of any accounts is what the next year begins with', () => {
    fc.assert(
      fc.property(anyAccounts([], []), (books) => {
        for (const { id, firstYear, years } of books.grants)
          for (let year = firstYear; year < firstYear + years - 1; year++) {
            const [one, next] = [grantYear(books, id, year), grantYear(books, id, year + 1)]
            if (!one || !next) continue
            expect(next.carriedIn).toBe(one.carriedOut)
            expect(one.left).toBe(one.granted + one.carriedIn - one.spent - one.repaid)
            expect(one.toRepay).toBeGreaterThanOrEqual(0)
          }
      }),
    )
  })
})

describe('a closed year', () => {
  const closed = makeBookYear({ year: 2026, grants: [grant] })
  const entries = [spent(100_000_00), spent(1_00, '2027-03-02')]

  it('goes by the grant as it was when the year was closed', () => {
    const later = { ...grant, amount: 1_00, categories: [{ ...food, budget: 1_00 }, activities, trips] }
    const books = booksOf({ grants: [later], bookYears: [closed], entries })
    expect(yearOfGrant(books, 2026)).toMatchObject({ granted: 111_000_00, left: 11_000_00 })
    expect(yearOfGrant(books, 2026).categories[0]).toMatchObject({ budget: 60_000_00 })
    expect(yearOfGrant(books, 2027)).toMatchObject({ granted: 1_00 })
    expect(grantsIn(booksOf({ grants: [later], bookYears: [{ ...closed, closed: false }] }), 2026)).toEqual([
      later,
    ])
  })

  it('lets go on what the funder answered after it was closed, and what a prolonged grant takes over', () => {
    const asked: Grant = { ...grant, unused: 'apply' }
    const answered = { ...asked, carried: [{ from: 2026, amount: 6_000_00 }] }
    const books = booksOf({ grants: [answered], bookYears: [{ ...closed, grants: [asked] }], entries })
    expect(yearOfGrant(books, 2026)).toMatchObject({ carriedOut: 6_000_00, toRepay: 5_000_00 })
    expect(yearOfGrant(books, 2027)).toMatchObject({ carriedIn: 6_000_00 })
    const [once, twice] = [1, 2].map((years): Grant => ({ ...grant, years, unused: 'carry-over' }))
    if (!once || !twice) throw new Error('no grants')
    const prolonged = booksOf({ grants: [twice], bookYears: [{ ...closed, grants: [once] }], entries })
    expect(yearOfGrant(prolonged, 2026)).toMatchObject({ carriedOut: 11_000_00, toRepay: 0 })
    expect(yearOfGrant(prolonged, 2027)).toMatchObject({ carriedIn: 11_000_00 })
  })
})
