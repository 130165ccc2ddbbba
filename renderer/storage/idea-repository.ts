import type { Activity } from '../../shared/domain/activity.ts'
import type { Idea } from '../../shared/domain/idea.ts'
import type { Result } from '../../shared/domain/result.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/** Puts an idea on trial: the activity it becomes is made in the same commit, so that one undo takes back both. */
export function tryIdea(
  db: Database,
  idea: Idea,
  activity: Activity,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, {
    what: { action: 'changed', subject: idea.title },
    rows: [
      { table: 'ideas', id: idea.id, after: { ...idea, state: 'trial', trialActivityId: activity.id } },
      { table: 'activities', id: activity.id, after: activity, expected: null },
    ],
  })
}
