/** Which entries a receipt can be put at. */
import { yearsAsTheyStand } from '../../../../shared/domain/book-year.ts'
import {
  counting,
  type Entry,
  type EntryKind,
  lacksReceipt,
  yearOf,
} from '../../../../shared/domain/entry.ts'
import type { Books } from '../../../../shared/domain/grant-year.ts'

/** Money moved between tin and bank, and counts of the tin, come without a receipt. */
const withReceipts: readonly EntryKind[] = ['expense', 'income', 'repayment', 'reimbursement']

/** Those that lack a receipt, oldest first: it is the one most easily lost. A closed year is left alone. */
export function entriesLacking({ entries, bookYears }: Pick<Books, 'entries' | 'bookYears'>): Entry[] {
  const closed = yearsAsTheyStand(bookYears)
  return entries.filter((entry) => lacksReceipt(entry) && !closed.has(yearOf(entry.date))).sort(byNumber)
}

/** Those a receipt can be put at besides, newest first: a bill of two pages, a list of takings. */
export function entriesBesides({ entries, bookYears }: Pick<Books, 'entries' | 'bookYears'>): Entry[] {
  const closed = yearsAsTheyStand(bookYears)
  return counting(entries)
    .filter(
      (entry) => withReceipts.includes(entry.kind) && !lacksReceipt(entry) && !closed.has(yearOf(entry.date)),
    )
    .sort((a, b) => byNumber(b, a))
}

function byNumber(a: Entry, b: Entry): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : (a.voucher ?? 0) - (b.voucher ?? 0)
}
