/** What is in the tin and in the bank, and what the place owes those who laid money out. */
import { addDays, type Day } from './day.ts'
import { amountOf, type Entry, type MoneyPlace, movementOf } from './entry.ts'
import type { Id } from './id.ts'
import type { Ore } from './money.ts'
import { inOrderOfText } from './text-order.ts'

/**
 * Øre in the tin or the bank at the end of a day. What happened before the day of an opening balance is in that balance
 * already; of several the latest counts. Without one it is counted from nothing.
 */
export function balanceOf(entries: readonly Entry[], place: MoneyPlace, day: Day): Ore {
  const from = openingDay(entries, place, day)
  let balance = 0
  for (const entry of entries) {
    if (entry.date > day || (from !== undefined && entry.date < from)) continue
    if (entry.kind === 'opening' && entry.date !== from) continue
    balance += movementOf(entry)[place]
  }
  return balance
}

/** Øre there are when a day begins. */
export function balanceBefore(entries: readonly Entry[], place: MoneyPlace, day: Day): Ore {
  return balanceOf(entries, place, addDays(day, -1))
}

/** The day of the opening balance that counts on a day; `undefined` without one. */
function openingDay(entries: readonly Entry[], place: MoneyPlace, day: Day): Day | undefined {
  let latest: Day | undefined
  for (const { kind, paid, date, annulled } of entries)
    if (kind === 'opening' && !annulled && paid === place && date <= day && (latest ?? '') < date)
      latest = date
  return latest
}

/** Somebody who laid money out (udlæg). */
export interface Owed {
  /** As they were called last; empty where nobody said who it was. */
  readonly by: string
  /** Øre they are owed; less than nothing when they were paid back too much. */
  readonly amount: Ore
  /** What they laid out that was not paid back in full, oldest first. */
  readonly entries: readonly Entry[]
}

/** Whom the place owes what at the end of a day, by name; those who are even are left out. */
export function owedTo(entries: readonly Entry[], day: Day): Owed[] {
  const until = entries.filter((entry) => !entry.annulled && entry.date <= day)
  const settled = settledIn(until)
  const people = new Map<string, { by: string; amount: Ore; entries: Entry[] }>()
  for (const entry of until.toSorted((a, b) => inOrderOfText(a.date, b.date))) {
    const change = owedBy(entry)
    if (change === 0) continue
    const { by = '' } = entry
    const key = nameKey(by)
    const known = people.get(key) ?? { by, amount: 0, entries: [] }
    const isOpen = entry.paid === 'person' && !settled.has(entry.id)
    people.set(key, {
      by,
      amount: known.amount + change,
      entries: isOpen ? [...known.entries, entry] : known.entries,
    })
  }
  return [...people.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.by.localeCompare(b.by, 'da'))
}

/**
 * What needs no paying back any more. Reimbursements settle what they name, together with others that name some of the
 * same, if they come to as much: one that was less, or an entry that was corrected to more, leaves it open. What was taken
 * back before anybody was paid is settled by that.
 */
function settledIn(entries: readonly Entry[]): ReadonlySet<Id> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const settled = new Set<Id>()
  const named = new Set<Id>()
  for (const { ids, paid } of reimbursedTogether(entries)) {
    const laidOut = [...ids].reduce((sum, id) => sum + owedBy(byId.get(id)), 0)
    for (const id of ids) (paid >= laidOut ? settled : named).add(id)
  }
  for (const { id, reverses, paid } of entries)
    if (reverses !== undefined && paid === 'person' && !settled.has(reverses) && !named.has(reverses))
      settled.add(id).add(reverses)
  return settled
}

/** Entries that are named by the same reimbursements, and øre paid back for them. */
function reimbursedTogether(entries: readonly Entry[]): readonly { ids: ReadonlySet<Id>; paid: Ore }[] {
  const takenBack = new Set(entries.flatMap(({ reverses }) => reverses ?? []))
  let groups: { ids: ReadonlySet<Id>; paid: Ore }[] = []
  for (const entry of entries) {
    const { id, settles = [], reverses } = entry
    if (settles.length === 0 || takenBack.has(id) || reverses !== undefined) continue
    const shared = groups.filter(({ ids }) => settles.some((one) => ids.has(one)))
    const merged = {
      ids: new Set([...settles, ...shared.flatMap(({ ids }) => [...ids])]),
      paid: shared.reduce((sum, { paid }) => sum + paid, -owedBy(entry)),
    }
    if (shared.length > 0) groups = groups.filter((group) => !shared.includes(group))
    groups.push(merged)
  }
  return groups
}

/** Øre the place owes altogether at the end of a day. */
export function owedAltogether(entries: readonly Entry[], day: Day): Ore {
  return owedTo(entries, day).reduce((sum, { amount }) => sum + amount, 0)
}

/** How an entry changes what the place owes: laid out more, paid back less; what comes in to somebody's own pocket, less. */
function owedBy(entry: Entry | undefined): Ore {
  if (!entry) return 0
  const amount = amountOf(entry)
  const isPocket = entry.paid === 'person'
  // Paid back out of another's pocket, it is all the same to the place.
  if (entry.kind === 'reimbursement') return isPocket ? 0 : -amount
  if (!isPocket) return 0
  return entry.kind === 'income' ? -amount : amount
}

/** The same person, however their name was typed. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')
}
