/** Days when the place is closed: periods somebody wrote down, and public holidays where the place keeps them. */
import { addDays, type Day, daySchema, daysBetween, type Range } from './day.ts'
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

const inTurn = new WeakMap<readonly Closure[], readonly Closure[]>()

/**
 * The periods by their first day, without those that are over before an earlier one is: sorted out once for a list,
 * which is never changed in place. So their last days are in order too, and a day is found by halving.
 */
function periodsInTurn(closures: readonly Closure[]): readonly Closure[] {
  const ready = inTurn.get(closures)
  if (ready) return ready
  const periods: Closure[] = []
  for (const closure of [...closures].sort((a, b) => inOrderOfText(a.from, b.from)))
    if (closure.to > (periods.at(-1)?.to ?? '')) periods.push(closure)
  inTurn.set(closures, periods)
  return periods
}

/** The first of the periods that is not over before a day. */
function firstNotOver(periods: readonly Closure[], day: Day): Closure | undefined {
  let [from, to] = [0, periods.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((periods[middle] as Closure).to < day) from = middle + 1
    else to = middle
  }
  return periods[from]
}

/** Why the place is closed on a day; `undefined` when it is open. Of several periods the one that begins first. */
export function closingOn({ closures, place }: ClosedDays, day: Day): Closing | undefined {
  const closure = firstNotOver(periodsInTurn(closures), day)
  if (closure && closure.from <= day) return { kind: 'closure', closure }
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
