import type { AcceptedClash } from '../../shared/domain/accepted-clash.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * A clash is meant, and this is why. One that was accepted already gets the new reason instead of a second row.
 * @param subject what clashes: "Strikkecafé og Banko"
 */
export function acceptClash(
  db: Database,
  clash: AcceptedClash,
  subject: string,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.acceptedClashes
      .filter(({ parties, about }) => isSameValue([parties, about], [clash.parties, clash.about]))
      .first()
    const after = { ...clash, id: known?.id ?? clash.id }
    return {
      what: { action: 'accepted', subject },
      rows: [{ table: 'acceptedClashes', id: after.id, after }],
    }
  })
}

/** A clash that was meant is told of again. */
export function takeUpClash(
  db: Database,
  { id }: AcceptedClash,
  subject: string,
): Promise<Result<JournalEntry | undefined>> {
  const row: RowChange = { table: 'acceptedClashes', id, after: undefined }
  return commit(db, { what: { action: 'removed', subject }, rows: [row] })
}

/** What removes the accepted clashes between or over rows that go, by their ids; for the commit in which they go. */
export async function removalOfAccepted(db: Database, gone: readonly Id[]): Promise<RowChange[]> {
  const accepted = await db.acceptedClashes
    .filter(({ about, parties }) => gone.includes(about.key) || parties.some((party) => gone.includes(party)))
    .primaryKeys()
  return accepted.map((id) => ({ table: 'acceptedClashes', id, after: undefined }))
}
