/** What closed days do to the dates of a programme. */
import { type ClosedDays, type Closing, closingOn } from './closure.ts'
import type { Range } from './day.ts'
import { type Occurrence, occurrencesBetween, type Programme, takesPlace } from './occurrence.ts'

/** A date on a day when the place is closed, and why it is. */
export interface ClosedDate {
  readonly occurrence: Occurrence
  readonly closing: Closing
}

/**
 * The dates that take place in a range as things are, and would not if the place were closed on other days; in order
 * of time. Those that are called off, or held although the place is closed, are not among them.
 */
export function datesTakenBy(programme: Programme, closed: ClosedDays, range: Range): ClosedDate[] {
  return occurrencesBetween(programme, range)
    .filter(takesPlace)
    .flatMap((occurrence) => {
      const closing = occurrence.override?.despiteClosing ? undefined : closingOn(closed, occurrence.date)
      return closing ? [{ occurrence, closing }] : []
    })
}

/** The dates that closed days keep from taking place in a range, and would no longer if it were closed on other days. */
export function datesGivenBackBy(programme: Programme, closed: ClosedDays, range: Range): ClosedDate[] {
  const after = { ...programme, closures: closed.closures, place: closed.place }
  return datesTakenBy(after, programme, range)
}

/** The dates of a range that fall on closed days: those that are skipped, and those held all the same; in order of time. */
export function datesOnClosedDays(programme: Programme, range: Range): ClosedDate[] {
  return occurrencesBetween(programme, range)
    .filter(({ cancelled }) => !cancelled)
    .flatMap((occurrence) => {
      const closing = closingOn(programme, occurrence.date)
      return closing ? [{ occurrence, closing }] : []
    })
}
