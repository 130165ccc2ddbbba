/**
 * What somebody is writing and has not saved: no data of the place, so neither in the journal nor in any copy. Receipts
 * that wait for an entry lie among it and are in every copy (`unplaced-receipts.ts`).
 */
import { Temporal } from 'temporal-polyfill'
import type { Result } from '../../shared/domain/result.ts'
import { attempt, requireRoom } from './attempt.ts'
import type { Database } from './database.ts'
import type { Draft } from './tables.ts'
import { UNPLACED_RECEIPTS } from './unplaced-receipts.ts'

/** How long a draft nobody goes on with is kept. */
const KEPT_DAYS = 30
/** On so many days must something have been saved after that before it is believed: one is a clock that stood wrong. */
const BELIEVED_DAYS = 3

/**
 * Every draft there is. Those of which the journal says that they are long past are let go, but for receipts: they are
 * things and no half-written words, and the treasurer comes once a quarter.
 */
export function loadDrafts(db: Database): Promise<Draft[]> {
  return db.transaction('rw', ['drafts', 'journal'], async () => {
    const drafts = await db.drafts.toArray()
    const past: string[] = []
    for (const { key, at } of drafts)
      if (!key.endsWith(`/${UNPLACED_RECEIPTS}`) && (await isLongPast(db, at))) past.push(key)
    // An empty write would still be told to other windows.
    if (past.length > 0) await db.drafts.bulkDelete(past)
    return drafts.filter(({ key }) => !past.includes(key))
  })
}

/** Writes drafts and removes others in one transaction, on disk when it answers. Refuses with the codes of storage. */
export function writeDrafts(
  db: Database,
  kept: readonly Draft[],
  dropped: readonly string[],
): Promise<Result<void>> {
  return attempt(async () => {
    await requireRoom()
    return db.transaction('rw', ['drafts'], async () => {
      await db.drafts.bulkPut([...kept])
      await db.drafts.bulkDelete([...dropped])
    })
  })
}

/** By the days on which something was saved, and never by what the clock says now. */
async function isLongPast(db: Database, at: string): Promise<boolean> {
  const limit = Temporal.Instant.from(at).add({ hours: KEPT_DAYS * 24 })
  const later = await db.journal
    .where('at')
    .above(limit.toString({ smallestUnit: 'millisecond' }))
    .keys()
  return new Set(later.map((moment) => String(moment).slice(0, 10))).size >= BELIEVED_DAYS
}
