import type { Activity } from '../../../shared/domain/activity.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { removeActivity, saveActivity, stopActivity } from '../../storage/activity-repository.ts'
import { useChange } from '../use-change.ts'

/** @param expected the activity as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveActivity(expected?: Activity) {
  return useChange((db, activity: Activity) => saveActivity(db, activity, expected))
}

/** Removes an activity together with what was said of its dates. */
export function useRemoveActivity() {
  return useChange((db, activity: Activity) => removeActivity(db, activity))
}

/** Lets an activity stop from a day on; what has been stays. */
export function useStopActivity() {
  return useChange((db, { activity, from }: { activity: Activity; from: Day }) =>
    stopActivity(db, activity, from),
  )
}
