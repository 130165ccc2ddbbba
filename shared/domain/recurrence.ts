/**
 * How an activity repeats, in people's own words.
 *
 * Closed-form throughout: asking for one week ten years out costs the same as asking for this week.
 */
import * as z from 'zod'
import { daySchema, weekdaySchema } from './day.ts'

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
export type RecurrenceKind = Recurrence['kind']
