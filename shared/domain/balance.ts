/** What is in the tin and in the bank, and what the place owes those who laid money out. */
import { addDays, type Day } from './day.ts'
import { amountOf, type Entry, type MoneyPlace, movementOf } from './entry.ts'
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
  /** As they were called last. */
  readonly by: string
  /** Øre they are owed; less than nothing when they were paid back too much. */
  readonly amount: Ore
  /** What they laid out that no reimbursement names, oldest first. */
  readonly entries: readonly Entry[]
}

/** Whom the place owes what at the end of a day, by name; those who are even are left out. */
export function owedTo(entries: readonly Entry[], day: Day): Owed[] {
  const until = entries.filter((entry) => !entry.annulled && entry.date <= day)
  const settled = new Set(until.flatMap((entry) => entry.settles ?? []))
  const people = new Map<string, { by: string; amount: Ore; entries: Entry[] }>()
  for (const entry of until.toSorted((a, b) => inOrderOfText(a.date, b.date))) {
    const change = owedBy(entry)
    if (change === 0 || entry.by === undefined) continue
    const key = nameKey(entry.by)
    const known = people.get(key) ?? { by: entry.by, amount: 0, entries: [] }
    const isOpen = entry.paid === 'person' && !settled.has(entry.id)
    people.set(key, {
      by: entry.by,
      amount: known.amount + change,
      entries: isOpen ? [...known.entries, entry] : known.entries,
    })
  }
  return [...people.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.by.localeCompare(b.by, 'da'))
}

/** Øre the place owes altogether at the end of a day. */
export function owedAltogether(entries: readonly Entry[], day: Day): Ore {
  return owedTo(entries, day).reduce((sum, { amount }) => sum + amount, 0)
}

/** How an entry changes what the place owes: laid out more, paid back less; what comes in to somebody's own pocket, less. */
function owedBy(entry: Entry): Ore {
  const amount = amountOf(entry)
  if (entry.kind === 'reimbursement') return -amount
  if (entry.paid !== 'person') return 0
  return entry.kind === 'income' ? -amount : amount
}

/** The same person, however their name was typed. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')
}
