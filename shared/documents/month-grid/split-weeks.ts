import type { Occurrence } from '../../domain/occurrence.ts'
import type { GridDay, GridWeek } from './grid-days.ts'

/**
 * The weeks with those that are higher than a page in several, each day going on where it had no more room; so that no
 * activity is broken between two pages, and each part says which days it is about.
 *
 * @param heightOf points a day takes in the column of its weekday, 0 to 6
 * @param most points a week may take
 */
export function splitWeeks(
  weeks: readonly GridWeek[],
  heightOf: (day: GridDay, column: number) => number,
  most: number,
): GridWeek[] {
  return weeks.flatMap(({ number, days }) => {
    const parts = days.map((day, column) => (day ? splitDay(day, (one) => heightOf(one, column), most) : []))
    const count = Math.max(1, ...parts.map((part) => part.length))
    return Array.from({ length: count }, (_, i) => ({ number, days: parts.map((part) => part[i]) }))
  })
}

type Part = GridDay & { entries: Occurrence[] }

function splitDay(day: GridDay, heightOf: (day: GridDay) => number, most: number): GridDay[] {
  if (heightOf(day) <= most) return [day]
  const rest = { ...day, closing: undefined, holiday: undefined }
  const bare = heightOf({ ...rest, entries: [] })
  let last: Part = { ...day, entries: [] }
  let used = heightOf(last)
  const parts = [last]
  for (const entry of day.entries) {
    const height = heightOf({ ...rest, entries: [entry] }) - bare
    if (used + height > most && used > bare) {
      last = { ...rest, entries: [] }
      parts.push(last)
      used = bare
    }
    last.entries.push(entry)
    used += height
  }
  return parts
}
