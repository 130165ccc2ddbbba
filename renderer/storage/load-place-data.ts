import type { Attachment } from '../../shared/domain/attachment.ts'
import { attachmentsIn, attachmentTypes } from '../../shared/domain/attachment.ts'
import type { AttachmentHash, Id } from '../../shared/domain/id.ts'
import { type PlaceData, rowKinds } from '../../shared/domain/place-data.ts'
import type { UnplacedReceipt } from '../../shared/domain/unplaced-receipt.ts'
import type { Database } from './database.ts'
import { installationIdOf } from './installation.ts'
import { readMeta } from './meta.ts'
import { rowTables } from './rows.ts'
import { loadUnplaced, traySince } from './unplaced-receipts.ts'

/** Everything, as it was at one moment. */
export interface Everything {
  readonly data: PlaceData
  /** The attachments that rows name. */
  readonly attachments: readonly Attachment[]
  /** Receipts at no entry yet; `attachments` has them too. */
  readonly unplaced: readonly UnplacedReceipt[]
  /** Another text as soon as anything was changed or replaced. */
  readonly asOf: string
}

/** All rows as they are at one moment; `undefined` before the first start. */
export function loadPlaceData(db: Database): Promise<PlaceData | undefined> {
  return db.transaction('r', rowTables, async () => {
    const place = await db.places.toCollection().first()
    if (!place) return undefined
    const rows = await Promise.all(rowKinds.map((kind) => db.table(kind).toArray()))
    // Each table holds rows of its own kind, and is named as the kind is.
    return { place, ...Object.fromEntries(rowKinds.map((kind, at) => [kind, rows[at]])) } as PlaceData
  })
}

/** All there is to put in a place file; `undefined` before the first start. */
export function loadEverything(db: Database): Promise<Everything | undefined> {
  return db.transaction('r', [...rowTables, 'attachments', 'journal', 'meta', 'drafts'], async () => {
    const data = await loadPlaceData(db)
    if (!data) return undefined
    const unplaced = await loadUnplaced(db, data)
    const attachments = await db.attachments.bulkGet([...attachmentsIn(data, unplaced)])
    return {
      data,
      attachments: attachments.filter((attachment) => attachment !== undefined),
      unplaced,
      asOf: await stateOf(db),
    }
  })
}

/** All there is to put in a snapshot: of attachments only which there are. */
export interface Standing {
  readonly data: PlaceData
  /** Those that are here of the ones the rows and `unplaced` name. */
  readonly attachments: readonly Pick<Attachment, 'hash' | 'type'>[]
  readonly unplaced: readonly UnplacedReceipt[]
  readonly installationId: Id
  /** The latest journal entry. */
  readonly sequence: number
  readonly asOf: string
}

/**
 * Everything but the bytes of attachments, as it is at one moment; `undefined` before the first start.
 * @param known attachments an earlier call found: they never change, and looking up thousands takes longer than all else
 */
export function loadStanding(
  db: Database,
  known: Standing['attachments'] = [],
): Promise<Standing | undefined> {
  return db.transaction('rw', [...rowTables, 'attachments', 'journal', 'meta', 'drafts'], async () => {
    const data = await loadPlaceData(db)
    if (!data) return undefined
    const unplaced = await loadUnplaced(db, data)
    return {
      data,
      attachments: await attachmentsNamed(db, attachmentsIn(data, unplaced), known),
      unplaced,
      installationId: await installationIdOf(db),
      sequence: await latestSequence(db),
      asOf: await stateOf(db),
    }
  })
}

/** Those of some attachments that are here, or were when they were found. */
async function attachmentsNamed(
  db: Database,
  named: ReadonlySet<AttachmentHash>,
  known: Standing['attachments'],
): Promise<Standing['attachments']> {
  const found = known.filter(({ hash }) => named.has(hash))
  if (found.length === named.size) return found
  const byType = await Promise.all(
    attachmentTypes.map(async (type) => {
      const hashes = await db.attachments.where('type').equals(type).primaryKeys()
      return hashes.filter((hash) => named.has(hash)).map((hash) => ({ hash, type }))
    }),
  )
  return byType.flat()
}

/** The `asOf` of this moment. Inside a transaction that reads `journal`, `meta`, `places` and `drafts`. */
export async function stateOf(db: Database): Promise<string> {
  const tray = await traySince(db)
  const rows = `${await latestSequence(db)} ${(await readMeta(db, 'replaced'))?.id ?? ''}`
  return tray === undefined ? rows : `${rows} ${tray}`
}

/** Sequence number of the latest journal entry; 0 when there is none. */
export async function latestSequence(db: Database): Promise<number> {
  return ((await db.journal.orderBy('sequence').lastKey()) as number | undefined) ?? 0
}

/** When the first change after a journal entry was made, in UTC; `undefined` when there is none. */
export async function changedSince(db: Database, sequence: number): Promise<string | undefined> {
  return (await db.journal.where('sequence').above(sequence).first())?.at
}

/** What is compared with copies outside: which place, which database, how far. `undefined` before the first start. */
export function readHere(
  db: Database,
): Promise<{ placeId: Id; installationId: Id | undefined; sequence: number } | undefined> {
  return db.transaction('r', ['places', 'journal', 'meta'], async () => {
    const placeId = (await db.places.toCollection().primaryKeys())[0]
    if (placeId === undefined) return undefined
    const installationId = (await readMeta(db, 'installationId'))?.value
    return { placeId, installationId, sequence: await latestSequence(db) }
  })
}
