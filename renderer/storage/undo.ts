/**
 * Undo and redo, read from the journal, so that they outlive a restart and are the same in every window.
 *
 * Undoing entry S writes an entry U that reverses S; redoing writes R that reverses U, and R stands for S from then on.
 * Undo reaches back to when everything was last replaced, and to changes made in this database alone. That something was
 * printed is no change people made, and a year that was closed is opened again by hand, with a reason: undo passes over both.
 */
import type { Result } from '../../shared/domain/result.ts'
import { Refusal } from './attempt.ts'
import { type Change, commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import { type JournalEntry, notUndone } from './journal.ts'
import { readMeta } from './meta.ts'

/**
 * Takes back one journal entry, be it the latest or not; taking back an undoing does the change again.
 * Refuses with `changed-since` when it is taken back already, or one of its rows was changed after it.
 */
export function undo(db: Database, sequence: number): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const entries = await (await undoableEntries(db, sequence)).toArray()
    const entry = standInFor(sequence, entries)
    if (!entry || isTouchedAfter(entry, entries)) throw new Refusal('changed-since')
    return reversal(entry)
  })
}

/** Takes back the latest change that stands; answers `undefined` when there is none. */
export function undoLatest(db: Database): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const isReversed = reversedByLater()
    const entry = await (await undoableEntries(db))
      .reverse()
      .filter((candidate) => !isReversed(candidate) && candidate.what.action !== 'undone')
      .first()
    return entry && reversal(entry)
  })
}

/** Does again what was undone last; answers `undefined` when nothing was undone since the last new change. */
export function redoLatest(db: Database): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const isReversed = reversedByLater()
    const entry = await (await undoableEntries(db))
      .reverse()
      .filter((candidate) => {
        const reversed = isReversed(candidate)
        return candidate.reverses === undefined || (!reversed && candidate.what.action === 'undone')
      })
      .first()
    return entry?.what.action === 'undone' ? reversal(entry) : undefined
  })
}

/** The entries undo may speak of, oldest first, from `sequence` on. */
async function undoableEntries(db: Database, sequence = 0) {
  const replaced = await readMeta(db, 'replaced')
  const installation = await readMeta(db, 'installationId')
  return db.journal
    .where('sequence')
    .above(Math.max(replaced?.afterSequence ?? 0, sequence - 1))
    .and(({ installationId, what }) => installationId === installation?.value && !notUndone.has(what.action))
}

/** Asked about entries from the newest back: whether a later one has reversed it. S, reversed by U, by R: only R is not. */
function reversedByLater(): (entry: JournalEntry) => boolean {
  const reversed = new Set<number>()
  return ({ sequence, reverses }) => {
    if (reverses !== undefined) reversed.add(reverses)
    return reversed.has(sequence)
  }
}

/** The entry that now stands for the one asked about: itself, or what did it again; `undefined` when it is taken back. */
function standInFor(sequence: number, entries: readonly JournalEntry[]): JournalEntry | undefined {
  let last: JournalEntry | undefined
  let reversals = 0
  for (const entry of entries) {
    if (entry.sequence === sequence) last = entry
    else if (last && entry.reverses === last.sequence) {
      last = entry
      reversals += 1
    }
  }
  return reversals % 2 === 0 ? last : undefined
}

/**
 * Whether a later entry that still holds touches one of its rows, even if the row happens to look the same again: else
 * the changes that stand would no longer follow from each other, and the next undo would find nothing it knows.
 */
function isTouchedAfter(entry: JournalEntry, entries: readonly JournalEntry[]): boolean {
  const later = entries.filter(({ sequence }) => sequence > entry.sequence)
  const reversed = new Set(later.map(({ reverses }) => reverses))
  const rows = new Set(entry.rows.map(({ table, id }) => `${table} ${id}`))
  return later
    .filter(({ sequence }) => !reversed.has(sequence))
    .filter(({ what }) => what.action !== 'undone' || entry.what.action === 'undone')
    .some((other) => other.rows.some(({ table, id }) => rows.has(`${table} ${id}`)))
}

/** Each row is to become what it was, if it still is what the entry left. */
function reversal({ sequence, what, rows }: JournalEntry): Change {
  return {
    what: { action: what.action === 'undone' ? 'redone' : 'undone', subject: what.subject },
    rows: rows.map(
      ({ table, id, before, after }) => ({ table, id, after: before, expected: after ?? null }) as RowChange,
    ),
    reverses: sequence,
  }
}
