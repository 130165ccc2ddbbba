/** Days when the place is closed: periods somebody wrote down, and public holidays where the place keeps them. */
import { addDays, type Day, daySchema, daysBetween, isWithin, type Range } from './day.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'
import { inOrderOfText } from './text-order.ts'

/** A closed period (lukkeperiode), both days included. */
export const closureSchema = z
  .object({
    id: idSchema,
    /** Why, as it stands on paper: "Sommerferie", "Salen er lejet ud". */
    name: shortText.min(1),
    from: daySchema,
    to: daySchema,
  })
  .refine(({ from, to }) => from <= to, { error: 'ends before it begins', path: ['to'] })
export type Closure = z.infer<typeof closureSchema>

/** Why a day is closed: by a period (it goes first, since people chose its name) or as a public holiday. */
export type Closing = { kind: 'closure'; closure: Closure } | { kind: 'holiday'; holiday: Holiday }

/** What decides which days are closed. */
export interface ClosedDays {
  readonly closures: readonly Closure[]
  readonly place: { readonly closedOnHolidays: boolean }
}

/** Why the place is closed on a day; `undefined` when it is open. Of several periods the one that begins first. */
export function closingOn({ closures, place }: ClosedDays, day: Day): Closing | undefined {
  let closure: Closure | undefined
  for (const one of closures)
    if (isWithin(day, one) && (closure === undefined || one.from < closure.from)) closure = one
  if (closure) return { kind: 'closure', closure }
  const holiday = place.closedOnHolidays ? holidayOn(day) : undefined
  return holiday && { kind: 'holiday', holiday }
}

/** A period of more than a year: allowed, and most likely a slip in the year of its last day. */
export function isOverlong({ from, to }: Range): boolean {
  return daysBetween(from, to) >= 366
}

/** The periods that touch a range, by their first day. */
export function closuresBetween(closures: readonly Closure[], range: Range): Closure[] {
  return closures
    .filter(({ from, to }) => from <= range.to && range.from <= to)
    .sort((a, b) => inOrderOfText(a.from, b.from))
}

/** Days in a row that are closed for one reason, both ends included. */
export interface ClosedStretch extends Range {
  readonly closing: Closing
}

/** The closed stretches that touch a range, in order; each whole, though it begins before the range or ends after it. */
export function closedStretches(closed: ClosedDays, range: Range): ClosedStretch[] {
  const found: ClosedStretch[] = []
  for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
    const closing = closingOn(closed, day)
    if (!closing) continue
    const last = found.at(-1)
    if (last && isSamePeriod(last.closing, closing) && last.to === addDays(day, -1)) last.to = day
    else found.push({ closing, from: day, to: day })
  }
  for (const stretch of found) {
    if (stretch.closing.kind !== 'closure') continue
    if (stretch.from === range.from) stretch.from = stretch.closing.closure.from
    if (stretch.to === range.to) stretch.to = stretch.closing.closure.to
  }
  return found
}

function isSamePeriod(one: Closing, other: Closing): boolean {
  return one.kind === 'closure' && other.kind === 'closure' && one.closure.id === other.closure.id
}
