import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityMoney } from '../../../shared/domain/activity-money.ts'
import { ownMoney } from '../../../shared/domain/own-money.ts'
import { linesOf, yearAccounts } from '../../../shared/domain/year-accounts.ts'
import { makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { anyAccounts } from '../../factories/any-accounts.ts'
import { makeId } from '../../factories/ids.ts'

const food = makeCategory({ name: 'Mad og kaffe' })
const trips = makeCategory({ name: 'Udflugter', funded: false })
const grant = makeGrant({ categories: [food, trips] })
const coffee = { id: makeId(), title: 'Torsdagskaffe' }

test('the place’s own money is what no funder gave, and what no funder pays for', () => {
  const entries = [
    makeEntry({ kind: 'income', lines: [{ amount: 111_000_00, source: 'grant', grantId: grant.id }] }),
    makeEntry({
      kind: 'income',
      lines: [
        { amount: 400_00, source: 'entrance' },
        { amount: 25_50, source: 'coffee' },
      ],
    }),
    makeEntry({
      lines: [
        { amount: 100_00, categoryId: food.id },
        { amount: 60_00, categoryId: trips.id },
        { amount: 40_00 },
      ],
    }),
    makeEntry({ amount: 500_00, annulled: { on: '2026-03-03', reason: 'Skrevet to gange' } }),
    makeEntry({ amount: 500_00, date: '2025-12-31' }),
  ]
  expect(ownMoney(entries, [grant], 2026)).toEqual({
    income: [
      { source: 'entrance', amount: 400_00 },
      { source: 'coffee', amount: 25_50 },
    ],
    incomeTotal: 425_50,
    expenses: [
      { category: trips, amount: 60_00 },
      { category: undefined, amount: 40_00 },
    ],
    expenseTotal: 100_00,
  })
})

test('what is split between activities stands under each, under the name it was last written by', () => {
  const banko = { id: makeId(), title: 'Banko' }
  const entries = [
    makeEntry({
      date: '2026-05-01',
      lines: [
        { amount: 30_00, activity: { ...coffee, title: 'Kaffe' } },
        { amount: 10_00, activity: banko },
        { amount: 5_00 },
      ],
    }),
    makeEntry({ date: '2026-06-01', kind: 'income', lines: [{ amount: 90_00, activity: coffee }] }),
    makeEntry({ date: '2026-06-02', lines: [{ amount: -10_00, activity: coffee }] }),
  ]
  expect(activityMoney(entries, 2026)).toEqual([
    { id: coffee.id, title: 'Torsdagskaffe', spent: 20_00, earned: 90_00 },
    { ...banko, spent: 10_00, earned: 0 },
  ])
})

test('whatever the accounts, these sums and those of the year’s accounts agree to the øre', () => {
  const year = 2026
  fc.assert(
    fc.property(anyAccounts([coffee.id], []), ({ grants, entries: any }) => {
      // Of all years there are, a few come in this one.
      const entries = any.map((entry, at) => (at % 2 ? entry : { ...entry, date: `${year}-06-01` }))
      const accounts = yearAccounts({ entries }, year)
      const own = ownMoney(entries, grants, year)
      const funded = new Set(
        grants.flatMap(({ categories }) => categories.filter((one) => one.funded).map(({ id }) => id)),
      )
      const ofFunder = accounts.expenses
        .filter(({ categoryId }) => categoryId !== undefined && funded.has(categoryId))
        .reduce((sum, { amount }) => sum + amount, 0)
      expect(own.expenseTotal + ofFunder).toBe(accounts.expenseTotal)
      const given = accounts.income
        .filter(({ source }) => source === 'grant')
        .reduce((sum, { amount }) => sum + amount, 0)
      expect(own.incomeTotal + given).toBe(accounts.incomeTotal)
      for (const [kind, of] of [
        ['expense', 'spent'],
        ['income', 'earned'],
      ] as const)
        expect(activityMoney(entries, year).reduce((sum, one) => sum + one[of], 0)).toBe(
          linesOf(entries, year, kind)
            .filter(({ line }) => line.activity)
            .reduce((sum, { line }) => sum + line.amount, 0),
        )
    }),
  )
})
