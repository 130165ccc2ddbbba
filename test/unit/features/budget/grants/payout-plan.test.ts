import fc from 'fast-check'
import { expect, test } from 'vitest'
import { payoutPlan } from '../../../../../renderer/features/budget/grants/payout-plan.ts'

test('four times a year is a quarter on the first day of each quarter', () => {
  expect(payoutPlan([2026], 111_000_00, 4)).toEqual([
    { date: '2026-01-01', amount: 27_750_00 },
    { date: '2026-04-01', amount: 27_750_00 },
    { date: '2026-07-01', amount: 27_750_00 },
    { date: '2026-10-01', amount: 27_750_00 },
  ])
})

test('each year comes to the whole amount, in whole kroner but for the last', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000_00 }), fc.constantFrom(1, 2, 4), (amount, perYear) => {
      const plan = payoutPlan([2026, 2027], amount, perYear)
      expect(plan).toHaveLength(2 * perYear)
      for (const year of ['2026', '2027']) {
        const parts = plan.filter(({ date }) => date.startsWith(year)).map((part) => part.amount)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount)
        expect(parts.slice(0, -1).every((part) => part % 100 === 0)).toBe(true)
      }
    }),
  )
})
