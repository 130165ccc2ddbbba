import type { Id } from '../../../shared/domain/id.ts'
import type { What } from '../../storage/journal.ts'
import { type DateChange, saveOverrides } from '../../storage/override-repository.ts'
import { useChange } from '../use-change.ts'

interface OverrideInput extends DateChange {
  activityId: Id
  /** What was done in words: `{ action: 'cancelled-date', subject: 'Strikkecafé mandag den 23. november' }`. */
  what: What
}

/**
 * Changes what differs on one date. `change` names only what becomes another (`{ topic: 'Sange' }`); `undefined` takes
 * it away: `{ cancelled: undefined }` puts a cancelled date back.
 */
export function useSaveOverride() {
  return useChange((db, { what, activityId, date, change }: OverrideInput) =>
    saveOverrides(db, what, activityId, [{ date, change }]),
  )
}

interface OverridesInput {
  activityId: Id
  what: What
  dates: readonly DateChange[]
}

/** The same for many dates at once, as one change that one undo takes back. */
export function useSaveOverrides() {
  return useChange((db, { what, activityId, dates }: OverridesInput) =>
    saveOverrides(db, what, activityId, dates),
  )
}
