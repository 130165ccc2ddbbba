/**
 * Days as whole numbers, for stepping: 0 is 1970-01-01, and each day is one more.
 *
 * Temporal says the same some thirty times slower, which a calendar of hundreds of activities notices; a test holds the
 * two against each other for every day there is. Everything that is not stepping uses `day.ts`.
 */
import type { Day, Weekday } from './day.ts'

export type DayNumber = number

/** The first and the last day there is, as `isDay` has it. */
export const FIRST_DAY: Day = '1900-01-01'
export const LAST_DAY: Day = '2199-12-31'

/** Number of a day given by its parts. The month may be any whole number: 0 is December of the year before. */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  // The year is counted from March, so that a leap day comes last; see
  // https://howardhinnant.github.io/date_algorithms.html#days_from_civil
  const months = year * 12 + month - 3
  const y = Math.floor(months / 12)
  const dayOfYear = Math.floor((153 * (months - y * 12) + 2) / 5) + dayOfMonth - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
}

export function toDayNumber(day: Day): DayNumber {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

export function toDay(number: DayNumber): Day {
  const { year, month, dayOfMonth } = partsOf(number)
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** ISO weekday: Monday is 1, Sunday is 7. 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: DayNumber): Weekday {
  return (modulo(number + 3, 7) + 1) as Weekday
}

/** The Monday of the ISO week that holds the day. */
export function mondayOfNumber(number: DayNumber): DayNumber {
  return number - modulo(number + 3, 7)
}

/** ISO 8601 week number of the week that begins on a Monday: counted in the year of its Thursday. */
export function weekNumberOfMonday(monday: DayNumber): number {
  const thursday = monday + 3
  return Math.floor((thursday - dayNumberOf(partsOf(thursday).year, 1, 1)) / 7) + 1
}

/** The remainder that is never negative. */
function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor
}

/** https://howardhinnant.github.io/date_algorithms.html#civil_from_days, without eras: years are positive here. */
function partsOf(number: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const days = number + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
