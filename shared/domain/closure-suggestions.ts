/**
 * Days on which many places close though no law says so: offered, never taken for granted.
 *
 * School holidays as most municipalities have them: winter in week 7, autumn in week 42, summer in weeks 27 to 32
 * (folkeskoleloven § 14 a begins it on the last Saturday in June; each municipality decides the rest).
 */
import { type ClosedDays, type Closure, closingOn, closuresBetween } from './closure.ts'
import { addDays, type Day, mondayOfWeek, type Range } from './day.ts'

export const suggestedClosures = [
  'winter-break',
  'labour-day',
  'constitution-day',
  'summer-break',
  'autumn-break',
  'christmas-eve',
  'new-years-eve',
] as const
export type SuggestedClosure = (typeof suggestedClosures)[number]

export interface ClosureSuggestion extends Range {
  readonly name: SuggestedClosure
}

/** Suggestions for a year, by their first day. School holidays are whole ISO weeks, Monday to Sunday. */
export function suggestionsOf(year: number): ClosureSuggestion[] {
  const days: Record<SuggestedClosure, Range> = {
    'winter-break': weeks(year, 7, 7),
    'labour-day': day(`${year}-05-01`),
    'constitution-day': day(`${year}-06-05`),
    'summer-break': weeks(year, 27, 32),
    'autumn-break': weeks(year, 42, 42),
    'christmas-eve': day(`${year}-12-24`),
    'new-years-eve': day(`${year}-12-31`),
  }
  return suggestedClosures.map((name) => ({ name, ...days[name] }))
}

function day(only: Day): Range {
  return { from: only, to: only }
}

/** From the Monday of one week to the Sunday of another; every year has weeks 1 to 52. */
function weeks(year: number, first: number, last: number): Range {
  const mondayOf = (week: number) => mondayOfWeek(`${year}-W${String(week).padStart(2, '0')}`) as Day
  return { from: mondayOf(first), to: addDays(mondayOf(last), 6) }
}

/** How much of some days is closed already, and the periods that do it. */
export interface Coverage {
  readonly all: boolean
  /** By their first day. */
  readonly closures: readonly Closure[]
}

export function coverageOf(closed: ClosedDays, { from, to }: Range): Coverage {
  let all = true
  for (let at = from; at <= to && all; at = addDays(at, 1)) all = closingOn(closed, at) !== undefined
  return { all, closures: closuresBetween(closed.closures, { from, to }) }
}
