/** What to look at before a year of the accounts is closed. None of it forbids that. */
import { balanceOf, owedTo } from './balance.ts'
import { latestCount } from './cash-book.ts'
import type { Day } from './day.ts'
import { lacksReceipt, yearOf } from './entry.ts'
import { reportDay } from './grant.ts'
import { type Books, grantYearsIn } from './grant-year.ts'
import type { Ore } from './money.ts'

export type ClosingNote =
  | { kind: 'not-over' }
  | { kind: 'receipts-missing'; count: number }
  /** Money laid out in the year, or before it, that nobody has got back yet. */
  | { kind: 'owed'; by: string; amount: Ore }
  /** The tin was not counted when the year ended, or later; `last` is when it was. */
  | { kind: 'not-counted'; last: Day | undefined }
  /** Expenses of the year that were to come, and are not written down as paid. */
  | { kind: 'planned-left'; count: number; amount: Ore }
  /** Money of a grant that is to be paid back; only when the year is over, since until then it may be spent. */
  | { kind: 'repay'; grantId: string; name: string; amount: Ore }
  | { kind: 'report-due'; grantId: string; name: string; day: Day }

/** A tin counted in the last days of a year counts as counted when it ended. */
const LAST_DAYS = '12-20'

export function beforeClosing(books: Books, year: number, today: Day): ClosingNote[] {
  const { entries, plannedExpenses } = books
  const lastDay = `${year}-12-31`
  const missing = entries.filter((entry) => yearOf(entry.date) === year && lacksReceipt(entry)).length
  const planned = plannedExpenses.filter(({ date }) => yearOf(date) === year)
  const grants = grantYearsIn(books, year)
  const isOver = today > lastDay
  return [
    ...(isOver ? [] : [{ kind: 'not-over' as const }]),
    ...(missing > 0 ? [{ kind: 'receipts-missing' as const, count: missing }] : []),
    ...owedTo(entries, isOver ? today : lastDay)
      .filter((owed) => owed.amount > 0 && owed.entries.some(({ date }) => date <= lastDay))
      .map(({ by, amount }) => ({ kind: 'owed' as const, by, amount })),
    ...countNotes(books, year, today),
    ...(planned.length > 0
      ? [
          {
            kind: 'planned-left' as const,
            count: planned.length,
            amount: planned.reduce((sum, { amount }) => sum + amount, 0),
          },
        ]
      : []),
    ...grants
      .filter(({ toRepay }) => isOver && toRepay > 0)
      .map(({ grant, toRepay }) => ({
        kind: 'repay' as const,
        grantId: grant.id,
        name: grant.name,
        amount: toRepay,
      })),
    ...grants.flatMap(({ grant }) => {
      const day = reportDay(grant, year)
      return day === undefined
        ? []
        : [{ kind: 'report-due' as const, grantId: grant.id, name: grant.name, day }]
    }),
  ]
}

/** A tin nobody uses need not be counted. */
function countNotes({ entries }: Books, year: number, today: Day): ClosingNote[] {
  const isUsed =
    balanceOf(entries, 'cash', `${year}-12-31`) !== 0 ||
    entries.some(({ paid, date, annulled }) => paid === 'cash' && yearOf(date) === year && !annulled)
  const last = latestCount(entries, today)?.date
  return isUsed && (last === undefined || last < `${year}-${LAST_DAYS}`)
    ? [{ kind: 'not-counted', last }]
    : []
}
