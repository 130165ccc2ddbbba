import type { Transaction } from 'dexie'

/**
 * One step in the life of the database, in a file of its own: `v002.ts` names the tables it adds or changes and turns
 * the rows of version 1 into its own, by the pure functions of `shared/place-file/upgrades/`. A step that changes the
 * shape of rows also sets meta `replaced`, since the journal before it speaks of the old shape and undo must not reach
 * behind it.
 */
export interface SchemaVersion {
  /** Dexie's notation, table by table; `null` drops one. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>
}
