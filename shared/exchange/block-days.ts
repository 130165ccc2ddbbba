/** Which year the dates of a pasted programme belong to. */
import { type Day, daysBetween } from '../domain/day.ts'
import type { DayParts } from './day-words.ts'
import { nearest, possibleDays, resolveDay } from './parse-day.ts'

/** Farther from the rest of the programme than half a year, a date is in another year than it should be. */
const HALF_A_YEAR = 183

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
  const certain = block.map((parts) => {
    if (parts.year !== undefined) return resolveDay(parts, today)
    const exact = years.flatMap((year) => possibleDays(parts, year)).filter((day) => known.has(day))
    return nearest(exact, today)
  })
  const neighbours = neighboursOf(certain)
  return block.map((parts, i) => {
    if (certain[i] !== undefined || parts.year !== undefined) return certain[i]
    const neighbour = neighbours[i]
    const around = neighbour === undefined ? dates : [neighbour]
    return around.length === 0 ? resolveDay(parts, today) : closestTo(around, parts)
  })
}

/** For each place the certain day that stands nearest in the block, the one before where two are as near. */
function neighboursOf(certain: readonly (Day | undefined)[]): (Day | undefined)[] {
  const nearestIn = (order: readonly number[]) => {
    const found: (number | undefined)[] = []
    let last: number | undefined
    for (const i of order) {
      found[i] = last
      if (certain[i] !== undefined) last = i
    }
    return found
  }
  const places = certain.map((_, i) => i)
  const [before, after] = [nearestIn(places), nearestIn(places.toReversed())]
  return certain.map((_, i) => {
    const [left = -Infinity, right = Infinity] = [before[i], after[i]]
    return certain[i - left <= right - i ? left : right]
  })
}

/** The day of the parts with the smallest gap to one of `dates`. */
function closestTo(dates: readonly Day[], parts: DayParts): Day | undefined {
  let best: { day: Day; gap: number } | undefined
  for (const date of dates) {
    const day = nearest(possibleDays(parts, Number(date.slice(0, 4))), date)
    if (day === undefined) continue
    const gap = Math.abs(daysBetween(date, day))
    if (gap <= HALF_A_YEAR && (!best || gap < best.gap)) best = { day, gap }
  }
  return best?.day
}
