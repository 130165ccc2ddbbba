import { expect, test } from 'vitest'
import { daysShown, periodOf, stepFrom } from '../../../../renderer/parts/calendar/calendar-view.ts'

test('a month is shown in whole weeks, a list by the month, a week from Monday', () => {
  expect(daysShown('month', '2026-11-24')).toEqual({ from: '2026-10-26', to: '2026-12-06' })
  expect(daysShown('list', '2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(daysShown('week', '2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' })
})

test('a step goes to the first day of the period beside it, over the turn of the year too', () => {
  expect(stepFrom('month', '2026-12-31', 1)).toBe('2027-01-01')
  expect(stepFrom('list', '2026-03-31', -1)).toBe('2026-02-01')
  expect(stepFrom('week', '2026-12-31', 1)).toBe('2027-01-04')
  expect(periodOf('month', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})
