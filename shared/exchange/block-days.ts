/** Which year the dates of a pasted programme belong to. */
import { type Day, daysBetween } from '../domain/day.ts'
import type { DayParts } from './day-words.ts'
import { nearest, possibleDays, resolveDay } from './parse-day.ts'

/**
 * The day each date of a block stands for, `undefined` for one that contradicts its own weekday.
 *
 * A date without a year is one of the activity's `dates` where it can be; else the closest to the dates around it in the
 * block, or to `dates`; else, when there are none, the next coming.
 */
export function resolveBlockDays(
  block: readonly DayParts[],
  dates: readonly Day[],
  today: Day,
): (Day | undefined)[] {
  const known = new Set(dates)
  const years = [...new Set(dates.map((day) => Number(day.slice(0, 4))))]
  const candidates = block.map((parts) => [
    ...new Set(years.length === 0 ? [] : years.flatMap((year) => possibleDays(parts, year))),
  ])
  const certain = block.map((parts, i) =>
    parts.year !== undefined
      ? resolveDay(parts, today)
      : nearest(candidates[i]?.filter((day) => known.has(day)) ?? [], today),
  )
  return block.map((parts, i) => {
    if (certain[i] !== undefined || parts.year !== undefined) return certain[i]
    const neighbour = neighbourOf(certain, i)
    if (neighbour !== undefined) return nearest(possibleDays(parts, Number(neighbour.slice(0, 4))), neighbour)
    return dates.length === 0 ? resolveDay(parts, today) : closestTo(dates, candidates[i] ?? [])
  })
}

/** The certain day that stands nearest in the block. */
function neighbourOf(certain: readonly (Day | undefined)[], at: number): Day | undefined {
  for (let step = 1; step < certain.length; step += 1) {
    const found = certain[at - step] ?? certain[at + step]
    if (found !== undefined) return found
  }
  return undefined
}

function closestTo(dates: readonly Day[], days: readonly Day[]): Day | undefined {
  const gap = (day: Day) => Math.min(...dates.map((date) => Math.abs(daysBetween(date, day))))
  return days.reduce<Day | undefined>(
    (best, day) => (best === undefined || gap(day) < gap(best) ? day : best),
    undefined,
  )
}
