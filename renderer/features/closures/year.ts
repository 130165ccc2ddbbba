import type { Day, Range } from '../../../shared/domain/day.ts'

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** First and last day of a year. */
export function daysOfYear(year: number): Range {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}
