import { expect, test } from 'vitest'
import { formatTime, formatTimeSpan } from '../../../shared/exchange/format-time.ts'

test('a clock time has a dot in Danish and no leading zero', () => {
  expect(formatTime('14:00', 'da')).toBe('14.00')
  expect(formatTime('09:30', 'da')).toBe('9.30')
  expect(formatTime('00:05', 'da')).toBe('0.05')
  expect(formatTime('14:00', 'en')).toBe('14:00')
})

test('a span says kl. once', () => {
  expect(formatTimeSpan('14:00', '16:00', 'da')).toBe('kl. 14.00–16.00')
  expect(formatTimeSpan('09:30', undefined, 'da')).toBe('kl. 9.30')
  expect(formatTimeSpan('14:00', '16:00', 'en')).toBe('14:00–16:00')
  expect(formatTimeSpan('14:00', undefined, 'en')).toBe('14:00')
})
