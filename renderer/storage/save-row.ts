import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'
import type { Row, RowTable } from './rows.ts'

/**
 * Adds or changes one row; the journal says which of the two it was.
 * @param subject what the row is called, for the sentence about the change
 * @param expected what the row was when the person began: refuses with `changed-since` when it is another by now
 */
export function saveRow<T extends RowTable>(
  db: Database,
  table: T,
  row: Row<T>,
  subject: string,
  expected?: Row<T>,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.table(table).get(row.id)
    const change = { table, id: row.id, after: row, ...(expected && { expected }) } as RowChange
    return { what: { action: known ? 'changed' : 'added', subject }, rows: [change] }
  })
}

/** Removes one row that nothing else hangs on. */
export function removeRow<T extends RowTable>(
  db: Database,
  table: T,
  id: Id,
  subject: string,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, {
    what: { action: 'removed', subject },
    rows: [{ table, id, after: undefined } as RowChange],
  })
}
