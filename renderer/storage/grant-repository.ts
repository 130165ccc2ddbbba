import type { Grant } from '../../shared/domain/grant.ts'
import type { Result } from '../../shared/domain/result.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'
import { saveRow } from './save-row.ts'

/**
 * Adds or changes a grant. Refuses with `grant-in-use` when a category goes that something stands on.
 * @param expected what it was when the person began
 */
export function saveGrant(
  db: Database,
  grant: Grant,
  expected?: Grant,
): Promise<Result<JournalEntry | undefined>> {
  return saveRow(db, 'grants', grant, grant.name, expected)
}

/** Removes a grant that nothing was written on. Refuses with `grant-in-use` otherwise. */
export function removeGrant(db: Database, grant: Grant): Promise<Result<JournalEntry | undefined>> {
  return commit(db, {
    what: { action: 'removed', subject: grant.name },
    rows: [{ table: 'grants', id: grant.id, after: undefined, expected: grant }],
  })
}
