import { type ClosedStretch, closedStretches } from '../domain/closure.ts'
import { type Day, type Range, weekdayOf } from '../domain/day.ts'
import { type Occurrence, occurrencesBetween, type Programme } from '../domain/occurrence.ts'

/** A day that a programme has something to say of. */
export interface ProgrammeDay {
  day: Day
  /** The closed stretch that begins this day, or began before the programme's first: said here, and once. */
  closed: ClosedStretch | undefined
  /** What is held, and what is called off; not what the closed day takes. */
  entries: readonly Occurrence[]
}

/** The days on which something happens or a closed stretch begins, in order. */
export function programmeDays(programme: Programme, range: Range): ProgrammeDay[] {
  const occurrences = occurrencesBetween(programme, range)
  const entries = new Map<Day, Occurrence[]>()
  const taken = new Set<Day>()
  for (const occurrence of occurrences) {
    const { date, closing } = occurrence
    const sameDay = entries.get(date)
    if (closing) taken.add(date)
    else if (sameDay) sameDay.push(occurrence)
    else entries.set(date, [occurrence])
  }
  const closed = new Map<Day, ClosedStretch>()
  for (const stretch of closedStretches(programme, range))
    if (isWorthSaying(stretch, taken))
      closed.set(stretch.from < range.from ? range.from : stretch.from, stretch)
  return [...new Set([...entries.keys(), ...closed.keys()])]
    .sort()
    .map((day) => ({ day, closed: closed.get(day), entries: entries.get(day) ?? [] }))
}

/** A Sunday in Easter on which nothing would have happened anyway is no news; a period that people chose always is. */
function isWorthSaying({ closing, from }: ClosedStretch, taken: ReadonlySet<Day>): boolean {
  return closing.kind === 'closure' || weekdayOf(from) <= 5 || taken.has(from)
}
