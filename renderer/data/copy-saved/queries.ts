import { queryOptions } from '@tanstack/react-query'
import { readCopySaved } from '../../storage/copy-saved.ts'
import type { Database } from '../../storage/database.ts'
import { queryKeys } from '../query-keys.ts'

/** Whether somebody has saved a copy of everything, and when. */
export function copySavedQuery(db: Database) {
  return queryOptions({ queryKey: queryKeys.copySaved, queryFn: () => readCopySaved(db) })
}
