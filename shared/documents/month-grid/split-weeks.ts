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

function splitDay(day: GridDay, heightOf: (day: GridDay) => number, most: number): GridDay[] {
  if (heightOf(day) <= most) return [day]
  const rest = { ...day, closing: undefined, holiday: undefined }
  const parts: GridDay[] = []
  let part: GridDay = { ...day, entries: [] }
  for (const entry of day.entries) {
    const longer = { ...part, entries: [...part.entries, entry] }
    if (part.entries.length > 0 && heightOf(longer) > most) {
      parts.push(part)
      part = { ...rest, entries: [entry] }
    } else part = longer
  }
  return [...parts, part]
}
