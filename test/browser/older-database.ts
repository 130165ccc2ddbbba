/** Databases as each version of the app left them on somebody's PC, made without any of the app's own code. */
import { openRaw } from './open-raw.ts'

interface Store {
  keyPath: string
  autoIncrement?: boolean
  indexes?: { name: string; keyPath: string | string[]; unique?: boolean }[]
}

interface Fixture {
  /** As IndexedDB counts: ten times the data version. */
  version: number
  stores: Record<string, Store>
  /** By table; bytes stand as `{ base64 }`. */
  rows: Record<string, unknown[]>
}

export type Rows = Record<string, unknown[]>

const files = import.meta.glob<Fixture>('../fixtures/databases/v*.json', { eager: true, import: 'default' })

/** By data version, from 1 on. */
export const olderDatabases: readonly Fixture[] = Object.keys(files)
  .map((_, at) => files[`../fixtures/databases/v${at + 1}.json`])
  .filter((fixture) => fixture !== undefined)

/** The rows of a data version's fixture, table by table. */
export function olderRows(dataVersion: number): Rows {
  const fixture = olderDatabases[dataVersion - 1]
  if (!fixture) throw new Error(`no fixture of data version ${dataVersion}`)
  return withBytes(fixture.rows) as Rows
}

/**
 * Makes the database of a data version, and answers with its rows, table by table.
 * @param given other rows than those of the fixture
 */
export async function makeOlderDatabase(name: string, dataVersion: number, given?: Rows): Promise<Rows> {
  const fixture = olderDatabases[dataVersion - 1]
  if (!fixture) throw new Error(`no fixture of data version ${dataVersion}`)
  const rows = given ?? olderRows(dataVersion)
  const db = await openRaw(name, fixture.version, (made) => {
    for (const [table, { indexes = [], ...options }] of Object.entries(fixture.stores)) {
      const store = made.createObjectStore(table, options)
      for (const { name: index, keyPath, unique = false } of indexes)
        store.createIndex(index, keyPath, { unique })
    }
  })
  const transaction = db.transaction(Object.keys(rows), 'readwrite')
  for (const [table, all] of Object.entries(rows))
    for (const row of all) transaction.objectStore(table).add(row)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  db.close()
  return rows
}

/** All there is in a database: its version, and every row of every table, in the order of their keys. */
export async function everythingIn(name: string): Promise<{ version: number; rows: Rows }> {
  const version = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0
  const db = await openRaw(name, version)
  const rows: Rows = {}
  for (const table of db.objectStoreNames)
    rows[table] = await new Promise((resolve, reject) => {
      const request = db.transaction(table).objectStore(table).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  db.close()
  return { version, rows }
}

function withBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withBytes)
  const { base64, ...others } = value as Record<string, unknown>
  if (typeof base64 === 'string' && Object.keys(others).length === 0)
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBytes(inner)]))
}
