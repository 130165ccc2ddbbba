/** The one write path: every change to rows comes through here. */
import { Temporal } from 'temporal-polyfill'
import { today } from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { attempt, Refusal, requireRoom } from './attempt.ts'
import type { Database } from './database.ts'
import { installationIdOf } from './installation.ts'
import type { JournalEntry, JournalRow, What } from './journal.ts'
import { instead, keepTheBooks } from './keep-the-books.ts'
import { type Row, type RowTable, rowTables, toStored } from './rows.ts'
import { readSitting } from './sitting.ts'

/** What a row is to become; `after` is `undefined` for a row to be removed. */
export type RowChange = {
  [T in RowTable]: {
    readonly table: T
    readonly id: Id
    readonly after: Row<T> | undefined
    /** What the row must be for the change to make sense; `null` for "not there". Left out: whatever it is. */
    readonly expected?: Row<T> | null
  }
}[RowTable]

export interface Change {
  readonly what: What
  /** Each row at most once. */
  readonly rows: readonly RowChange[]
  readonly reverses?: number
}

/**
 * Writes rows and one journal entry in one transaction, on disk when it answers.
 *
 * `change` may be a function that reads first: it runs inside the transaction, so what it read still holds, and awaits
 * nothing but the database. Answers with the entry, or `undefined` when every row already is as it should become (then
 * there is nothing to undo either). Refuses with `changed-since` when a row is not the expected one, and with the
 * codes of storage. A line of the accounts that is removed stays as an annulled one; `year-closed` where a year is closed.
 * @throws ZodError for a row its schema does not let in; nothing is written
 */
export function commit(
  db: Database,
  change: Change | (() => Promise<Change | undefined>),
): Promise<Result<JournalEntry | undefined>> {
  const write = () =>
    db.transaction('rw', [...rowTables, 'journal', 'meta', 'keptCopies'], async () => {
      const planned = typeof change === 'function' ? await change() : change
      if (planned === undefined) return undefined
      // Together: every answer of the database that is waited for by itself makes people wait a little longer.
      const [rows, written] = await Promise.all([compareRows(db, planned.rows), writtenHere(db)])
      await keepTheBooks(db, rows)
      if (rows.length === 0) return undefined
      const entry = {
        ...written,
        what: planned.what,
        rows,
        ...(planned.reverses !== undefined && { reverses: planned.reverses }),
      }
      const [sequence] = await Promise.all([db.journal.add(entry), writeRows(db, rows)])
      return { sequence, ...entry }
    })
  // A second row where there may be but one: somebody wrote it in the meantime.
  const writeWithRoom = async () => {
    await requireRoom()
    return write()
  }
  return attempt(writeWithRoom, { ConstraintError: 'changed-since' })
}

/** What an entry says of where, when and by whom. */
async function writtenHere(db: Database): Promise<Omit<JournalEntry, 'sequence' | 'what' | 'rows'>> {
  const [installationId, [placeId], who] = await Promise.all([
    installationIdOf(db),
    db.places.toCollection().primaryKeys(),
    readSitting(db, today()),
  ])
  return {
    installationId,
    ...(placeId !== undefined && { placeId }),
    at: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    ...(who !== undefined && { who }),
  }
}

/** The rows that become another, with what they were. */
async function compareRows(db: Database, changes: readonly RowChange[]): Promise<JournalRow[]> {
  if (new Set(changes.map(({ table, id }) => `${table} ${id}`)).size < changes.length)
    throw new Error('a change names a row twice')
  const rows: JournalRow[] = []
  for (const { table, id, after, expected } of changes) {
    if (after !== undefined && after.id !== id)
      throw new Error(`a row of ${table} under another id than its own`)
    const before: Row | undefined = await db.table(table).get(id)
    if (expected !== undefined && !isSameValue(before, expected ?? undefined))
      throw new Refusal('changed-since')
    // There is one place from the first start on: it is changed, or replaced with everything, but not added or removed.
    if (table === 'places' && !(before && after)) throw new Refusal('changed-since')
    const stored = after ? toStored(table, after) : instead(table, before)
    if (!isSameValue(before, stored)) rows.push({ table, id, before, after: stored } as JournalRow)
  }
  return rows
}

async function writeRows(db: Database, rows: readonly JournalRow[]): Promise<void> {
  for (const table of rowTables) {
    const ours = rows.filter((row) => row.table === table)
    if (ours.length === 0) continue // an empty write would still be told to other windows
    // Removed first: a row may take the place of another under a unique key.
    const removed = ours.filter(({ after }) => after === undefined).map(({ id }) => id)
    if (removed.length > 0) await db.table(table).bulkDelete(removed)
    await db.table(table).bulkPut(ours.flatMap(({ after }) => after ?? []))
  }
}
