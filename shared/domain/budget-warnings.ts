/** What a treasurer should look at, worked out from the accounts. */
import { owedTo } from './balance.ts'
import type { BudgetWarning } from './budget-warning.ts'
import { addDays, type Day, weekOf } from './day.ts'
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
