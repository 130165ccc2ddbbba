/** What a treasurer should look at, worked out from the accounts. */
import { owedTo } from './balance.ts'
import { addDays, type Day, type Week, weekOf } from './day.ts'
import { lacksReceipt, yearOf } from './entry.ts'
import { forecast } from './forecast.ts'
import { reportDay } from './grant.ts'
import {
  type Books,
  type CategoryYear,
  type GrantYear,
  grantsIn,
  grantYear,
  grantYearsIn,
} from './grant-year.ts'
import type { Ore } from './money.ts'

export type BudgetWarning =
  /** More was spent, or is spent and planned, than a category has. */
  | { kind: 'category-over'; categoryId: string; name: string; over: Ore; planned: boolean }
  /** At today's pace a category is empty before the year is; `left` is what is neither spent nor planned. */
  | { kind: 'category-runs-out'; categoryId: string; name: string; left: Ore; week: Week }
  /** More was spent than the grant has. */
  | { kind: 'grant-over'; grantId: string; name: string; over: Ore }
  | { kind: 'receipts-missing'; count: number; year: number }
  /** Money laid out so long ago that somebody may have forgotten it. */
  | { kind: 'owed-long'; by: string; amount: Ore; since: Day }
  /** The report of a year is due soon, or should have been sent; of a closed year only until it is due. */
  | { kind: 'report-due'; grantId: string; name: string; year: number; day: Day }
  /** Money of a year that is over is to be paid back. */
  | { kind: 'repay'; grantId: string; name: string; year: number; amount: Ore }
  /** A payout that was to come by now, and did not: `missing` of all that was to come this year. */
  | { kind: 'payout-late'; grantId: string; name: string; missing: Ore; since: Day }

/** How long before a report is due it is told of, and for how long after. */
const REPORT_DAYS_BEFORE = 42
const REPORT_DAYS_AFTER = 42
/** Money laid out is told of after so many days. */
const OWED_DAYS = 30
/** A payout may take so many days to be written down. */
const PAYOUT_DAYS = 14

/** What to look at on a day, by how much it matters. */
export function budgetWarnings(books: Books, today: Day): BudgetWarning[] {
  const year = yearOf(today)
  const years = grantYearsIn(books, year)
  return [
    ...years.flatMap((one) => spendingWarnings(one, today)),
    ...[year - 1, year].flatMap((of) => receiptWarnings(books, of)),
    ...grantsIn(books, year - 1).flatMap(({ id }) => afterYearWarnings(books, id, year - 1, today)),
    ...years.flatMap((one) => payoutWarnings(one, today)),
    ...owedTo(books.entries, today).flatMap(({ by, amount, entries }): BudgetWarning[] => {
      const since = entries[0]?.date
      return amount > 0 && since !== undefined && since < addDays(today, -OWED_DAYS)
        ? [{ kind: 'owed-long', by, amount, since }]
        : []
    }),
  ]
}

function spendingWarnings({ grant, categories, left }: GrantYear, today: Day): BudgetWarning[] {
  const over: BudgetWarning[] =
    left < 0 ? [{ kind: 'grant-over', grantId: grant.id, name: grant.name, over: -left }] : []
  return [...over, ...categories.flatMap((category) => categoryWarning(category, today) ?? [])]
}

/** A category with no budget has no end to come to. */
function categoryWarning(
  { category: { id: categoryId, name }, budget, spent, planned, left }: CategoryYear,
  today: Day,
): BudgetWarning | undefined {
  if (budget === 0) return undefined
  const known = forecast({ budget, spent, planned, today })
  if (known.kind === 'gone')
    return { kind: 'category-over', categoryId, name, over: known.over, planned: left >= 0 }
  if (known.kind === 'runs-out')
    return { kind: 'category-runs-out', categoryId, name, left: left - planned, week: weekOf(known.day) }
  return undefined
}

function receiptWarnings({ entries, bookYears }: Books, year: number): BudgetWarning[] {
  if (bookYears.some((row) => row.year === year && row.closed)) return []
  const count = entries.filter((entry) => yearOf(entry.date) === year && lacksReceipt(entry)).length
  return count > 0 ? [{ kind: 'receipts-missing', count, year }] : []
}

function afterYearWarnings(books: Books, grantId: string, year: number, today: Day): BudgetWarning[] {
  const known = grantYear(books, grantId, year)
  if (!known) return []
  const { grant, toRepay } = known
  const day = reportDay(grant, year)
  // Whoever has closed the year has made its report: that it is late is not said for weeks after it was sent.
  const isClosed = books.bookYears.some((row) => row.year === year && row.closed)
  const isNear =
    day !== undefined &&
    addDays(today, REPORT_DAYS_BEFORE) >= day &&
    addDays(today, isClosed ? 0 : -REPORT_DAYS_AFTER) <= day
  return [
    ...(isNear ? [{ kind: 'report-due' as const, grantId, name: grant.name, year, day }] : []),
    ...(toRepay > 0 ? [{ kind: 'repay' as const, grantId, name: grant.name, year, amount: toRepay }] : []),
  ]
}

function payoutWarnings({ grant, year, received }: GrantYear, today: Day): BudgetWarning[] {
  const due = grant.payouts.filter(
    ({ date }) => yearOf(date) === year && date <= addDays(today, -PAYOUT_DAYS),
  )
  const missing = due.reduce((sum, { amount }) => sum + amount, 0) - received
  const since = due
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return missing > 0 && since !== undefined
    ? [{ kind: 'payout-late', grantId: grant.id, name: grant.name, missing, since }]
    : []
}

/** Tells one warning from the others that hold at the same time. */
export function warningKey(warning: BudgetWarning): string {
  const { kind } = warning
  switch (kind) {
    case 'category-over':
    case 'category-runs-out':
      return `${kind} ${warning.categoryId}`
    case 'receipts-missing':
      return `${kind} ${warning.year}`
    case 'owed-long':
      return `${kind} ${warning.by}`
    default:
      return `${kind} ${warning.grantId}`
  }
}
