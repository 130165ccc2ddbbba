import { today } from '../../shared/domain/day.ts'
import { coversYear } from '../../shared/domain/grant.ts'
import type { Result } from '../../shared/domain/result.ts'
import { Refusal } from './attempt.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/** Closes a year of the accounts, with the grants as they are now. Refuses with `changed-since` when it is closed already. */
export function closeYear(db: Database, year: number): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.bookYears.where('year').equals(year).first()
    if (known?.closed) throw new Refusal('changed-since')
    const grants = (await db.grants.toArray()).filter((grant) => coversYear(grant, year))
    const after = {
      id: known?.id ?? crypto.randomUUID(),
      year,
      closed: true,
      events: [...(known?.events ?? []), { on: today(), action: 'closed' as const, reason: '' }],
      grants,
    }
    return {
      what: { action: 'closed-year', subject: String(year) },
      rows: [{ table: 'bookYears', id: after.id, after, expected: known ?? null }],
    }
  })
}

/** Opens a closed year again; why stands in the accounts. Refuses with `changed-since` when it is open. */
export function reopenYear(
  db: Database,
  year: number,
  reason: string,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.bookYears.where('year').equals(year).first()
    if (!known?.closed) throw new Refusal('changed-since')
    const events = [...known.events, { on: today(), action: 'reopened' as const, reason }]
    return {
      what: { action: 'reopened-year', subject: String(year) },
      rows: [
        {
          table: 'bookYears',
          id: known.id,
          after: { ...known, closed: false, events, grants: [] },
          expected: known,
        },
      ],
    }
  })
}
