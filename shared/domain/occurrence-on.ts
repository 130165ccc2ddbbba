import type { Day } from './day.ts'
import type { Id } from './id.ts'
import { type Occurrence, occurrencesBetween, overrideOn, type Programme } from './occurrence.ts'

/**
 * One date of an activity by what it is known by, wherever it is held now; `undefined` when its pattern no longer gives
 * it, or the activity is gone.
 */
export function occurrenceOn(
  programme: Programme,
  activityId: Id,
  originalDate: Day,
): Occurrence | undefined {
  const activities = programme.activities.filter(({ id }) => id === activityId)
  const override = overrideOn(programme.overrides, activityId, originalDate)
  const day = override?.movedTo ?? originalDate
  const overrides = override ? [override] : []
  return occurrencesBetween({ ...programme, activities, overrides }, { from: day, to: day }).find(
    (occurrence) => occurrence.originalDate === originalDate,
  )
}
