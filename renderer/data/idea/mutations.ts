import type { Activity } from '../../../shared/domain/activity.ts'
import type { Idea } from '../../../shared/domain/idea.ts'
import { tryIdea } from '../../storage/idea-repository.ts'
import { removeRow, saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveIdea(expected?: Idea) {
  return useChange((db, row: Idea) => saveRow(db, 'ideas', row, row.title, expected))
}

export function useRemoveIdea() {
  return useChange((db, row: Idea) => removeRow(db, 'ideas', row.id, row.title))
}

/** Puts an idea on trial, as an activity on a few dates. */
export function useTryIdea() {
  return useChange((db, { idea, activity }: { idea: Idea; activity: Activity }) =>
    tryIdea(db, idea, activity),
  )
}
