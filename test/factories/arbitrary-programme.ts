/** fast-check arbitraries for the rules of dates: few years and few values, so that things meet and rules are used. */
import fc from 'fast-check'
import type { Activity, ActivityDetails, PriceLine } from '../../shared/domain/activity.ts'
import { versionOn } from '../../shared/domain/activity-versions.ts'
import {
  addDays,
  type ClockTime,
  type Day,
  daysBetween,
  type Range,
  WEEKDAYS,
} from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Override } from '../../shared/domain/override.ts'
import { nextDates, type Recurrence, type Season } from '../../shared/domain/recurrence.ts'
import { idOf } from './ids.ts'
import { makeOverride, makeVersion } from './place-data.ts'

/** With two leap years and one of 53 weeks. */
const FIRST = '2024-01-01'
const LAST = '2029-12-31'

/** Clock changes in Europe and America, turns of the year with 52 and 53 weeks, leap days. */
const awkwardDays: readonly Day[] = [
  '2020-12-31',
  '2021-01-03',
  '2024-02-29',
  '2024-12-30',
  '2026-03-08',
  '2026-03-29',
  '2026-10-25',
  '2026-11-01',
  '2026-12-28',
  '2026-12-31',
  '2027-01-01',
  '2027-01-04',
  '2027-03-14',
  '2027-03-28',
  '2032-12-27',
]

/** A day from 2024 to 2029, now and then an awkward one. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(daysBetween(FIRST, LAST)).map((days) => addDays(FIRST, days)) },
  { weight: 1, arbitrary: fc.constantFrom(...awkwardDays) },
)

/** From one day to two years. */
export const anyRange: fc.Arbitrary<Range> = fc
  .tuple(anyDay, fc.oneof(fc.constant(6), fc.nat(730), fc.nat(730)))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

const month = fc.integer({ min: 1, max: 12 })
const anySeason: fc.Arbitrary<Season> = fc.record({ from: month, to: month })

/** At least one, in any order. */
const someOf = <T>(...all: T[]) => fc.shuffledSubarray(all, { minLength: 1 })

/** Start, and now and then an end and a season. Most begin early, so that most ranges have something in them. */
const span = fc
  .record({
    start: fc.oneof({ weight: 3, arbitrary: fc.nat(900).map((days) => addDays(FIRST, days)) }, anyDay),
    days: fc.option(fc.nat(3000), { nil: undefined, freq: 2 }),
    season: fc.option(anySeason, { nil: undefined, freq: 2 }),
  })
  .map(({ start, days, season }) => ({
    start,
    ...(days !== undefined && { end: addDays(start, days) }),
    ...(season && { season }),
  }))

export const anyWeekly = fc
  .tuple(span, fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 52 })), someOf(...WEEKDAYS))
  .map(([given, everyWeeks, weekdays]) => ({ kind: 'weekly' as const, everyWeeks, weekdays, ...given }))

export const anyWeekParity = fc
  .tuple(span, fc.constantFrom('odd' as const, 'even' as const), someOf(...WEEKDAYS))
  .map(([given, parity, weekdays]) => ({ kind: 'week-parity' as const, parity, weekdays, ...given }))

export const anyMonthly = fc
  .tuple(
    span,
    someOf(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    fc.constantFrom(...WEEKDAYS),
  )
  .map(([given, ordinals, weekday]) => ({ kind: 'monthly' as const, ordinals, weekday, ...given }))

export const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  { weight: 3, arbitrary: anyWeekly },
  { weight: 3, arbitrary: anyWeekParity },
  { weight: 3, arbitrary: anyMonthly },
  { weight: 1, arbitrary: anyDay.map((date) => ({ kind: 'once' as const, date })) },
  {
    weight: 2,
    arbitrary: fc.array(anyDay, { maxLength: 40 }).map((dates) => ({ kind: 'dates' as const, dates })),
  },
)

const anyHour: fc.Arbitrary<ClockTime> = fc.constantFrom('09:30', '14:00', '18:30')

/** Details out of few values each, so that versions share some and differ in others. */
export const anyDetails: fc.Arbitrary<ActivityDetails> = fc
  .record({
    title: fc.constantFrom('Banko', 'Kaffe og snak', 'Åben café'),
    line: fc.constantFrom('', 'Alle er velkomne'),
    startTime: anyHour,
    endTime: fc.constantFrom(undefined, '19:00', '21:00'),
    leaderIds: fc.constantFrom<Id[]>([], [idOf(1)], [idOf(1), idOf(2)], [idOf(2), idOf(1)]),
    roomIds: fc.constantFrom<Id[]>([], [idOf(3)]),
    motif: fc.constantFrom(undefined, 'banko' as const, 'song' as const),
    prices: fc.constantFrom<PriceLine[]>([], [{ label: '', amount: 500 }]),
    signUp: fc.constantFrom(undefined, {}, { daysBefore: 2 }),
    trial: fc.boolean(),
    recurrence: anyRecurrence,
  })
  .map(({ endTime, motif, signUp, ...given }) => {
    const { from: _, endTime: __, ...details } = makeVersion(given)
    return { ...details, ...(endTime && { endTime }), ...(motif && { motif }), ...(signUp && { signUp }) }
  })

/** One to four versions. */
export const anyActivity: fc.Arbitrary<Activity> = fc
  .tuple(
    fc.integer({ min: 1_000_000, max: 9_000_000 }),
    anyDetails,
    fc.uniqueArray(fc.tuple(anyDay, anyDetails), { maxLength: 3, selector: ([day]) => day }),
  )
  .map(([id, first, later]) => ({
    id: idOf(id),
    versions: [
      { ...first, from: null },
      ...later.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([from, details]) => ({ ...details, from })),
    ],
  }))

/** What differs on dates of an activity, most of them dates that its pattern gives; moved at most `farthest` days. */
export function anyOverrides(activity: Activity, farthest = 60): fc.Arbitrary<Override[]> {
  const one = fc
    .record({
      near: anyDay,
      hit: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      differs: fc.record(
        {
          extra: fc.boolean(),
          cancelled: fc.boolean(),
          moved: fc.integer({ min: -farthest, max: farthest }),
          startTime: anyHour,
          roomIds: fc.constantFrom<Id[]>([], [idOf(4)]),
          topic: fc.constantFrom('Banko', 'Fugle'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ near, hit, differs: { moved, ...given } }) => {
      const date = (hit && nextDates(versionOn(activity, near).recurrence, near, 1)[0]) || near
      return makeOverride(activity, date, {
        ...given,
        ...(moved !== undefined && { movedTo: addDays(date, moved) }),
      })
    })
  return fc.uniqueArray(one, { maxLength: 20, selector: ({ date }) => date })
}
