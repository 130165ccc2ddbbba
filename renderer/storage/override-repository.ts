import type { Day } from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Override } from '../../shared/domain/override.ts'
import type { Result } from '../../shared/domain/result.ts'
import { Refusal } from './attempt.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry, What } from './journal.ts'
import { type TakingsChange, takingsChanges } from './takings.ts'

/** What is to differ on one date from now on. What is not named stays; `undefined` and empty text take it away. */
export interface DateChange {
  /** The date the pattern gives. */
  readonly date: Day
  readonly change: Partial<Omit<Override, 'id' | 'activityId' | 'date'>>
}

/**
 * Changes dates of an activity in one commit, however many. Each change is laid over what the date's row says at that
 * moment, so that two cells of one row may be saved right after each other. A row that says nothing any more is removed.
 * Takings that become others are income in the accounts. Refuses with `changed-since` when the activity is gone, and with
 * `year-closed` for takings in a closed year.
 */
export function saveOverrides(
  db: Database,
  what: What,
  activityId: Id,
  dates: readonly DateChange[],
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const activity = await db.activities.get(activityId)
    if (!activity) throw new Refusal('changed-since')
    const rows: RowChange[] = []
    const takings: TakingsChange[] = []
    for (const [date, change] of byDate(dates)) {
      const known = await db.overrides.where('[activityId+date]').equals([activityId, date]).first()
      const { id = crypto.randomUUID(), activityId: _, date: __, ...said } = known ?? {}
      const saying = withoutSilence({ ...said, ...change })
      const after = Object.keys(saying).length > 0 ? { id, activityId, date, ...saying } : undefined
      rows.push({ table: 'overrides', id, after })
      takings.push({ before: known, after })
    }
    return { what, rows: [...rows, ...(await takingsChanges(db, activity, takings))] }
  })
}

/** One change for each date: a later one is laid over an earlier. */
function byDate(dates: readonly DateChange[]): Map<Day, DateChange['change']> {
  const changes = new Map<Day, DateChange['change']>()
  for (const { date, change } of dates) changes.set(date, { ...changes.get(date), ...change })
  return changes
}

/** Without the fields that say no more than the pattern does: no, nothing, empty text. No rooms is something to say. */
function withoutSilence(said: DateChange['change']): DateChange['change'] {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value !== false && value !== ''),
  )
}
