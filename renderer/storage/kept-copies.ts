/** What was there before everything was replaced, as place files: the newest twenty. */
import type { Id } from '../../shared/domain/id.ts'
import type { Database } from './database.ts'
import type { KeptCopy } from './tables.ts'

const KEPT = 20

/** Newest first. */
export function listKeptCopies(db: Database): Promise<KeptCopy[]> {
  return db.keptCopies.orderBy('number').reverse().toArray()
}

/** The place file of a kept copy; `undefined` when it has made room for newer ones. */
export async function readKeptCopy(db: Database, id: Id): Promise<Uint8Array | undefined> {
  return (await db.keptCopyFiles.get(id))?.bytes
}

/** Adds a copy, and lets the oldest go. Runs inside the transaction that replaces everything. */
export async function keepCopy(
  db: Database,
  copy: Omit<KeptCopy, 'number'>,
  bytes: Uint8Array,
): Promise<void> {
  await db.keptCopies.add(copy)
  await db.keptCopyFiles.add({ id: copy.id, bytes })
  const superfluous = (await listKeptCopies(db)).slice(KEPT)
  await db.keptCopies.bulkDelete(superfluous.map(({ number }) => number))
  await db.keptCopyFiles.bulkDelete(superfluous.map(({ id }) => id))
}
