import { queryOptions } from '@tanstack/react-query'
import type { Database } from '../../storage/database.ts'
import { listKeptCopies } from '../../storage/kept-copies.ts'
import { queryKeys } from '../query-keys.ts'

/** What is known of the kept copies, newest first. Their bytes: `readKeptCopy`. */
export function keptCopiesQuery(db: Database) {
  return queryOptions({ queryKey: queryKeys.keptCopies, queryFn: () => listKeptCopies(db) })
}
