/** fast-check arbitraries for how activities repeat. */
import fc from 'fast-check'
import { addDays, type Day, type Range, type Weekday } from '../../shared/domain/day.ts'
import type { Ordinal, Recurrence } from '../../shared/domain/recurrence.ts'

type Of<K extends Recurrence['kind']> = Extract<Recurrence, { kind: K }>

/** From 2019 until 2036: two years of 53 weeks, leap years, and many clock changes. */
export const anyDay: fc.Arbitrary<Day> = fc.nat({ max: 6200 }).map((days) => addDays('2019-06-01', days))
export const anyRange: fc.Arbitrary<Range> = fc
  .tuple(anyDay, fc.nat({ max: 400 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)
const weekdays = fc.uniqueArray(weekday, { minLength: 1 })
const month = fc.integer({ min: 1, max: 12 })
const span = {
  start: anyDay,
  end: anyDay,
  season: fc.record({ from: month, to: month }, { noNullPrototype: true }),
}

export const anyWeekly: fc.Arbitrary<Of<'weekly'>> = fc.record(
  {
    kind: fc.constant('weekly' as const),
    everyWeeks: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 })),
    weekdays,
    ...span,
  },
  { requiredKeys: ['kind', 'everyWeeks', 'weekdays', 'start'], noNullPrototype: true },
)

export const anyWeekParity: fc.Arbitrary<Of<'week-parity'>> = fc.record(
  {
    kind: fc.constant('week-parity' as const),
    parity: fc.constantFrom('odd' as const, 'even' as const),
    weekdays,
    ...span,
  },
  { requiredKeys: ['kind', 'parity', 'weekdays', 'start'], noNullPrototype: true },
)

export const anyMonthly: fc.Arbitrary<Of<'monthly'>> = fc.record(
  {
    kind: fc.constant('monthly' as const),
    ordinals: fc.uniqueArray(fc.constantFrom<Ordinal>(1, 2, 3, 4, -1), { minLength: 1 }),
    weekday,
    ...span,
  },
  { requiredKeys: ['kind', 'ordinals', 'weekday', 'start'], noNullPrototype: true },
)

const anyOnce: fc.Arbitrary<Of<'once'>> = fc.record(
  { kind: fc.constant('once' as const), date: anyDay },
  { noNullPrototype: true },
)
const anyDates: fc.Arbitrary<Of<'dates'>> = fc.record(
  { kind: fc.constant('dates' as const), dates: fc.array(anyDay, { maxLength: 30 }) },
  { noNullPrototype: true },
)

export const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  anyOnce,
  anyWeekly,
  anyWeekParity,
  anyMonthly,
  anyDates,
)
