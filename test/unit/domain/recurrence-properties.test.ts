/** Any pattern against rrule-temporal and against going through the days one by one, in three time zones. */
import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays, type ClockTime, type Day, type Range, WEEKDAYS } from '../../../shared/domain/day.ts'
import {
  datesBetween,
  isDateOf,
  nextDates,
  type Recurrence,
  type Season,
} from '../../../shared/domain/recurrence.ts'
import {
  anyMonthly,
  anyRange,
  anyRecurrence,
  anyWeekly,
  anyWeekParity,
} from '../../factories/arbitrary-programme.ts'

const zones = ['Europe/Copenhagen', 'UTC', 'America/Los_Angeles']
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const monthsOf = ({ from, to }: Season): number[] =>
  Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)

/** The same rule said in RFC 5545, its occurrences at a clock time in a zone, as rrule-temporal finds them. */
function datesByOracle(
  recurrence: Extract<Recurrence, { kind: 'weekly' | 'monthly' }>,
  range: Range,
  zone: string,
  time: ClockTime,
): Day[] {
  const at = (day: Day, clock: ClockTime) =>
    Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone)
  const { start, end, season } = recurrence
  const rule = new RRuleTemporal({
    dtstart: at(start, time),
    tzid: zone,
    ...(end !== undefined && { until: at(end, time) }),
    ...(season && { byMonth: monthsOf(season) }),
    ...(recurrence.kind === 'weekly'
      ? {
          freq: 'WEEKLY' as const,
          interval: recurrence.everyWeeks,
          wkst: 'MO',
          byDay: recurrence.weekdays.map((weekday) => CODES[weekday - 1] as string),
        }
      : {
          freq: 'MONTHLY' as const,
          byDay: recurrence.ordinals.map((ordinal) => `${ordinal}${CODES[recurrence.weekday - 1]}`),
        }),
  })
  return rule
    .between(at(range.from, '00:00'), at(range.to, '23:59'), true)
    .map((occurrence) => occurrence.toString().slice(0, 10))
}

/** Every day in the range asked by itself, in Temporal's words. */
function datesOneByOne(recurrence: Recurrence, { from, to }: Range): Day[] {
  const dates: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (isHit(recurrence, day)) dates.push(day)
  return dates
}

function isHit(recurrence: Recurrence, day: Day): boolean {
  if (recurrence.kind === 'once') return recurrence.date === day
  if (recurrence.kind === 'dates') return recurrence.dates.includes(day)
  const { start, end, season } = recurrence
  const date = Temporal.PlainDate.from(day)
  if (day < start || (end !== undefined && day > end)) return false
  if (season && !monthsOf(season).includes(date.month)) return false
  if (recurrence.kind === 'monthly') {
    const isLast = date.day + 7 > date.daysInMonth
    return (
      date.dayOfWeek === recurrence.weekday &&
      recurrence.ordinals.some((ordinal) => (ordinal === -1 ? isLast : Math.ceil(date.day / 7) === ordinal))
    )
  }
  if (!recurrence.weekdays.some((weekday) => weekday === date.dayOfWeek)) return false
  if (recurrence.kind === 'week-parity') {
    return ((date.weekOfYear as number) % 2 === 1) === (recurrence.parity === 'odd')
  }
  const mondayOf = (d: Temporal.PlainDate) => d.subtract({ days: d.dayOfWeek - 1 })
  const weeks = mondayOf(Temporal.PlainDate.from(start)).until(mondayOf(date)).days / 7
  return weeks % recurrence.everyWeeks === 0
}

describe.each(zones)('on a computer in %s', (zone) => {
  const before = process.env.TZ
  beforeEach(() => {
    process.env.TZ = zone
    // Otherwise the three runs would be one and the same.
    if (Temporal.Now.timeZoneId() !== zone) throw new Error(`the zone is still ${Temporal.Now.timeZoneId()}`)
  })
  afterEach(() => {
    process.env.TZ = before
  })

  /** Early and late enough that the day is another one in UTC; never in the hour a clock change leaves out. */
  const anyTime = fc.constantFrom('00:15', '09:30', '14:00', '23:45')

  it('gives the dates rrule-temporal gives, every n weeks', () => {
    fc.assert(
      fc.property(anyWeekly, anyRange, anyTime, (recurrence, range, time) => {
        expect(datesBetween(recurrence, range)).toEqual(datesByOracle(recurrence, range, zone, time))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the dates rrule-temporal gives, on weekdays of the month', () => {
    fc.assert(
      fc.property(anyMonthly, anyRange, anyTime, (recurrence, range, time) => {
        expect(datesBetween(recurrence, range)).toEqual(datesByOracle(recurrence, range, zone, time))
      }),
      { numRuns: 300 },
    )
  })

  it.each(['2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28'])(
    'loses no day when the clocks change on %s',
    (day) => {
      const range = { from: addDays(day, -8), to: addDays(day, 8) }
      const daily: Recurrence = {
        kind: 'weekly',
        everyWeeks: 1,
        weekdays: [...WEEKDAYS],
        start: '2026-01-01',
      }
      const dates = datesBetween(daily, range)
      expect(dates).toHaveLength(17)
      expect(dates).toEqual(datesByOracle(daily, range, zone, '09:30'))
    },
  )

  it('gives the dates that going through the days gives', () => {
    fc.assert(
      fc.property(fc.oneof(anyWeekParity, anyRecurrence), anyRange, (recurrence, range) => {
        expect(datesBetween(recurrence, range)).toEqual(datesOneByOne(recurrence, range))
      }),
      { numRuns: 100 },
    )
  })
})

it('agrees with itself: next dates, single days and ranges', () => {
  fc.assert(
    fc.property(anyRecurrence, anyRange, fc.integer({ min: 1, max: 12 }), (recurrence, range, count) => {
      const dates = datesBetween(recurrence, range)
      expect(dates.every((day) => isDateOf(recurrence, day))).toBe(true)
      expect(isDateOf(recurrence, range.from)).toBe(dates[0] === range.from)
      const next = nextDates(recurrence, range.from, count)
      expect(next.length).toBeLessThanOrEqual(count)
      const inBoth = Math.min(dates.length, next.length)
      expect(next.slice(0, inBoth)).toEqual(dates.slice(0, inBoth))
      if (next.length < count) expect(dates).toHaveLength(inBoth)
    }),
  )
})
