import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { ErrorCode } from '../../shared/domain/result.ts'
import { watchChanges } from '../storage/changes.ts'
import { type Database, onDatabaseClosed } from '../storage/database.ts'
import { withFullDisk } from '../storage/room.ts'
import { turnLogOver } from '../storage/turn-log-over.ts'
import { queryKeysOf } from './query-keys.ts'
import { untilIdle } from './snapshot/until-idle.ts'

const DatabaseContext = createContext<Database | undefined>(undefined)

/**
 * Lends the open database to everything inside, and has queries read again what was written, be it in this window or
 * another. Stands inside a `QueryClientProvider`.
 */
export function DatabaseProvider({ database, children }: { database: Database; children: ReactNode }) {
  const queryClient = useQueryClient()
  useEffect(
    () =>
      watchChanges(database, (tables) => {
        for (const queryKey of queryKeysOf(tables)) void queryClient.invalidateQueries({ queryKey })
      }),
    [database, queryClient],
  )
  useEffect(() => {
    // When the first screen is there, which waits for the database too.
    void untilIdle().then(() => turnLogOver(database))
  }, [database])
  return <DatabaseContext value={database}>{children}</DatabaseContext>
}

export function useDatabase(): Database {
  const database = useContext(DatabaseContext)
  if (!database) throw new Error('useDatabase outside a DatabaseProvider')
  return database
}

/**
 * Why the database was closed under the app, once it was: `storage-full`, or `storage-blocked` for a newer version in
 * another window, or because it was deleted.
 */
export function useDatabaseClosed(): ErrorCode | undefined {
  const database = useDatabase()
  const [code, setCode] = useState<ErrorCode>()
  useEffect(
    () => onDatabaseClosed(database, () => void withFullDisk('storage-blocked').then(setCode)),
    [database],
  )
  return code
}
