import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import {
  dayNumberOf,
  FIRST_DAY,
  LAST_DAY,
  mondayOfNumber,
  toDay,
  toDayNumber,
  weekdayOfNumber,
  weekNumberOfMonday,
} from '../../../shared/domain/day-number.ts'

it('says the same as Temporal for every day there is', () => {
  const wrong: string[] = []
  let days = 0
  const last = Temporal.PlainDate.from(LAST_DAY)
  let number = toDayNumber(FIRST_DAY)
  for (
    let date = Temporal.PlainDate.from(FIRST_DAY);
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const day = date.toString()
    const monday = mondayOfNumber(number)
    const isRight =
      toDayNumber(day) === number &&
      toDay(number) === day &&
      weekdayOfNumber(number) === date.dayOfWeek &&
      monday === number - date.dayOfWeek + 1 &&
      weekNumberOfMonday(monday) === date.weekOfYear
    if (!isRight) wrong.push(day)
    number += 1
    days += 1
  }
  expect(wrong).toEqual([])
  expect(days).toBe(109_573)
})

it('counts from 1970', () => {
  expect(toDayNumber('1970-01-01')).toBe(0)
})

it('goes on into the next year when the month does', () => {
  expect(dayNumberOf(2026, 13, 1)).toBe(toDayNumber('2027-01-01'))
  expect(dayNumberOf(2026, 25, 1)).toBe(toDayNumber('2028-01-01'))
  expect(dayNumberOf(2026, 0, 1)).toBe(toDayNumber('2025-12-01'))
})
