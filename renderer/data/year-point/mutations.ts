import type { YearPoint } from '../../../shared/domain/year-point.ts'
import { removeRow, saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveYearPoint(expected?: YearPoint) {
  return useChange((db, row: YearPoint) => saveRow(db, 'yearPoints', row, row.title, expected))
}

export function useRemoveYearPoint() {
  return useChange((db, row: YearPoint) => removeRow(db, 'yearPoints', row.id, row.title))
}
