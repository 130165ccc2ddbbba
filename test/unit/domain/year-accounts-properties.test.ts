import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, owedAltogether } from '../../../shared/domain/balance.ts'
import { monthOf } from '../../../shared/domain/day.ts'
import { type Entry, yearOf } from '../../../shared/domain/entry.ts'
import { type Books, grantYear } from '../../../shared/domain/grant-year.ts'
import { type BookedLine, linesOf, sumBy, yearAccounts } from '../../../shared/domain/year-accounts.ts'
import { anyAccounts } from '../../factories/any-accounts.ts'

/** Any accounts, their days moved into three years that follow each other, so that years have something in common. */
const anyBooks: fc.Arbitrary<Books> = anyAccounts([], []).map((books) => ({
  ...books,
  entries: books.entries.map((entry) => ({
    ...entry,
    date: `${2025 + (yearOf(entry.date) % 3)}${entry.date.slice(4)}`,
  })),
}))
const years = [2024, 2025, 2026, 2027, 2028]
const kinds = ['expense', 'income', 'repayment'] as const

function total(lines: readonly BookedLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.amount, 0)
}

const groupings: Record<string, (booked: BookedLine) => unknown> = {
  category: ({ line }) => line.categoryId,
  activity: ({ line }) => line.activity?.id,
  grant: ({ line }) => line.grantId,
  source: ({ line }) => line.source,
  month: ({ entry }) => monthOf(entry.date),
  day: ({ entry }) => entry.date,
  payment: ({ entry }) => entry.paid,
  person: ({ entry }) => entry.by,
}

describe('sums of any accounts', () => {
  it.each(Object.entries(groupings))('by %s are altogether the sum of the year, to the øre', (_, keyOf) => {
    fc.assert(
      fc.property(
        anyBooks,
        fc.constantFrom(...years),
        fc.constantFrom(...kinds),
        ({ entries }, year, kind) => {
          const lines = linesOf(entries, year, kind)
          const sums = [...sumBy(lines, keyOf).values()]
          expect(sums.reduce((sum, amount) => sum + amount, 0)).toBe(total(lines))
        },
      ),
    )
  })

  it('are the same whatever order the entries come in', () => {
    fc.assert(
      fc.property(anyBooks, fc.constantFrom(...years), (books, year) => {
        const turned = { ...books, entries: books.entries.toReversed() }
        const of = (which: Books) => {
          const { income, expenses, ...rest } = yearAccounts(which, year)
          return { ...rest, income: new Set(income), expenses: new Set(expenses) }
        }
        expect(of(turned)).toEqual(of(books))
      }),
    )
  })

  it('of the year are those of its parts, and of the grants’ categories with the place’s own money all expenses', () => {
    fc.assert(
      fc.property(anyBooks, fc.constantFrom(...years), (books, year) => {
        const { income, incomeTotal, expenses, expenseTotal } = yearAccounts(books, year)
        expect(income.reduce((sum, { amount }) => sum + amount, 0)).toBe(incomeTotal)
        expect(expenses.reduce((sum, { amount }) => sum + amount, 0)).toBe(expenseTotal)
        // Grants that are for the year, with nothing from before the accounts: their categories, and all other lines.
        const grants = books.grants.map((grant) => ({ ...grant, firstYear: 2024, years: 5, spentBefore: [] }))
        const open = { ...books, grants, bookYears: [] }
        const ofGrants = grants.flatMap(({ id }) => grantYear(open, id, year)?.categories ?? [])
        const own = expenses.find(({ categoryId }) => categoryId === undefined)?.amount ?? 0
        expect(ofGrants.reduce((sum, { spent }) => sum + spent, own)).toBe(expenseTotal)
      }),
    )
  })
})

describe('any accounts', () => {
  it('close: what there was and the result are what there is', () => {
    fc.assert(
      fc.property(anyBooks, fc.constantFrom(...years), (books, year) => {
        const { opening, result, closing } = yearAccounts(books, year)
        expect(opening.total + result).toBe(closing.total)
        expect(closing.total).toBe(closing.cash + closing.bank - closing.owed)
      }),
    )
  })

  it('end with what the balances of 31 December are', () => {
    fc.assert(
      fc.property(anyBooks, fc.constantFrom(...years), ({ entries }, year) => {
        const { closing } = yearAccounts({ entries }, year)
        const day = `${year}-12-31`
        expect(closing.cash).toBe(balanceOf(entries, 'cash', day))
        expect(closing.bank).toBe(balanceOf(entries, 'bank', day))
        expect(closing.owed).toBe(owedAltogether(entries, day))
      }),
    )
  })

  it('begin with what the year before ended with, where no opening balance is written in the year', () => {
    const isOpening = ({ kind, annulled }: Entry) => kind === 'opening' && !annulled
    fc.assert(
      fc.property(anyBooks, fc.constantFrom(...years), ({ entries }, year) => {
        const kept = entries.filter((entry) => !isOpening(entry) || yearOf(entry.date) !== year)
        expect(yearAccounts({ entries: kept }, year).opening).toEqual(
          yearAccounts({ entries: kept }, year - 1).closing,
        )
      }),
    )
  })
})
