import type { PlannedExpense } from '../../../shared/domain/planned-expense.ts'
import { commit } from '../../storage/commit.ts'
import { saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected as it was when the person began; a change since then refuses with `changed-since` */
export function useSavePlannedExpense(expected?: PlannedExpense) {
  return useChange((db, planned: PlannedExpense) =>
    saveRow(db, 'plannedExpenses', planned, planned.text, expected),
  )
}

export function useRemovePlannedExpense() {
  return useChange((db, { id, text }: PlannedExpense) =>
    commit(db, {
      what: { action: 'removed', subject: text },
      rows: [{ table: 'plannedExpenses', id, after: undefined }],
    }),
  )
}
