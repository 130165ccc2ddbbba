/** A copy that somebody takes home to work on: what is known of it in the hall, and on the PC at home. */
import type { Result } from '../../shared/domain/result.ts'
import type { Counts } from '../../shared/place-file/counts.ts'
import type { TakenHome } from '../../shared/place-file/manifest.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { keepCopy } from './kept-copies.ts'
import { readMeta } from './meta.ts'
import type { Meta } from './tables.ts'

export interface WhoHasIt {
  /** The copy that is out. */
  readonly takenHome: Extract<Meta, { key: 'takenHome' }> | undefined
  /** These data are the copy that is out. */
  readonly atHome: Extract<Meta, { key: 'atHome' }> | undefined
}

export function readWhoHasIt(db: Database): Promise<WhoHasIt> {
  return db.transaction('r', 'meta', async () => ({
    takenHome: await readMeta(db, 'takenHome'),
    atHome: await readMeta(db, 'atHome'),
  }))
}

/** What becomes of the marks: `null` takes one away, absent leaves it. */
export interface Marks {
  readonly takenHome?: Extract<Meta, { key: 'takenHome' }> | null
  readonly atHome?: TakenHome | null
}

/** Inside a transaction that may write `meta`. */
export async function writeMarks(db: Database, { takenHome, atHome }: Marks): Promise<void> {
  if (takenHome === null) await db.meta.delete('takenHome')
  else if (takenHome) await db.meta.put(takenHome)
  if (atHome === null) await db.meta.delete('atHome')
  else if (atHome) await db.meta.put({ key: 'atHome', ...atHome })
}

/** Takes marks away or sets them; no row changes, so it is no journal entry. Refuses with the codes of storage. */
export function changeMarks(db: Database, marks: Marks): Promise<Result<undefined>> {
  return attempt(() =>
    db.transaction('rw', 'meta', async () => {
      await writeMarks(db, marks)
      return undefined
    }),
  )
}

/**
 * Somebody has the copy: it is kept here too, to compare with when theirs comes back.
 * @param asOf what the copy holds, as `Everything.asOf` says it
 * @param file the copy itself, and what is in it
 */
export function rememberTakenHome(
  db: Database,
  takenHome: TakenHome,
  asOf: string,
  file: { bytes: Uint8Array; placeName: string; counts: Counts; keptAt: string },
): Promise<Result<undefined>> {
  const { bytes, placeName, counts, keptAt } = file
  return attempt(() =>
    db.transaction('rw', ['meta', 'keptCopies', 'keptCopyFiles'], async () => {
      const keptCopyId = crypto.randomUUID()
      await db.meta.put({ key: 'takenHome', ...takenHome, asOf, keptCopyId })
      await keepCopy(
        db,
        { id: keptCopyId, at: keptAt, reason: 'taken-home', placeName, counts, size: bytes.length },
        bytes,
      )
      return undefined
    }),
  )
}

/** Somebody goes on changing things here though a copy is out; they are not asked again. */
export async function rememberTold(db: Database): Promise<void> {
  await db.transaction('rw', 'meta', async () => {
    const takenHome = await readMeta(db, 'takenHome')
    if (takenHome) await db.meta.put({ ...takenHome, told: true })
  })
}
