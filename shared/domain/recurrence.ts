/**
 * How an activity repeats, in people's own words.
 *
 * Closed-form throughout: asking for one week ten years out costs the same as asking for this week.
 */

import { type Day, daySchema, isWithin, overlap, type Range, WEEKDAYS, weekdaySchema } from './day.ts'
import {
  type DayNumber,
  dayNumberOf,
  LAST_DAY,
  mondayOfNumber,
  toDay,
  toDayNumber,
  weekdayOfNumber,
  weekNumberOfMonday,
} from './day-number.ts'
import { z } from './schema.ts'

/** First to fourth, or last (-1), of a weekday in a month. */
export const ordinalSchema = z.literal([1, 2, 3, 4, -1])
export type Ordinal = z.infer<typeof ordinalSchema>

/** Months an activity runs, both ends included; `{ from: 9, to: 4 }` is September to April. */
export const seasonSchema = z.object({ from: z.int().min(1).max(12), to: z.int().min(1).max(12) })
export type Season = z.infer<typeof seasonSchema>

/** `start` is the first day the rule may hit and the anchor of `everyWeeks`; `end` is the last, both included. */
const span = { start: daySchema, end: daySchema.optional(), season: seasonSchema.optional() }
const weekdays = z.array(weekdaySchema).min(1).max(7)

export const recurrenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), date: daySchema }),
  /** Every n weeks, counted from the ISO week that holds `start`. */
  z.object({ kind: z.literal('weekly'), everyWeeks: z.int().min(1).max(52), weekdays, ...span }),
  /** By ISO week number: week 53 and week 1 are both odd and follow each other. */
  z.object({ kind: z.literal('week-parity'), parity: z.enum(['odd', 'even']), weekdays, ...span }),
  z.object({
    kind: z.literal('monthly'),
    ordinals: z.array(ordinalSchema).min(1).max(5),
    weekday: weekdaySchema,
    ...span,
  }),
  z.object({ kind: z.literal('dates'), dates: z.array(daySchema).max(1000) }),
])
export type Recurrence = z.infer<typeof recurrenceSchema>

/**
 * The days a recurrence gives in a range, both ends included; sorted, each once.
 *
 * Works out from the range where the pattern hits it, so what it costs depends on the length of the range alone.
 */
export function datesBetween(recurrence: Recurrence, range: Range): Day[] {
  return [...datesWithin(recurrence, range)]
}

/** Whether the recurrence gives this day. */
export function isDateOf(recurrence: Recurrence, day: Day): boolean {
  // Asked for every changed date, and a list of dates is put in order each time.
  if (recurrence.kind === 'dates') return recurrence.dates.includes(day)
  return !datesWithin(recurrence, { from: day, to: day }).next().done
}

/** The first `count` days from `from` on, that day included; fewer, or none, when the recurrence has ended. */
export function nextDates(recurrence: Recurrence, from: Day, count: number): Day[] {
  const dates: Day[] = []
  if (count < 1) return dates
  for (const day of datesWithin(recurrence, { from, to: LAST_DAY })) {
    dates.push(day)
    if (dates.length === count) break
  }
  return dates
}

/** At least as many dates as the recurrence gives in any year. */
export function mostDatesAYear(recurrence: Recurrence): number {
  switch (recurrence.kind) {
    case 'once':
      return 1
    case 'dates':
      return Math.min(recurrence.dates.length, 366)
    case 'weekly':
      return Math.ceil(53 / recurrence.everyWeeks) * new Set(recurrence.weekdays).size
    case 'week-parity':
      return 27 * new Set(recurrence.weekdays).size
    case 'monthly':
      return 12 * new Set(recurrence.ordinals).size
  }
}

/** The days in the range, found one at a time: what is not asked for is not worked out. */
function* datesWithin(recurrence: Recurrence, range: Range): Generator<Day, void, undefined> {
  switch (recurrence.kind) {
    case 'once':
      if (isWithin(recurrence.date, range)) yield recurrence.date
      return
    case 'dates':
      yield* [...new Set(recurrence.dates)].filter((day) => isWithin(day, range)).sort()
      return
  }
  const { start, end = LAST_DAY, season } = recurrence
  const { from, to } = overlap(range, { from: start, to: end })
  if (from > to) return
  const candidates =
    recurrence.kind === 'monthly' ? monthlyDays(recurrence, from, to) : weeklyDays(recurrence, from, to)
  for (const candidate of candidates) {
    const day = toDay(candidate)
    if (day > to) return
    if (day >= from && isInSeason(monthOfYear(day), season)) yield day
  }
}

/** Candidates from the week that holds `from` to the one that holds `to`; those outside the two are for the caller to drop. */
function* weeklyDays(
  recurrence: Extract<Recurrence, { kind: 'weekly' | 'week-parity' }>,
  from: Day,
  to: Day,
): Generator<DayNumber, void, undefined> {
  const weekdays = WEEKDAYS.filter((weekday) => recurrence.weekdays.includes(weekday))
  const last = toDayNumber(to)
  let monday = mondayOfNumber(toDayNumber(from))
  let step = 7
  if (recurrence.kind === 'weekly') {
    step = 7 * recurrence.everyWeeks
    const anchor = mondayOfNumber(toDayNumber(recurrence.start))
    monday = anchor + Math.ceil((monday - anchor) / step) * step
  }
  for (; monday <= last; monday += step) {
    if (recurrence.kind === 'week-parity' && parityOf(weekNumberOfMonday(monday)) !== recurrence.parity)
      continue
    for (const weekday of weekdays) yield monday + weekday - 1
  }
}

/** Candidates from the month that holds `from` to the one that holds `to`. */
function* monthlyDays(
  recurrence: Extract<Recurrence, { kind: 'monthly' }>,
  from: Day,
  to: Day,
): Generator<DayNumber, void, undefined> {
  const year = Number(from.slice(0, 4))
  const last = toDayNumber(to)
  for (let month = monthOfYear(from); ; month += 1) {
    const first = dayNumberOf(year, month, 1)
    if (first > last) return
    const hit = first + ((recurrence.weekday - weekdayOfNumber(first) + 7) % 7)
    const inMonth = [0, 1, 2, 3, 4]
      .map((weeks) => hit + 7 * weeks)
      .filter((d) => d < dayNumberOf(year, month + 1, 1))
    yield* inMonth.filter(
      (_, i) =>
        recurrence.ordinals.some((ordinal) => ordinal === i + 1) ||
        (i === inMonth.length - 1 && recurrence.ordinals.includes(-1)),
    )
  }
}

function isInSeason(month: number, season: Season | undefined): boolean {
  if (!season) return true
  const { from, to } = season
  // September to April goes over the new year.
  return from <= to ? from <= month && month <= to : from <= month || month <= to
}

function parityOf(weekNumber: number): 'odd' | 'even' {
  return weekNumber % 2 === 0 ? 'even' : 'odd'
}

function monthOfYear(day: Day): number {
  return Number(day.slice(5, 7))
}
