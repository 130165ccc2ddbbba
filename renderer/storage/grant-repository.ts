import type { Grant } from '../../shared/domain/grant.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { Refusal } from './attempt.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Adds or changes a grant. Refuses with `grant-in-use` when a category goes that money was spent on.
 * @param expected what it was when the person began
 */
export function saveGrant(
  db: Database,
  grant: Grant,
  expected?: Grant,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.grants.get(grant.id)
    const kept = new Set(grant.categories.map(({ id }) => id))
    const gone = (known?.categories ?? []).map(({ id }) => id).filter((id) => !kept.has(id))
    if (await isUsed(db, new Set(gone))) throw new Refusal('grant-in-use')
    return {
      what: { action: known ? 'changed' : 'added', subject: grant.name },
      rows: [{ table: 'grants', id: grant.id, after: grant, ...(expected && { expected }) }],
    }
  })
}

/** Removes a grant that nothing was written on. Refuses with `grant-in-use` otherwise. */
export function removeGrant(db: Database, grant: Grant): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const ids = new Set([grant.id, ...grant.categories.map(({ id }) => id)])
    const closed = await db.bookYears.filter(({ grants }) => grants.some(({ id }) => id === grant.id)).count()
    if (closed > 0 || (await isUsed(db, ids))) throw new Refusal('grant-in-use')
    return {
      what: { action: 'removed', subject: grant.name },
      rows: [{ table: 'grants', id: grant.id, after: undefined, expected: grant }],
    }
  })
}

async function isUsed(db: Database, ids: ReadonlySet<Id>): Promise<boolean> {
  if (ids.size === 0) return false
  const isOneOf = (id: Id | undefined) => id !== undefined && ids.has(id)
  const entries = await db.entries
    .filter(({ lines }) => lines.some((line) => isOneOf(line.categoryId) || isOneOf(line.grantId)))
    .count()
  return entries > 0 || (await db.plannedExpenses.filter(({ categoryId }) => isOneOf(categoryId)).count()) > 0
}
