import type { Activity } from '../../shared/domain/activity.ts'
import { endFrom } from '../../shared/domain/activity-versions.ts'
import type { Day } from '../../shared/domain/day.ts'
import type { Result } from '../../shared/domain/result.ts'
import { removalOfAccepted } from './accepted-clash-repository.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'
import { saveRow } from './save-row.ts'

/** Adds or changes an activity; see `saveRow` for `expected`. */
export function saveActivity(
  db: Database,
  activity: Activity,
  expected?: Activity,
): Promise<Result<JournalEntry | undefined>> {
  return saveRow(db, 'activities', activity, nameOf(activity), expected)
}

/** Removes an activity, what was said of its single dates and its accepted clashes; one undo brings back all of it. */
export function removeActivity(db: Database, activity: Activity): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const overrides = await db.overrides.where('activityId').equals(activity.id).primaryKeys()
    const accepted = await removalOfAccepted(db, [activity.id])
    return {
      what: { action: 'removed', subject: nameOf(activity) },
      rows: [
        { table: 'activities', id: activity.id, after: undefined },
        ...overrides.map((id): RowChange => ({ table: 'overrides', id, after: undefined })),
        ...accepted,
      ],
    }
  })
}

/**
 * Stops an activity: nothing happens from the day on, and what was stays. Extra dates from then on go with it; one undo
 * brings back everything.
 */
export function stopActivity(
  db: Database,
  activity: Activity,
  from: Day,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const extras = await db.overrides
      .where('activityId')
      .equals(activity.id)
      .filter(({ extra, date, movedTo }) => extra === true && (movedTo ?? date) >= from)
      .primaryKeys()
    return {
      what: { action: 'changed', subject: nameOf(activity) },
      rows: [
        { table: 'activities', id: activity.id, after: endFrom(activity, from), expected: activity },
        ...extras.map((id): RowChange => ({ table: 'overrides', id, after: undefined })),
      ],
    }
  })
}

/** What it is called by its latest version. */
function nameOf({ versions }: Activity): string {
  return versions.at(-1)?.title ?? ''
}
