/** "Hvem sidder her?": a first name, if somebody said it. Only for the day it was said on. */
import type { Day } from '../../shared/domain/day.ts'
import type { Result } from '../../shared/domain/result.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { readMeta } from './meta.ts'

/** How far back names are looked for: some weeks of a busy place. */
const LATEST_ENTRIES = 500

/** Who sits here on a day; `undefined` when nobody said so that day. */
export async function readSitting(db: Database, day: Day): Promise<string | undefined> {
  const sitting = await readMeta(db, 'sitting')
  return sitting?.day === day ? sitting.name : undefined
}

/**
 * Somebody sits down, or, with no name, nobody says so any more. Who sat there is no change of the place: it is not a
 * journal entry. Refuses with the codes of storage.
 */
export function saveSitting(db: Database, name: string | undefined, day: Day): Promise<Result<undefined>> {
  return attempt(async () => {
    if (name) await db.meta.put({ key: 'sitting', name, day })
    else await db.meta.delete('sitting')
    return undefined
  })
}

/** Names that were said before, the latest first, each once. */
export async function recentSitters(db: Database): Promise<string[]> {
  const names = new Set<string>()
  await db.journal
    .orderBy('sequence')
    .reverse()
    .limit(LATEST_ENTRIES)
    .each(({ who }) => {
      if (who !== undefined) names.add(who)
    })
  return [...names]
}
