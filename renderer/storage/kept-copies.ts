/** What was there before everything was replaced, as place files: the newest twenty. */
import type { Id } from '../../shared/domain/id.ts'
import type { KeptCopy, Tables } from './tables.ts'

type Copies = Pick<Tables, 'keptCopies' | 'keptCopyFiles'>

const KEPT = 20

/** Newest first. */
export function listKeptCopies(db: Copies): Promise<KeptCopy[]> {
  return db.keptCopies.orderBy('number').reverse().toArray()
}

/** The place file of a kept copy; `undefined` when it has made room for newer ones. */
export async function readKeptCopy(db: Copies, id: Id): Promise<Uint8Array | undefined> {
  return (await db.keptCopyFiles.get(id))?.bytes
}

/**
 * Adds a copy, and lets the oldest go, but not the latest that was taken home: it is compared with when that one comes
 * back. Runs inside the transaction that replaces or upgrades everything.
 */
export async function keepCopy(db: Copies, copy: Omit<KeptCopy, 'number'>, bytes: Uint8Array): Promise<void> {
  await db.keptCopies.add(copy)
  await db.keptCopyFiles.add({ id: copy.id, bytes })
  const copies = await listKeptCopies(db)
  const takenHome = copies.find(({ reason }) => reason === 'taken-home')
  const superfluous = copies.slice(KEPT).filter((one) => one !== takenHome)
  await db.keptCopies.bulkDelete(superfluous.map(({ number }) => number))
  await db.keptCopyFiles.bulkDelete(superfluous.map(({ id }) => id))
}
