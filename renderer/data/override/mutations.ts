import type { Id } from '../../../shared/domain/id.ts'
import type { ChangeAction } from '../../storage/journal.ts'
import { type DateChange, saveOverrides } from '../../storage/override-repository.ts'
import { useChange } from '../use-change.ts'

interface OfActivity {
  activityId: Id
  action: ChangeAction
  /** What is said to have changed: "Strikkecafé mandag den 23. november". */
  subject: string
}

/**
 * Changes what differs on one date. `change` names only what becomes another (`{ topic: 'Sange' }`); `undefined` takes
 * it away: `{ cancelled: undefined }` puts a cancelled date back.
 */
export function useSaveOverride() {
  return useChange((db, { activityId, action, subject, date, change }: OfActivity & DateChange) =>
    saveOverrides(db, { action, subject }, activityId, [{ date, change }]),
  )
}

/** The same for many dates at once, as one change that one undo takes back. */
export function useSaveOverrides() {
  return useChange(
    (db, { activityId, action, subject, changes }: OfActivity & { changes: readonly DateChange[] }) =>
      saveOverrides(db, { action, subject }, activityId, changes),
  )
}
