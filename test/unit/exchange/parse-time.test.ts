import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockTimeSchema } from '../../../shared/domain/day.ts'
import { formatTime, formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { parseTime } from '../../../shared/exchange/parse-time.ts'
import { languages } from '../../../shared/host/contract.ts'

const someTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('a clock time', () => {
  test.each([
    ['14', '14:00'],
    ['14.00', '14:00'],
    ['kl 14', '14:00'],
    ['kl. 14', '14:00'],
    ['Kl.14.30', '14:30'],
    ['klokken 9', '09:00'],
    ['14:30', '14:30'],
    ['14,30', '14:30'],
    ['14 30', '14:30'],
    ['1430', '14:30'],
    ['0900', '09:00'],
    ['930', '09:30'],
    ['9', '09:00'],
    [' 9.30 ', '09:30'],
    ['0', '00:00'],
    ['2 pm', '14:00'],
    ['2.30 p.m.', '14:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
  ])('%s is %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  test.each([
    '',
    'kl',
    '24',
    '24.00',
    '14.60',
    '14.3',
    '14-16',
    '9.30-11.30',
    '030',
    '14300',
    'fjorten',
    '14 pm',
    '-1',
    '1.1.1',
  ])('"%s" is none', (text) => {
    expect(parseTime(text)).toBeUndefined()
  })

  test('is read back as it was written, in both languages', () => {
    fc.assert(
      fc.property(someTime, fc.constantFrom(...languages), (time, language) => {
        expect(parseTime(formatTime(time, language))).toBe(time)
        expect(parseTime(formatTimeSpan(time, undefined, language))).toBe(time)
      }),
    )
  })

  test('is a time or nothing, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9klapm.:, -]{0,8}$/))
    fc.assert(
      fc.property(typed, (text) => {
        const time = parseTime(text)
        expect(time === undefined || clockTimeSchema.safeParse(time).success).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
