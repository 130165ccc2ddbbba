/**
 * The journal stays when everything is replaced. If it is by a copy of the same place, what was done before still
 * belongs to it; if by another place, nothing of the former may be told of, or brought back, here.
 */
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'
import { readMeta } from './meta.ts'
import type { Meta } from './tables.ts'

type Unmarked = Extract<Meta, { key: 'unmarkedJournal' }>

/** Answers with what tells whether an entry is about the place that is here now. Inside a transaction, or alone. */
export async function ofThisPlace(db: Database): Promise<(entry: JournalEntry) => boolean> {
  const placeId = await placeIdOf(db)
  const unmarked = await unmarkedJournal(db)
  return (entry) =>
    entry.placeId !== undefined
      ? entry.placeId === placeId
      : unmarked.placeId === placeId && entry.sequence > unmarked.afterSequence
}

/** Remembers whose the entries are that do not say so. Runs inside the transaction that replaces everything, first. */
export async function rememberUnmarked(db: Database): Promise<void> {
  await db.meta.put(await unmarkedJournal(db))
}

/**
 * Entries of before version 3 name no place. Those made since everything was last replaced are of this one; if that
 * never happened, all of them are (an upgrade of rows sets `replaced` too, and keeps a copy of its own kind).
 */
async function unmarkedJournal(db: Database): Promise<Unmarked> {
  const known = await readMeta(db, 'unmarkedJournal')
  if (known) return known
  const wasReplaced = (await db.keptCopies.filter(({ reason }) => reason !== 'upgraded').count()) > 0
  const afterSequence = wasReplaced ? ((await readMeta(db, 'replaced'))?.afterSequence ?? 0) : 0
  return { key: 'unmarkedJournal', placeId: await placeIdOf(db), afterSequence }
}

async function placeIdOf(db: Database) {
  const [placeId] = await db.places.toCollection().primaryKeys()
  return placeId
}
