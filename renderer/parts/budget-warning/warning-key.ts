import type { BudgetWarning } from '../../../shared/domain/budget-warning.ts'

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
