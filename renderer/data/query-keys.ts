import type { QueryKey } from '@tanstack/react-query'
import { rowTables } from '../storage/rows.ts'
import type { TableName } from '../storage/tables.ts'

/** The first part of every query's key says what it is read from. */
export const queryKeys = {
  placeData: ['place-data'],
  keptCopies: ['kept-copies'],
  attachment: ['attachment'],
  /** Outside the database: read again when one is written. */
  snapshots: ['snapshots'],
  copySaved: ['copy-saved'],
  history: ['history'],
  sitting: ['sitting'],
  takenHome: ['taken-home'],
  unplacedReceipts: ['unplaced-receipts'],
  /** Opened once: this window's own drafts are on it before they are written. */
  draftShelf: ['draft-shelf'],
} as const satisfies Record<string, QueryKey>

/** The queries that were read from tables. */
export function queryKeysOf(tables: ReadonlySet<TableName>): QueryKey[] {
  const keys: QueryKey[] = []
  if (rowTables.some((table) => tables.has(table))) keys.push(queryKeys.placeData)
  if (tables.has('attachments')) keys.push(queryKeys.attachment)
  if (tables.has('keptCopies')) keys.push(queryKeys.keptCopies)
  if (tables.has('meta') || tables.has('journal')) keys.push(queryKeys.copySaved)
  if (tables.has('journal')) keys.push(queryKeys.history)
  if (tables.has('meta')) keys.push(queryKeys.sitting, queryKeys.takenHome)
  if (tables.has('drafts')) keys.push(queryKeys.unplacedReceipts)
  return keys
}
