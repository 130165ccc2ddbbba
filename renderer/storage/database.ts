import { Dexie, type Transaction } from 'dexie'
import type { Result } from '../../shared/domain/result.ts'
import { attempt, Refusal } from './attempt.ts'
import { keepCopy } from './kept-copies.ts'
import { noticeFullDisk } from './room.ts'
import type { KeptCopy, Tables } from './tables.ts'
import type { SchemaVersion } from './versions/schema-version.ts'
import { v001 } from './versions/v001.ts'
import { v002 } from './versions/v002.ts'
import { v003 } from './versions/v003.ts'
import { v004 } from './versions/v004.ts'
import { v005 } from './versions/v005.ts'

/** Oldest first; the database's version is the number of them. */
export const versions: readonly SchemaVersion[] = [v001, v002, v003, v004, v005]

export type Database = Dexie & Tables

/** What was there before an upgrade. */
export interface UpgradeCopy {
  readonly copy: Omit<KeptCopy, 'number'>
  readonly bytes: Uint8Array
  /** The latest journal entry it holds. */
  readonly sequence: number
}

/** How long another window may take to finish what it is writing before we say that it stands in the way. */
const PATIENCE_MS = 3000

// Dexie would close the database when a page goes into the back/forward cache; this one's stays open.
Dexie.disableBfCache = true

/**
 * Opens this app's data, made or brought up to date first when needed.
 *
 * Refuses with `storage-newer` when they were last used by a newer version of the app (nothing is touched),
 * `storage-blocked` when an older version in another window does not let go, `storage-full` and `storage-failed`.
 * Data that could not be brought up to date whole are as they were.
 *
 * @param keep the place file of what was there, where it is to be brought up to date: it is kept in the same
 * transaction, or nothing is done. `changed-since` when something was changed after it was made.
 * @param known the versions up to the one it is opened as; given by the tests of upgrades alone
 * @param found what `nativeVersionOf` says of it, where that was asked already
 */
export function openDatabase(
  name = 'moedested',
  keep?: UpgradeCopy,
  known: readonly SchemaVersion[] = versions,
  found: Promise<number> = nativeVersionOf(name),
): Promise<Result<Database>> {
  return attempt(async () => {
    // Asked first, since Dexie opens newer data without a word, and adds to them what it thinks is missing.
    refuseNewer(await found, known)
    const db = declareDatabase(name, known, keep)
    stepAsideForOthers(db)
    await openWithPatience(db)
    // Another window may have brought them up to date in between.
    refuseNewer(db.backendDB().version, known, db)
    return db
  })
}

/** The version a database has in the browser, Dexie's times ten; 0 where there is none. */
export async function nativeVersionOf(name: string): Promise<number> {
  const existing = (await indexedDB.databases()).find((database) => database.name === name)
  return existing?.version ?? 0
}

/** Calls back once the connection is gone for good: a newer version or a deletion in another window, or the browser. */
export function onDatabaseClosed(db: Database, listener: () => void): () => void {
  db.on('close', listener)
  return () => db.on('close').unsubscribe(listener)
}

function declareDatabase(name: string, known: readonly SchemaVersion[], keep?: UpgradeCopy): Database {
  const db = new Dexie(name, {
    // A connection that was closed stays closed: opening anew is for the app to decide.
    autoOpen: false,
    // On disk before the app says "gemt": somebody may pull the plug.
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database
  known.forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores({ ...stores })
    const isLast = index === known.length - 1
    version.upgrade(async (transaction) => {
      await upgrade?.(transaction)
      if (isLast && keep) await keepBefore(transaction, keep)
    })
  })
  return db
}

/** Runs in the transaction of the upgrade, so that neither is there without the other. */
async function keepBefore(transaction: Transaction, { copy, bytes, sequence }: UpgradeCopy): Promise<void> {
  const latest = await transaction.table('journal').orderBy('sequence').lastKey()
  if ((latest ?? 0) !== sequence) throw new Refusal('changed-since')
  const keptCopies = transaction.table('keptCopies')
  await keepCopy({ keptCopies, keptCopyFiles: transaction.table('keptCopyFiles') }, copy, bytes)
}

/** Dexie keeps its version n as n * 10, and counts single steps when it has mended a schema. */
function refuseNewer(nativeVersion: number, known: readonly SchemaVersion[], db?: Database): void {
  if (nativeVersion < (known.length + 1) * 10) return
  db?.close()
  throw new Refusal('storage-newer')
}

/** A newer version, or a deletion, in another window goes first. */
function stepAsideForOthers(db: Database): void {
  db.on('versionchange', () => {
    db.close()
    return false
  })
}

async function openWithPatience(db: Database): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => reject(new Refusal('storage-blocked')), PATIENCE_MS)
      return false
    })
  })
  try {
    await Promise.race([db.open(), blocked])
    noticeFullDisk(db.backendDB())
  } catch (error) {
    db.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
