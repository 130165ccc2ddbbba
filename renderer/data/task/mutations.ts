import type { Task } from '../../../shared/domain/task.ts'
import { removeRow, saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveTask(expected?: Task) {
  return useChange((db, row: Task) => saveRow(db, 'tasks', row, row.text, expected))
}

export function useRemoveTask() {
  return useChange((db, row: Task) => removeRow(db, 'tasks', row.id, row.text))
}
