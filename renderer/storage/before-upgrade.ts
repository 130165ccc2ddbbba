/**
 * What an older version of the app left, read as it is before anything brings it up to date: an upgrade is the one
 * moment in which every row is touched at once.
 */
import type { Attachment } from '../../shared/domain/attachment.ts'
import { attachmentsIn } from '../../shared/domain/attachment.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { UnplacedReceipt } from '../../shared/domain/unplaced-receipt.ts'
import type { SavedPlace } from '../../shared/place-file/write-place-file.ts'
import { attempt } from './attempt.ts'
import { nativeVersionOf, versions } from './database.ts'
import type { Draft } from './tables.ts'
import { unplacedAmong } from './unplaced-receipts.ts'

const first = ['rooms', 'people', 'activities', 'overrides']
const second = [...first, 'closures', 'bookings', 'acceptedClashes', 'prints']
const third = [...second, 'grants', 'entries', 'plannedExpenses', 'bookYears']
const fourth = [...third, 'meetings', 'tasks', 'ideas', 'yearPoints']

/** The format of a place file whose rows are those of a data version, and its kinds of rows; from version 1 on. Frozen. */
export const savedFormats: readonly { formatVersion: number; kinds: readonly string[] }[] = [
  { formatVersion: 1, kinds: first },
  { formatVersion: 2, kinds: second },
  { formatVersion: 2, kinds: second },
  { formatVersion: 3, kinds: third },
  { formatVersion: 4, kinds: fourth },
]

export interface BeforeUpgrade {
  readonly saved: SavedPlace
  /** Those that are there of the ones the rows and `unplaced` name. */
  readonly attachments: readonly Attachment[]
  /** Receipts at no entry yet. */
  readonly unplaced: readonly UnplacedReceipt[]
  /** Absent where nothing was ever changed. */
  readonly installationId: Id | undefined
  /** The latest journal entry; 0 when there is none. */
  readonly sequence: number
}

/**
 * Reads a database that was last used by an older version of the app, with nothing but the browser's own means: it is
 * opened as the version it is. `undefined` when there is nothing to keep: no database, none that is older, no place.
 *
 * Refuses with `storage-damaged` where tables that the version had are missing, and with the codes of storage.
 *
 * @param found what `nativeVersionOf` says of it, where that was asked already
 */
export function readBeforeUpgrade(
  name: string,
  found: Promise<number> = nativeVersionOf(name),
): Promise<Result<BeforeUpgrade | undefined>> {
  return attempt(
    async () => {
      const version = Math.floor((await found) / 10)
      const format = savedFormats[version - 1]
      if (!format || version >= versions.length) return undefined
      const db = await answerTo(indexedDB.open(name))
      try {
        return await readRaw(db, format)
      } finally {
        db.close()
      }
    },
    { NotFoundError: 'storage-damaged' },
  )
}

async function readRaw(
  db: IDBDatabase,
  { formatVersion, kinds }: (typeof savedFormats)[number],
): Promise<BeforeUpgrade | undefined> {
  // Versions 1 and 2 kept no drafts, among which receipts at no entry lie.
  const drafted = db.objectStoreNames.contains('drafts') ? ['drafts'] : []
  const tables = db.transaction(['places', ...kinds, ...drafted, 'attachments', 'journal', 'meta'])
  const table = (name: string) => tables.objectStore(name)
  // Asked for at once: between two awaits the transaction would end.
  const [[place], drafts, installation, latest, ...rows] = await Promise.all([
    answerTo(table('places').getAll()),
    Promise.all(drafted.map((name) => answerTo<Draft[]>(table(name).getAll()))),
    answerTo(table('meta').get('installationId')),
    answerTo(table('journal').openKeyCursor(null, 'prev')),
    ...kinds.map((kind) => answerTo<unknown[]>(table(kind).getAll())),
  ])
  if (!place) return undefined
  const saved = {
    formatVersion,
    rows: { place, ...Object.fromEntries(kinds.map((kind, at) => [kind, rows[at]])) },
  } as SavedPlace
  const unplaced = unplacedAmong(drafts.flat(), saved.rows)
  const named = attachmentsIn(saved.rows, unplaced)
  const pictures = db.transaction('attachments').objectStore('attachments')
  const attachments = await Promise.all(
    [...named].map((hash) => answerTo<Attachment | undefined>(pictures.get(hash))),
  )
  return {
    saved,
    attachments: attachments.filter((attachment) => attachment !== undefined),
    unplaced,
    installationId: installation?.value,
    sequence: Number(latest?.key ?? 0),
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
