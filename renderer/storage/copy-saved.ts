/** When somebody last saved a copy of everything to a file, and whether anything has changed since. */
import { Temporal } from 'temporal-polyfill'
import type { Database } from './database.ts'
import { stateOf } from './load-place-data.ts'
import { readMeta } from './meta.ts'

export interface CopySaved {
  /** In UTC; `undefined` when none was ever saved. */
  readonly at: string | undefined
  /** Whether it holds everything there is. */
  readonly holdsAll: boolean
  /** When the first change ever was made here, in UTC. */
  readonly firstChange: string | undefined
}

/** @param asOf what the copy holds, as `Everything.asOf` says it */
export async function rememberCopySaved(db: Database, asOf: string): Promise<void> {
  await db.meta.put({ key: 'copySaved', at: Temporal.Now.instant().toString(), asOf })
}

export function readCopySaved(db: Database): Promise<CopySaved> {
  return db.transaction('r', ['journal', 'meta', 'places', 'drafts'], async () => {
    const saved = await readMeta(db, 'copySaved')
    return {
      at: saved?.at,
      holdsAll: saved?.asOf === (await stateOf(db)),
      firstChange: (await db.journal.orderBy('sequence').first())?.at,
    }
  })
}
