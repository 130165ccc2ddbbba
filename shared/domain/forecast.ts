/**
 * How long money lasts (fremskrivning). The rule, as it stands under every forecast: what was spent from 1 January until
 * today, shared evenly over those days, goes on; what is planned is set aside first.
 */
import { addDays, type Day, daysBetween } from './day.ts'
import type { Ore } from './money.ts'

/** Before so many days of a year have gone nobody can tell: one big shop looks like a habit. */
const DAYS_NEEDED = 28

export interface ForecastInput {
  /** Øre for the year. */
  readonly budget: Ore
  /** Øre spent from 1 January to `today`. */
  readonly spent: Ore
  /** Øre of expenses that are to come. */
  readonly planned: Ore
  readonly today: Day
}

export type Forecast =
  /** Too early in the year, or nothing spent yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'lasts' /** Øre left on 31 December. */; readonly left: Ore }
  /** On this day the last of it is spent. */
  | { readonly kind: 'runs-out'; readonly day: Day }
  /** More is spent and planned than there is. */
  | { readonly kind: 'gone'; readonly over: Ore }

/** How far the money of a year goes. All arithmetic is in whole øre and days. */
export function forecast({ budget, spent, planned, today }: ForecastInput): Forecast {
  const free = budget - spent - planned
  if (free < 0) return { kind: 'gone', over: -free }
  const year = today.slice(0, 4)
  const daysGone = daysBetween(`${year}-01-01`, today) + 1
  if (daysGone < DAYS_NEEDED || spent <= 0) return { kind: 'unknown' }
  const daysLeft = daysBetween(today, `${year}-12-31`)
  const daysItLasts = Math.floor((free * daysGone) / spent)
  if (daysItLasts < daysLeft) return { kind: 'runs-out', day: addDays(today, daysItLasts) }
  return { kind: 'lasts', left: free - Math.round((spent * daysLeft) / daysGone) }
}
