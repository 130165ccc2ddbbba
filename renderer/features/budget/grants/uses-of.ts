import type { Entry } from '../../../../shared/domain/entry.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { PlannedExpense } from '../../../../shared/domain/planned-expense.ts'

interface Written {
  readonly entries: readonly Entry[]
  readonly plannedExpenses: readonly PlannedExpense[]
}

/** How many entries and planned expenses name a category or a grant; while there are any it cannot be removed. */
export function usesOf({ entries, plannedExpenses }: Written, ...ids: readonly Id[]): number {
  const isOneOf = (id: Id | undefined) => id !== undefined && ids.includes(id)
  return (
    entries.filter(({ lines }) => lines.some((line) => isOneOf(line.categoryId) || isOneOf(line.grantId)))
      .length + plannedExpenses.filter(({ categoryId }) => isOneOf(categoryId)).length
  )
}
