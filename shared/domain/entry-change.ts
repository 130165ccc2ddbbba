/** What becomes of an entry when somebody corrects, annuls or takes it back, and what pays back what was laid out. */
import type { Day } from './day.ts'
import { type Earlier, type Entry, type MoneyPlace, type Payment, yearOf } from './entry.ts'
import type { Id } from './id.ts'
import { isSameValue } from './same-value.ts'

/** An entry as it is written down, before it gets its number. */
export type NewEntry = Omit<Entry, 'voucher'>

/** An entry as it becomes when `after` is written over `before`: what it said stays visible under it. */
export function corrected(before: Entry, after: Entry, today: Day): Entry {
  const { id, kind, voucher, earlier } = before
  const { voucher: _, ...said } = after
  const kept = { ...said, id, kind, earlier, ...(voucher !== undefined && { voucher }) }
  if (isSameValue(saidOf(before), saidOf(after))) return kept
  return { ...kept, earlier: [...earlier, { ...saidOf(before), correctedOn: today }] }
}

/** Whether a correction moves the entry to another year, whose numbers are others: then it is annulled, and a new one made. */
export function changesYear(before: Entry, after: Entry): boolean {
  return yearOf(before.date) !== yearOf(after.date)
}

/** What was said that counts: a receipt that is added corrects nothing. */
function saidOf({ date, text, lines, paid, by }: Entry): Omit<Earlier, 'correctedOn'> {
  return { date, text, lines, paid, ...(by !== undefined && { by }) }
}

/** An entry that counts no longer; its number stays. One that is annulled already stays as it is. */
export function annulled(entry: Entry, on: Day, reason: string): Entry {
  return entry.annulled ? entry : { ...entry, annulled: { on, reason } }
}

/** An entry that takes another one back (tilbageførsel): the same, with every amount the other way. */
export function reversalOf(entry: Entry, id: Id, date: Day, text: string): NewEntry {
  const { kind, lines, paid, by, ofYear } = entry
  return {
    id,
    kind,
    date,
    text,
    lines: lines.map((line) => ({ ...line, amount: -line.amount })),
    paid,
    ...(by !== undefined && { by }),
    ...(ofYear !== undefined && { ofYear }),
    receipts: [],
    onPaper: false,
    reverses: entry.id,
    earlier: [],
  }
}

/** A reversal that was made of an entry, as it becomes when that is corrected; one that says something of its own stays. */
export function reversalAfter(reversal: Entry, before: Entry, after: Entry, today: Day): Entry {
  const asMade = (entry: Entry) => {
    const { lines, paid, by } = reversalOf(entry, reversal.id, reversal.date, reversal.text)
    return { lines, paid, by }
  }
  const { lines, paid, by } = reversal
  if (!isSameValue({ lines, paid, by }, asMade(before))) return reversal
  const { by: _, ...rest } = reversal
  const { by: now, ...follows } = asMade(after)
  return corrected(reversal, { ...rest, ...follows, ...(now !== undefined && { by: now }) }, today)
}

/**
 * What can be taken back: whatever moved money, unless it is annulled, taken back already, or takes something back itself.
 * A count that was wrong is counted again.
 */
export function canBeReversed(entry: Entry, entries: readonly Entry[]): boolean {
  const { kind, annulled: gone, reverses, id } = entry
  if (gone || reverses !== undefined || kind === 'opening' || kind === 'count') return false
  return !entries.some((other) => other.reverses === id && other.annulled === undefined)
}

interface Reimbursement {
  readonly id: Id
  readonly by: string
  readonly entries: readonly Pick<Entry, 'id'>[]
  /** Øre. */
  readonly amount: number
  readonly paid: Exclude<Payment, 'person'>
  readonly date: Day
  readonly text: string
}

/** An entry that pays somebody back what they laid out. */
export function reimbursementOf({ entries, amount, ...said }: Reimbursement): NewEntry {
  return {
    ...said,
    kind: 'reimbursement',
    lines: [{ amount }],
    settles: entries.map((entry) => entry.id),
    receipts: [],
    onPaper: false,
    earlier: [],
  }
}

/** The tin counted: the difference is booked, so that from then on the accounts hold what the tin holds. */
export function countOf(
  given: Pick<Entry, 'id' | 'date' | 'text'> & { counted: number },
  expected: number,
): NewEntry {
  return {
    ...given,
    kind: 'count',
    paid: 'cash',
    lines: [{ amount: given.counted - expected }],
    receipts: [],
    onPaper: false,
    earlier: [],
  }
}

/** What was in the tin or the bank on the day the accounts began here. */
export function openingOf({
  place,
  amount,
  ...said
}: Pick<Entry, 'id' | 'date' | 'text'> & { place: MoneyPlace; amount: number }): NewEntry {
  return {
    ...said,
    kind: 'opening',
    paid: place,
    lines: [{ amount }],
    receipts: [],
    onPaper: false,
    earlier: [],
  }
}

/** Money left of a year that is paid back to the funder. */
export function repaymentOf({
  grantId,
  amount,
  ...said
}: Pick<Entry, 'id' | 'date' | 'text'> & {
  grantId: Id
  ofYear: number
  amount: number
  paid: MoneyPlace
}): NewEntry {
  return {
    ...said,
    kind: 'repayment',
    lines: [{ amount, grantId }],
    receipts: [],
    onPaper: false,
    earlier: [],
  }
}

/** Money moved from the tin to the bank, or from the bank to the tin. */
export function transferOf({
  amount,
  ...said
}: Pick<Entry, 'id' | 'date' | 'text'> & { amount: number; paid: MoneyPlace }): NewEntry {
  return {
    ...said,
    kind: 'transfer',
    lines: [{ amount }],
    receipts: [],
    onPaper: false,
    earlier: [],
  }
}
