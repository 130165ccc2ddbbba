/** Patterns from real programmes, date by date. */
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/domain/day.ts'
import {
  datesBetween,
  isDateOf,
  nextDates,
  type Recurrence,
  recurrenceSchema,
} from '../../../shared/domain/recurrence.ts'

const mondaysInOddWeeks: Recurrence = {
  kind: 'week-parity',
  parity: 'odd',
  weekdays: [1],
  start: '2026-08-01',
  season: { from: 8, to: 5 },
}

describe('odd and even weeks', () => {
  it('has weeks 53 and 1 both odd over the turn of the year 2026/27', () => {
    expect(datesBetween(mondaysInOddWeeks, { from: '2026-11-29', to: '2027-02-02' })).toEqual([
      '2026-11-30', // 49
      '2026-12-14', // 51
      '2026-12-28', // 53
      '2027-01-04', // 1
      '2027-01-18', // 3
      '2027-02-01', // 5
    ])
  })

  it('has two weeks between the even weeks 52 and 2 and three across a week 53', () => {
    const even: Recurrence = { kind: 'week-parity', parity: 'even', weekdays: [5], start: '2025-12-01' }
    expect(datesBetween(even, { from: '2025-12-20', to: '2026-01-12' })).toEqual(['2025-12-26', '2026-01-09'])
    expect(datesBetween(even, { from: '2026-12-20', to: '2027-01-16' })).toEqual(['2026-12-25', '2027-01-15'])
  })

  it('leaves out June and July and goes on by week number in August', () => {
    expect(datesBetween(mondaysInOddWeeks, { from: '2027-05-01', to: '2027-09-01' })).toEqual([
      '2027-05-10', // 19
      '2027-05-24', // 21
      '2027-08-02', // 31
      '2027-08-16', // 33
      '2027-08-30', // 35
    ])
  })

  it('counts the days of week 53 that fall in January to week 53', () => {
    const fridays: Recurrence = { kind: 'week-parity', parity: 'odd', weekdays: [5], start: '2026-12-01' }
    expect(datesBetween(fridays, { from: '2026-12-28', to: '2027-01-10' })).toEqual([
      '2027-01-01',
      '2027-01-08',
    ])
  })
})

describe('weekdays of the month', () => {
  it('has the first Tuesday from September to April', () => {
    const openHouse: Recurrence = {
      kind: 'monthly',
      ordinals: [1],
      weekday: 2,
      start: '2026-08-15',
      season: { from: 9, to: 4 },
    }
    expect(nextDates(openHouse, '2026-08-15', 9)).toEqual([
      '2026-09-01',
      '2026-10-06',
      '2026-11-03',
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
      '2027-03-02',
      '2027-04-06',
      '2027-09-07',
    ])
  })

  it('has the last Wednesday, be it the fourth or the fifth', () => {
    const last: Recurrence = { kind: 'monthly', ordinals: [-1], weekday: 3, start: '2026-01-01' }
    expect(nextDates(last, '2026-09-01', 4)).toEqual(['2026-09-30', '2026-10-28', '2026-11-25', '2026-12-30'])
  })

  it('gives a day once where the fourth is also the last', () => {
    const both: Recurrence = { kind: 'monthly', ordinals: [-1, 4, 1], weekday: 1, start: '2026-01-01' }
    expect(datesBetween(both, { from: '2026-02-01', to: '2026-03-31' })).toEqual([
      '2026-02-02',
      '2026-02-23',
      '2026-03-02',
      '2026-03-23',
      '2026-03-30',
    ])
  })

  it('passes over the first of the month of its start when that was before the start', () => {
    const first: Recurrence = { kind: 'monthly', ordinals: [1], weekday: 2, start: '2026-09-02' }
    expect(nextDates(first, '2026-01-01', 1)).toEqual(['2026-10-06'])
  })
})

