import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  clockTimeSchema,
  daysBetween,
  daysOfMonth,
  isDay,
  isWithin,
  minutesOf,
  mondayOf,
  mondayOfWeek,
  monthOf,
  overlap,
  weekdayOf,
  weekNumberOf,
  weekOf,
} from '../../../shared/domain/day.ts'
import { anyDay, anyRange } from '../../factories/arbitrary-programme.ts'

describe('a day', () => {
  it.each(['1900-01-01', '2024-02-29', '2026-12-31', '2199-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('is not "%s"', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('is counted on and back over months, years and clock changes', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })
})

describe('a week', () => {
  it('belongs to the year of its Thursday', () => {
    expect(weekOf('2026-12-31')).toBe('2026-W53')
    expect(weekOf('2027-01-03')).toBe('2026-W53')
    expect(weekOf('2027-01-04')).toBe('2027-W01')
    expect(weekOf('2024-12-30')).toBe('2025-W01')
    expect(weekNumberOf('2027-01-03')).toBe(53)
    expect(weekdayOf('2027-01-03')).toBe(7)
    expect(mondayOf('2027-01-03')).toBe('2026-12-28')
  })

  it('is found by its name, when the year has it', () => {
    expect(mondayOfWeek('2026-W53')).toBe('2026-12-28')
    expect(mondayOfWeek('2027-W01')).toBe('2027-01-04')
    expect(mondayOfWeek('2025-W53')).toBeUndefined()
    expect(mondayOfWeek('2026-W00')).toBeUndefined()
    expect(mondayOfWeek('uge 48')).toBeUndefined()
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(mondayOfWeek(weekOf(day))).toBe(mondayOf(day))
      }),
    )
  })
})

it('knows the days of a month and the months around it', () => {
  expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(addMonths('2026-11', 3)).toBe('2027-02')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(monthOf('2026-11-23')).toBe('2026-11')
})

it('counts clock times in minutes', () => {
  expect([minutesOf('00:00'), minutesOf('09:30'), minutesOf('23:59')]).toEqual([0, 570, 1439])
  expect(clockTimeSchema.safeParse('24:00').success).toBe(false)
  expect(clockTimeSchema.safeParse('9:30').success).toBe(false)
})

it('finds the days two ranges share', () => {
  const may = { from: '2026-05-01', to: '2026-05-31' }
  expect(overlap(may, { from: '2026-05-10', to: '2026-06-10' })).toEqual({
    from: '2026-05-10',
    to: '2026-05-31',
  })
  expect(overlap(may, { from: '2026-01-01', to: '2026-12-31' })).toEqual(may)
  fc.assert(
    fc.property(anyRange, anyRange, anyDay, (a, b, day) => {
      expect(isWithin(day, overlap(a, b))).toBe(isWithin(day, a) && isWithin(day, b))
    }),
  )
})
