import type { Day } from './day.ts'
import type { Id } from './id.ts'
import { type Occurrence, occurrencesBetween, type Programme } from './occurrence.ts'

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
  const overrides = programme.overrides.filter(
    (override) => override.activityId === activityId && override.date === originalDate,
  )
  const day = overrides[0]?.movedTo ?? originalDate
  return occurrencesBetween({ ...programme, activities, overrides }, { from: day, to: day }).find(
    (occurrence) => occurrence.originalDate === originalDate,
  )
}
