import { Dexie } from 'dexie'
import type { Result } from '../../shared/domain/result.ts'
import { attempt, Refusal } from './attempt.ts'
import type { Tables } from './tables.ts'
import type { SchemaVersion } from './versions/schema-version.ts'
import { v001 } from './versions/v001.ts'
import { v002 } from './versions/v002.ts'
import { v003 } from './versions/v003.ts'

/** Oldest first; the database's version is the number of them. */
const versions: readonly SchemaVersion[] = [v001, v002, v003]

export type Database = Dexie & Tables

/** How long another window may take to finish what it is writing before we say that it stands in the way. */
const PATIENCE_MS = 3000

// Dexie would close the database when a page goes into the back/forward cache; this one's stays open.
Dexie.disableBfCache = true

/**
 * Opens this app's data, made or brought up to date first when needed.
 *
 * Refuses with `storage-newer` when they were last used by a newer version of the app (nothing is touched),
 * `storage-blocked` when an older version in another window does not let go, `storage-full` and `storage-failed`.
 */
export function openDatabase(name = 'moedested'): Promise<Result<Database>> {
  return attempt(async () => {
    // Asked first, since Dexie opens newer data without a word, and adds to them what it thinks is missing.
    const existing = (await indexedDB.databases()).find((database) => database.name === name)
    refuseNewer(existing?.version ?? 0)
    const db = declareDatabase(name)
    stepAsideForOthers(db)
    await openWithPatience(db)
    // Another window may have brought them up to date in between.
    refuseNewer(db.backendDB().version, db)
    return db
  })
}

/** Calls back once the connection is gone for good: a newer version or a deletion in another window, or the browser. */
export function onDatabaseClosed(db: Database, listener: () => void): () => void {
  db.on('close', listener)
  return () => db.on('close').unsubscribe(listener)
}

function declareDatabase(name: string): Database {
  const db = new Dexie(name, {
    // A connection that was closed stays closed: opening anew is for the app to decide.
    autoOpen: false,
    // On disk before the app says "gemt": somebody may pull the plug.
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database
  versions.forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores({ ...stores })
    if (upgrade) version.upgrade(upgrade)
  })
  return db
}

/** Dexie keeps its version n as n * 10, and counts single steps when it has mended a schema. */
function refuseNewer(nativeVersion: number, db?: Database): void {
  if (nativeVersion < (versions.length + 1) * 10) return
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
  } catch (error) {
    db.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
