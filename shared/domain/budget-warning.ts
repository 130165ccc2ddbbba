/** What a treasurer should look at. */
import type { Day, Week } from './day.ts'
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
