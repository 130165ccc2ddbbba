/** No change, undo included, takes a grant or a category from under the money that is written on it. */
import type { Id } from '../../shared/domain/id.ts'
import { Refusal } from './attempt.ts'
import type { Database } from './database.ts'
import type { JournalRow } from './journal.ts'

/**
 * @throws Refusal `grant-in-use` where a grant or category goes that something stands on, or that a closed year counts;
 * `changed-since` where something is to stand on one that is gone
 */
export async function keepGrants(db: Database, rows: readonly JournalRow[]): Promise<void> {
  const gone = new Set<Id>()
  for (const row of rows) {
    if (row.table !== 'grants' || !row.before) continue
    const { before, after } = row
    if (!after) gone.add(before.id)
    const kept = new Set(after?.categories.map(({ id }) => id))
    for (const { id } of before.categories) if (!kept.has(id)) gone.add(id)
  }
  if (gone.size > 0) await requireUnused(db, rows, gone)
  const named = new Set(rows.flatMap(newlyNamed))
  if (named.size > 0) await requireThere(db, rows, named)
}

async function requireUnused(
  db: Database,
  rows: readonly JournalRow[],
  gone: ReadonlySet<Id>,
): Promise<void> {
  const changed = new Map(rows.map(({ table, id, after }) => [`${table} ${id}`, after]))
  const standsOn = (row: JournalRow) => namedBy(row).some((id) => gone.has(id))
  for (const table of ['entries', 'plannedExpenses'] as const) {
    const count = await db
      .table(table)
      .filter((row) => !changed.has(`${table} ${row.id}`) && standsOn({ table, after: row } as JournalRow))
      .count()
    if (count > 0) throw new Refusal('grant-in-use')
  }
  if (rows.some(standsOn)) throw new Refusal('grant-in-use')
  const counted = await db.bookYears.filter(({ grants }) => grants.some(({ id }) => gone.has(id))).count()
  if (counted > 0) throw new Refusal('grant-in-use')
}

async function requireThere(
  db: Database,
  rows: readonly JournalRow[],
  named: ReadonlySet<Id>,
): Promise<void> {
  const grants = new Map((await db.grants.toArray()).map((grant) => [grant.id, grant]))
  for (const row of rows) if (row.table === 'grants' && row.after) grants.set(row.id, row.after)
  const there = new Set(
    [...grants.values()].flatMap(({ id, categories }) => [id, ...categories.map((one) => one.id)]),
  )
  if ([...named].some((id) => !there.has(id))) throw new Refusal('changed-since')
}

/** The grants and categories that a row is to stand on and did not before. */
function newlyNamed(row: JournalRow): Id[] {
  const before = new Set(namedBy({ ...row, after: row.before } as JournalRow))
  return namedBy(row).filter((id) => !before.has(id))
}

/** The grants and categories that a row stands on. */
function namedBy(row: JournalRow): Id[] {
  if (row.table === 'plannedExpenses')
    return row.after?.categoryId === undefined ? [] : [row.after.categoryId]
  if (row.table !== 'entries') return []
  return (row.after?.lines ?? []).flatMap(({ categoryId, grantId }) =>
    [categoryId, grantId].filter((id) => id !== undefined),
  )
}
