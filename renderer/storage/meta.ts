import type { Database } from './database.ts'
import type { Meta } from './tables.ts'

/** One fact about the database itself; `undefined` when it was never written. */
export async function readMeta<K extends Meta['key']>(
  db: Database,
  key: K,
): Promise<Extract<Meta, { key: K }> | undefined> {
  return (await db.meta.get(key)) as Extract<Meta, { key: K }> | undefined
}
