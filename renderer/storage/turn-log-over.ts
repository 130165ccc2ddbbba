import type { Database } from './database.ts'
import { hasRoom } from './room.ts'

/** LevelDB begins a new log when it has taken in so much: 4 MB at most, as Chromium sets it up. */
const LOG_BYTES = 5.5 * 1024 * 1024
/** Longer values Chromium keeps in files of their own. */
const VALUE_BYTES = 60_000
/** Nothing is done with less room than this, in bytes. */
const LEAST_ROOM = 32 * 1024 * 1024

/**
 * Has Chromium begin a new log for the database, and delete the old one.
 *
 * Where the disk ran full or the power went in the middle of a write, the log ends in half a record. LevelDB passes over
 * it, but then goes on writing behind it ("Reusing old log"), and at the next start but one takes the log for broken;
 * Chromium (130) then deletes the whole database without a word. A log that was begun anew ends in nothing half. What is
 * written for it is removed at once, and is nobody's change. Where it cannot be done nothing is worse than before.
 */
export async function turnLogOver(db: Database): Promise<void> {
  try {
    if (!(await hasRoom(LEAST_ROOM)) || (await db.places.count()) === 0) return
    const keys = Array.from({ length: Math.ceil(LOG_BYTES / VALUE_BYTES) }, (_, n) => `log/${n}`)
    const bytes = new Uint8Array(VALUE_BYTES)
    await write(db, (files) => {
      for (const id of keys) files.put({ id, bytes })
    })
    await write(db, (files) => {
      for (const id of keys) files.delete(id)
    })
    performance.mark('log-turned-over')
  } catch {
    // It is tried again at the next start.
  }
}

/**
 * Into a table that is only ever read by id, so that nobody meets what is there for a moment. Past Dexie, which would
 * tell other windows of it, and without waiting for the disk.
 */
function write(db: Database, work: (files: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(['keptCopyFiles'], 'readwrite', { durability: 'relaxed' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    work(transaction.objectStore('keptCopyFiles'))
  })
}
