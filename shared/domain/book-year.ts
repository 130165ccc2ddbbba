/** A year of the accounts that was closed (afsluttet), and opened again if it had to be. */
import { daySchema } from './day.ts'
import { type Entry, yearOf } from './entry.ts'
import { FIRST_YEAR, grantSchema, yearSchema } from './grant.ts'
import { idSchema } from './id.ts'
import { isSameValue } from './same-value.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'

export const bookYearSchema = z
  .object({
    id: idSchema,
    /** One row for each year. */
    year: yearSchema,
    closed: z.boolean(),
    /** What was done to it, oldest first; opening it again takes a reason. */
    events: z
      .array(z.object({ on: daySchema, action: z.enum(['closed', 'reopened']), reason: shortText }))
      .min(1)
      .max(200),
    /** The grants as they were when it was closed: a budget that changes later changes nothing here. Empty while it is open. */
    grants: z.array(grantSchema).max(200),
  })
  .refine(({ closed, events }) => closed === (events.at(-1)?.action === 'closed'), {
    error: 'it is what was done to it last',
    path: ['closed'],
  })
export type BookYear = z.infer<typeof bookYearSchema>

/** The years that are closed. */
export function closedYears(bookYears: readonly BookYear[]): ReadonlySet<number> {
  return new Set(bookYears.filter(({ closed }) => closed).map(({ year }) => year))
}

/**
 * The years nothing may be changed in: those that are closed, and all before the latest of them, since what was there when
 * they ended is what the closed one began with.
 */
export function yearsAsTheyStand(bookYears: readonly BookYear[]): ReadonlySet<number> {
  const latest = Math.max(FIRST_YEAR - 1, ...closedYears(bookYears))
  return new Set(Array.from({ length: latest - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n))
}

/**
 * The closed year that turning one entry into another would change, if any: that of its day, or the first after it that is
 * closed. `undefined` stands for an entry that is not there.
 */
export function closedYearOf(
  before: Entry | undefined,
  after: Entry | undefined,
  bookYears: readonly BookYear[],
): number | undefined {
  if (isSameValue(before, after)) return undefined
  const first = Math.min(...[before, after].flatMap((entry) => (entry ? [yearOf(entry.date)] : [])))
  return bookYears
    .flatMap(({ year, closed }) => (closed && year >= first ? [year] : []))
    .sort((a, b) => a - b)[0]
}
