import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { Result } from '../../shared/domain/result.ts'
import type { Database } from '../storage/database.ts'
import type { JournalEntry } from '../storage/journal.ts'
import { useDatabase } from './database-context.tsx'

/** The entry is `undefined` when there was nothing to change. */
export type Changed = Result<JournalEntry | undefined>

/** A mutation hook around something that changes the database. What is said about it, the query client says. */
export function useChange<Input, Answer = Changed>(
  change: (db: Database, input: Input) => Promise<Answer>,
  /** Nothing is said at the foot of the window: the screen says it itself. */
  { quiet = false }: { quiet?: boolean } = {},
): UseMutationResult<Answer, Error, Input> {
  const db = useDatabase()
  return useMutation({ mutationFn: (input: Input) => change(db, input), meta: { quiet } })
}
