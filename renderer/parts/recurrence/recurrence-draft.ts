/** The repeating pattern while it is being picked: every field at hand, so that going back and forth loses nothing. */
import { type Day, type Weekday, weekdayOf } from '../../../shared/domain/day.ts'
import type { Ordinal, Recurrence, Season } from '../../../shared/domain/recurrence.ts'
import type { DateBlockRow } from '../../../shared/exchange/date-block.ts'

/** How often, as it is picked: `every-2` is every second week. */
export type Frequency = 'once' | `every-${number}` | 'odd' | 'even' | 'monthly' | 'dates'

export interface RecurrenceDraft {
  frequency: Frequency
  /** The date of "once", and the first day of a pattern. */
  start: Day | undefined
  end: Day | undefined
  weekdays: Weekday[]
  ordinals: Ordinal[]
  season: Season | undefined
  dates: Day[]
  /** The dates as they were typed, where that says more than they do: a line that cannot be read yet. */
  datesTyped: string | undefined
  /** What a list pasted as the dates says of them: topics, hosts, coffee duty. */
  rows: readonly DateBlockRow[]
}

/** What is missing, as the field it is missing in. */
export type RecurrenceGap = 'start' | 'weekdays' | 'ordinals' | 'dates' | 'end'

/** A pattern nobody has touched yet: once, today left open. */
export function newRecurrenceDraft(): RecurrenceDraft {
  return {
    frequency: 'every-1',
    start: undefined,
    end: undefined,
    weekdays: [],
    ordinals: [1],
    season: undefined,
    dates: [],
    datesTyped: undefined,
    rows: [],
  }
}

/** The pattern as it is filled into the form. */
export function recurrenceDraftOf(recurrence: Recurrence): RecurrenceDraft {
  const draft = newRecurrenceDraft()
  switch (recurrence.kind) {
    case 'once':
      return { ...draft, frequency: 'once', start: recurrence.date, weekdays: [weekdayOf(recurrence.date)] }
    case 'dates':
      return { ...draft, frequency: 'dates', dates: [...recurrence.dates] }
    case 'monthly':
      return {
        ...draft,
        ...spanOf(recurrence),
        frequency: 'monthly',
        ordinals: [...recurrence.ordinals],
        weekdays: [recurrence.weekday],
      }
    case 'weekly':
      return {
        ...draft,
        ...spanOf(recurrence),
        frequency: `every-${recurrence.everyWeeks}`,
        weekdays: [...recurrence.weekdays],
      }
    case 'week-parity':
      return {
        ...draft,
        ...spanOf(recurrence),
        frequency: recurrence.parity,
        weekdays: [...recurrence.weekdays],
      }
  }
}

function spanOf({ start, end, season }: { start: Day; end?: Day | undefined; season?: Season | undefined }) {
  return { start, end, season }
}

/** The pattern the form says, or the first field that still has to be filled in. */
export function readRecurrenceDraft(draft: RecurrenceDraft): Recurrence | { missing: RecurrenceGap } {
  if (draft.frequency === 'dates') {
    const dates = [...new Set(draft.dates)].sort()
    return dates.length > 0 ? { kind: 'dates', dates } : { missing: 'dates' }
  }
  if (draft.frequency !== 'once' && draft.weekdays.length === 0) return { missing: 'weekdays' }
  if (!draft.start) return { missing: 'start' }
  if (draft.frequency === 'once') return { kind: 'once', date: draft.start }
  if (draft.end && draft.end < draft.start) return { missing: 'end' }
  const span = {
    start: draft.start,
    ...(draft.end && { end: draft.end }),
    ...(draft.season && { season: draft.season }),
  }
  const weekdays = [...draft.weekdays].sort((a, b) => a - b)
  switch (draft.frequency) {
    case 'odd':
    case 'even':
      return { kind: 'week-parity', parity: draft.frequency, weekdays, ...span }
    case 'monthly':
      if (draft.ordinals.length === 0) return { missing: 'ordinals' }
      return { kind: 'monthly', ordinals: [...draft.ordinals], weekday: weekdays[0] as Weekday, ...span }
    default:
      return { kind: 'weekly', everyWeeks: Number(draft.frequency.slice('every-'.length)), weekdays, ...span }
  }
}
