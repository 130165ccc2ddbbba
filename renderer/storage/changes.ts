import { Dexie } from 'dexie'
import type { Database } from './database.ts'
import type { TableName } from './tables.ts'

/**
 * Calls back with the tables that were written, once they are on disk, by this window or any other of the same origin.
 * Answers with a function that ends it.
 */
export function watchChanges(db: Database, onChanged: (tables: ReadonlySet<TableName>) => void): () => void {
  const ours = `idb://${db.name}/`
  // Dexie names what was written as "idb://<database>/<table>/<index>", and passes it on to other windows
  // (https://dexie.org/docs/Dexie/Dexie.on.storagemutated).
  const listener = (parts: Readonly<Record<string, unknown>>) => {
    const tables = Object.keys(parts)
      .filter((part) => part.startsWith(ours))
      .map((part) => part.slice(ours.length).split('/')[0] as TableName)
    if (tables.length > 0) onChanged(new Set(tables))
  }
  Dexie.on('storagemutated', listener)
  return () => Dexie.on('storagemutated').unsubscribe(listener)
}
