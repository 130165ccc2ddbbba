/** Which closed years of the accounts would be others when one state of a place takes the place of another. */
import { type BookYear, closedYears } from './book-year.ts'
import { yearOf } from './entry.ts'
import { changesBetween } from './place-changes.ts'
import type { PlaceData } from './place-data.ts'
import { isSameValue } from './same-value.ts'

export interface ClosedYearChange {
  readonly year: number
  /** Where it is closed: as things are, as they would be, or both. */
  readonly closed: 'before' | 'after' | 'both'
  /** Entries of that year that come, go or say something else. */
  readonly entries: number
  /** Closed in both, and what was granted and budgeted for it is not the same. */
  readonly grants: boolean
}

/**
 * The years that are closed before or after and whose accounts are not the same, the oldest first. A year that is open
 * before, closed after and otherwise the same is none of them, but one that would not be closed any more is.
 */
export function closedYearsChanged(before: PlaceData, after: PlaceData): ClosedYearChange[] {
  const [closedBefore, closedAfter] = [closedYears(before.bookYears), closedYears(after.bookYears)]
  const entries = entriesByYear(before, after)
  return [...new Set([...closedBefore, ...closedAfter])]
    .sort((a, b) => a - b)
    .map((year): ClosedYearChange => {
      const closed = !closedAfter.has(year) ? 'before' : closedBefore.has(year) ? 'both' : 'after'
      const grants =
        closed === 'both' && !isSameValue(rowOf(before, year)?.grants, rowOf(after, year)?.grants)
      return { year, closed, entries: entries.get(year) ?? 0, grants }
    })
    .filter(({ closed, entries: count, grants }) => closed === 'before' || count > 0 || grants)
}

function rowOf({ bookYears }: PlaceData, year: number): BookYear | undefined {
  return bookYears.find((row) => row.year === year)
}

/** How many entries differ by year; one that is in another year than before is counted in both. */
function entriesByYear(before: PlaceData, after: PlaceData): Map<number, number> {
  const counts = new Map<number, number>()
  for (const change of changesBetween(before, after)) {
    if (change.kind !== 'entries') continue
    const rows = [change.before, change.after]
    for (const year of new Set(rows.flatMap((row) => (row ? [yearOf(row.date)] : []))))
      counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return counts
}
