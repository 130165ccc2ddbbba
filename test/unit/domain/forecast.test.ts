import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../shared/domain/day.ts'
import { forecast } from '../../../shared/domain/forecast.ts'

describe('three examples, worked out as a treasurer would', () => {
  it('the food money lasts', () => {
    // 10 April is day 31 + 28 + 31 + 10 = 100 of the year; 365 - 100 = 265 days are left.
    // Spent: 10.000 kr. in 100 days, so 100 kr. a day. 265 days more: 26.500 kr.
    // 42.000 - 10.000 (spent) - 2.000 (planned) - 26.500 = 3.500 kr. are left on 31 December.
    expect(forecast({ budget: 42_000_00, spent: 10_000_00, planned: 2_000_00, today: '2026-04-10' })).toEqual(
      {
        kind: 'lasts',
        left: 3_500_00,
      },
    )
  })

  it('the money for activities runs out', () => {
    // The same day and the same pace, 100 kr. a day. 16.000 - 10.000 (spent) - 1.000 (planned) = 5.000 kr. are free.
    // 5.000 : 100 = 50 days. 50 days after 10 April is 30 May (20 days to the end of April, and 30 more).
    expect(forecast({ budget: 16_000_00, spent: 10_000_00, planned: 1_000_00, today: '2026-04-10' })).toEqual(
      {
        kind: 'runs-out',
        day: '2026-05-30',
      },
    )
  })

  it('of the money for trips there is none left', () => {
    // 20.000 - 14.000 (spent) - 6.400 (planned) = -400 kr.
    expect(forecast({ budget: 20_000_00, spent: 14_000_00, planned: 6_400_00, today: '2026-04-10' })).toEqual(
      {
        kind: 'gone',
        over: 400_00,
      },
    )
  })
})

describe('a forecast', () => {
  it('is not made in the first four weeks, nor where nothing was spent; that too much was spent is said at once', () => {
    const january = { budget: 1_000_00, spent: 500_00, planned: 0 }
    expect(forecast({ ...january, today: '2026-01-27' })).toEqual({ kind: 'unknown' })
    expect(forecast({ ...january, today: '2026-01-28' })).toMatchObject({ kind: 'runs-out' })
    expect(forecast({ ...january, spent: 0, today: '2026-10-01' })).toEqual({ kind: 'unknown' })
    expect(forecast({ ...january, spent: 1_000_01, today: '2026-01-02' })).toEqual({ kind: 'gone', over: 1 })
  })

  it('says today where the last of it is spent or planned, and what is left on the last day', () => {
    const all = { budget: 1_000_00, spent: 900_00, planned: 100_00 }
    expect(forecast({ ...all, today: '2026-06-30' })).toEqual({ kind: 'runs-out', day: '2026-06-30' })
    expect(forecast({ ...all, planned: 0, today: '2026-12-31' })).toEqual({ kind: 'lasts', left: 100_00 })
  })

  it('counts 29 February', () => {
    // 9 April 2028 is day 31 + 29 + 31 + 9 = 100 of 366: 266 days are left, at 100 kr. a day 26.600 kr.
    expect(forecast({ budget: 40_000_00, spent: 10_000_00, planned: 0, today: '2028-04-09' })).toEqual({
      kind: 'lasts',
      left: 3_400_00,
    })
  })

  it('runs out on the last day the pace allows, one day more would be too much', () => {
    const money = fc.integer({ min: 1, max: 200_000_00 })
    fc.assert(
      fc.property(
        money,
        money,
        fc.nat({ max: 50_000_00 }),
        fc.nat({ max: 364 }),
        (budget, spent, planned, n) => {
          const today = addDays('2026-01-01', n)
          const told = forecast({ budget, spent, planned, today })
          const free = budget - spent - planned
          // In øre times days, so that nothing is rounded: so much is spent in so many days more.
          const spentIn = (days: number) => spent * days
          const canSpend = free * (n + 1)
          if (told.kind === 'runs-out') {
            const days = daysBetween(today, told.day)
            expect(days).toBeLessThan(daysBetween(today, '2026-12-31'))
            expect(spentIn(days)).toBeLessThanOrEqual(canSpend)
            expect(spentIn(days + 1)).toBeGreaterThan(canSpend)
          }
          if (told.kind === 'lasts') {
            expect(spentIn(daysBetween(today, '2026-12-31'))).toBeLessThanOrEqual(canSpend)
            expect(told.left).toBeGreaterThanOrEqual(0)
          }
          expect(told.kind === 'gone').toBe(free < 0)
        },
      ),
    )
  })
})
