import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import {
  formatDay,
  formatDayRange,
  formatMonth,
  formatWeek,
  monthName,
  weekdayName,
} from '../../../shared/exchange/format-day.ts'

const someDay = fc.integer({ min: 0, max: 109_000 }).map((count): Day => addDays('1901-01-01', count))

describe('a day', () => {
  test('reads in Danish the way Danes write it', () => {
    expect(formatDay('2026-11-23', 'da', 'long')).toBe('mandag den 23. november')
    expect(formatDay('2026-11-23', 'da', 'long-year')).toBe('mandag den 23. november 2026')
    expect(formatDay('2026-11-23', 'da', 'short')).toBe('man. 23. nov.')
    expect(formatDay('2026-11-23', 'da', 'date')).toBe('23. november')
    expect(formatDay('2026-11-23', 'da', 'date-year')).toBe('23. november 2026')
    expect(formatDay('2027-05-01', 'da', 'short')).toBe('lør. 1. maj')
  })

  test('has no leading zeros in figures', () => {
    expect(formatDay('2027-02-01', 'da', 'numeric')).toBe('1.2.2027')
    expect(formatDay('2026-11-23', 'da', 'numeric')).toBe('23.11.2026')
    expect(formatDay('2027-02-01', 'en', 'numeric')).toBe('1/2/2027')
  })

  test('reads in English', () => {
    expect(formatDay('2026-11-23', 'en', 'long')).toBe('Monday 23 November')
    expect(formatDay('2026-11-23', 'en', 'long-year')).toBe('Monday 23 November 2026')
    expect(formatDay('2026-11-23', 'en', 'short')).toBe('Mon 23 Nov')
  })

  test('says the weekday and month that the platform says, on any day', () => {
    const oracle = new Intl.DateTimeFormat('da', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    fc.assert(
      fc.property(someDay, (day) => {
        expect(formatDay(day, 'da', 'long-year')).toBe(oracle.format(new Date(`${day}T12:00Z`)))
      }),
    )
  })
})

describe('weeks, months and names', () => {
  test('a month with its year', () => {
    expect(formatMonth('2026-11', 'da')).toBe('november 2026')
    expect(formatMonth('2026-05', 'en')).toBe('May 2026')
  })

  test('a week by its number, without a leading zero', () => {
    expect(formatWeek('2026-W48', 'da')).toBe('uge 48')
    expect(formatWeek('2027-W01', 'da', 'title')).toBe('Uge 1')
    expect(formatWeek('2026-W53', 'en', 'title')).toBe('Week 53')
  })

  test('days from and to say month and year no more often than needed', () => {
    expect(formatDayRange('2026-11-23', '2026-11-29', 'da')).toBe('23.–29. november 2026')
    expect(formatDayRange('2026-11-30', '2026-12-06', 'da')).toBe('30. november – 6. december 2026')
    expect(formatDayRange('2026-12-28', '2027-01-03', 'da')).toBe('28. december 2026 – 3. januar 2027')
    expect(formatDayRange('2026-11-23', '2027-11-23', 'da')).toBe('23. november 2026 – 23. november 2027')
    expect(formatDayRange('2026-11-23', '2026-11-23', 'da')).toBe('23. november 2026')
    expect(formatDayRange('2026-11-23', '2026-11-29', 'en')).toBe('23–29 November 2026')
  })

  test('weekdays and months alone', () => {
    expect(weekdayName(3, 'da')).toBe('onsdag')
    expect(weekdayName(3, 'da', 'short')).toBe('ons.')
    expect(weekdayName(3, 'da', 'plural')).toBe('onsdage')
    expect(weekdayName(3, 'en', 'plural')).toBe('Wednesdays')
    expect(monthName(12, 'da')).toBe('december')
    expect(monthName(12, 'da', 'short')).toBe('dec.')
  })
})
