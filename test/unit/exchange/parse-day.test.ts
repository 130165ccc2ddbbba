import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysBetween, isDay } from '../../../shared/domain/day.ts'
import { type DayStyle, formatDay } from '../../../shared/exchange/format-day.ts'
import { nearest, parseDay } from '../../../shared/exchange/parse-day.ts'
import { languages } from '../../../shared/host/contract.ts'

const today = '2026-11-20'
const someDay = fc.integer({ min: 0, max: 109_000 }).map((count): Day => addDays('1900-01-01', count))

describe('a day as it is typed', () => {
  test.each([
    '24/11',
    '24.11',
    '24.11.',
    '24-11',
    '24/11/2026',
    '24/11-2026',
    '24/11 2026',
    '24.11. 2026',
    '24.11.2026',
    '24-11-26',
    '24.11.26',
    '24. 11. 2026',
    '2026-11-24',
    '24. nov',
    '24. nov.',
    '24 nov',
    '24.nov.',
    '24. november',
    '24. November 2026',
    '24 nov 26',
    "24. nov '26",
    'den 24. november',
    'd. 24/11',
    'tirsdag den 24. november',
    'Tirsdag d. 24. november 2026',
    'tirs. 24/11',
    'tir 24/11',
    '  tirsdag,  24. november ',
    'Tuesday 24 November 2026',
    'Tue 24 Nov',
    '24th of November',
    'November 24, 2026',
    'Nov 24',
  ])('%s is the 24th of November', (text) => {
    expect(parseDay(text, { today })).toBe('2026-11-24')
  })

  test.each([
    ['9. jan.', '2027-01-09'],
    ['1/2', '2027-02-01'],
    ['20/11', '2026-11-20'],
    ['1. okt.', '2026-10-01'],
    ['21. september', '2026-09-21'],
    ['20. september', '2027-09-20'],
    ['11. juni', '2027-06-11'],
    ['1. maj', '2027-05-01'],
    ['3. marts', '2027-03-03'],
  ])('%s without a year is the next one, or one just past: %s', (text, day) => {
    expect(parseDay(text, { today })).toBe(day)
  })

  test.each(['31/4', '29/2', '30. februar', '0/5', '5/0', '24/13', '29.2.2027', '2026-02-29', '31.11.2026'])(
    '%s is no day',
    (text) => {
      expect(parseDay(text, { today })).toBeUndefined()
    },
  )

  test('29 February is one in the leap year that comes', () => {
    expect(parseDay('29/2', { today: '2027-06-01' })).toBe('2028-02-29')
    expect(parseDay('29.2.2028', { today })).toBe('2028-02-29')
  })

  test('a weekday that contradicts the date is asked about, not guessed at', () => {
    expect(parseDay('mandag den 24. november', { today })).toBeUndefined()
    expect(parseDay('mandag den 24. november 2026', { today })).toBeUndefined()
    expect(parseDay('mandag den 24. november 2025', { today })).toBe('2025-11-24')
  })

  test.each([
    '',
    '24',
    'november',
    'tirsdag',
    '24/11 kl. 14',
    '24/11-28/11',
    '13.-14. februar',
    '24/11 60 års fødselsdag',
    '24. november-hygge',
    'uge 48',
    '1. 9. jan.',
    '24.11.126',
    '2411',
  ])('"%s" is not one day and nothing else', (text) => {
    expect(parseDay(text, { today })).toBeUndefined()
  })
})

describe('any day', () => {
  const withYear: DayStyle[] = ['long-year', 'numeric', 'date-year']
  const withoutYear: DayStyle[] = ['long', 'short', 'date']

  test('is read back as it was written with its year, in both languages, whatever day it is', () => {
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.constantFrom(...languages),
        fc.constantFrom(...withYear),
        (day, today, language, style) => {
          expect(parseDay(formatDay(day, language, style), { today })).toBe(day)
          expect(parseDay(day, { today })).toBe(day)
        },
      ),
    )
  })

  test('from two months back to ten months ahead, is read back without a year', () => {
    fc.assert(
      fc.property(
        someDay.filter((day) => day > '1901-01-01' && day < '2190-01-01'),
        fc.integer({ min: -60, max: 304 }),
        fc.constantFrom(...languages),
        fc.constantFrom(...withoutYear),
        (today, ahead, language, style) => {
          const day = addDays(today, ahead)
          expect(parseDay(formatDay(day, language, style), { today })).toBe(day)
        },
      ),
    )
  })

  test('is a day or nothing, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^(tirs|den)?[ .]?\d{0,2}[/. -]{0,2}(\d{0,2}|nov|maj)[/. -]?\d{0,4}$/),
    )
    fc.assert(
      fc.property(typed, someDay, (text, today) => {
        const day = parseDay(text, { today })
        expect(day === undefined || isDay(day)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

test('the nearest of some days', () => {
  expect(nearest([], '2026-11-24')).toBeUndefined()
  expect(nearest(['2026-11-20', '2026-11-25', '2027-01-01'], '2026-11-24')).toBe('2026-11-25')
  expect(nearest(['2026-11-23', '2026-11-25'], '2026-11-24')).toBe('2026-11-23')
  fc.assert(
    fc.property(fc.array(someDay, { minLength: 1 }), someDay, (days, target) => {
      const gaps = days.map((day) => Math.abs(daysBetween(target, day)))
      expect(Math.abs(daysBetween(target, nearest(days, target) as Day))).toBe(Math.min(...gaps))
    }),
  )
})