describe('every n weeks', () => {
  it('has sixteen Thursdays from 9 January to 24 April 2025', () => {
    const spring: Recurrence = {
      kind: 'weekly',
      everyWeeks: 1,
      weekdays: [4],
      start: '2025-01-09',
      end: '2025-04-24',
    }
    const dates = datesBetween(spring, { from: '2024-01-01', to: '2026-12-31' })
    expect(dates).toHaveLength(16)
    expect([dates[0], dates[5], dates[15]]).toEqual(['2025-01-09', '2025-02-13', '2025-04-24'])
    expect(nextDates(spring, '2025-04-25', 5)).toEqual([])
  })

  it('counts from the week of its start, also for weekdays before the start', () => {
    const everyOther: Recurrence = {
      kind: 'weekly',
      everyWeeks: 2,
      weekdays: [4, 1],
      start: '2026-12-17', // a Thursday
    }
    expect(nextDates(everyOther, '2026-01-01', 4)).toEqual([
      '2026-12-17',
      '2026-12-28',
      '2026-12-31',
      '2027-01-11',
    ])
  })

  it('keeps its rhythm ten years out', () => {
    const everyThird: Recurrence = { kind: 'weekly', everyWeeks: 3, weekdays: [1], start: '2026-01-05' }
    // 27 October 2036 is 564 weeks after the start, three times 188.
    expect(datesBetween(everyThird, { from: '2036-10-20', to: '2036-11-23' })).toEqual([
      '2036-10-27',
      '2036-11-17',
    ])
  })

  it('keeps its rhythm through the months it rests', () => {
    const everyOther: Recurrence = {
      kind: 'weekly',
      everyWeeks: 2,
      weekdays: [1],
      start: '2026-05-18',
      season: { from: 8, to: 5 },
    }
    expect(nextDates(everyOther, '2026-05-01', 3)).toEqual(['2026-05-18', '2026-08-10', '2026-08-24'])
  })
})

describe('single days', () => {
  it('gives the days of a list in order and each once', () => {
    const list: Recurrence = { kind: 'dates', dates: ['2026-12-06', '2026-11-29', '2026-12-06'] }
    expect(nextDates(list, '2026-01-01', 5)).toEqual(['2026-11-29', '2026-12-06'])
    expect(nextDates(list, '2026-11-30', 5)).toEqual(['2026-12-06'])
    expect(nextDates(list, '2026-12-07', 5)).toEqual([])
  })

  it('gives a single day once', () => {
    const once: Recurrence = { kind: 'once', date: '2026-06-23' }
    expect(nextDates(once, '2026-06-23', 5)).toEqual(['2026-06-23'])
    expect(nextDates(once, '2026-06-24', 5)).toEqual([])
    expect(isDateOf(once, '2026-06-23')).toBe(true)
    expect(isDateOf(once, '2026-06-24')).toBe(false)
  })
})

describe('at the edges', () => {
  const daily: Recurrence = {
    kind: 'weekly',
    everyWeeks: 1,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: '1900-01-01',
  }

  it('stops at the last day there is', () => {
    expect(nextDates(daily, '2199-12-30', 5)).toEqual(['2199-12-30', '2199-12-31'])
    expect(datesBetween(daily, { from: '2199-12-31', to: '2201-01-01' })).toEqual(['2199-12-31'])
  })

  it('gives nothing for none, nor for a range or a pattern that ends before it begins', () => {
    expect(nextDates(daily, '2026-01-01', 0)).toEqual([])
    expect(datesBetween(daily, { from: '2026-01-02', to: '2026-01-01' })).toEqual([])
    expect(nextDates({ ...daily, start: '2026-01-02', end: '2026-01-01' }, '2020-01-01', 5)).toEqual([])
  })

  it('knows when a pattern never comes round in its season', () => {
    // Every 52 weeks from January drifts a day or two a year, and has not come to July by 2060.
    const never: Recurrence = {
      kind: 'weekly',
      everyWeeks: 52,
      weekdays: [1],
      start: '2026-01-05',
      end: '2060-12-31',
      season: { from: 7, to: 7 },
    }
    expect(nextDates(never, '2026-01-01', 1)).toEqual([])
  })

  it('asks no more of ten years out than of this week', () => {
    // Stepping from the start would pass 15,600 weeks each time.
    const far: Day = '2199-01-07'
    const start = performance.now()
    for (let i = 0; i < 10_000; i++) datesBetween(daily, { from: far, to: far })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

it('is refused without weekdays, with a fifth weekday, or with a thirteenth month', () => {
  const weekly = { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2026-01-05' }
  expect(recurrenceSchema.safeParse(weekly).success).toBe(true)
  expect(recurrenceSchema.safeParse({ ...weekly, weekdays: [] }).success).toBe(false)
  expect(recurrenceSchema.safeParse({ ...weekly, season: { from: 9, to: 13 } }).success).toBe(false)
  const monthly = { kind: 'monthly', ordinals: [5], weekday: 1, start: '2026-01-05' }
  expect(recurrenceSchema.safeParse(monthly).success).toBe(false)
})
