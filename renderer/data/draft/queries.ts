import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Database } from '../../storage/database.ts'
import { useDatabase } from '../database-context.tsx'
import { queryKeys } from '../query-keys.ts'
import { untilIdle } from '../snapshot/until-idle.ts'
import { openDraftShelf } from './draft-shelf.ts'

/** The one shelf of this window: what is typed is on it before it is on the disk, so that it is never read again. */
function draftShelfQuery(db: Database) {
  return queryOptions({
    queryKey: queryKeys.draftShelf,
    queryFn: () => openDraftShelf(db),
    structuralSharing: false,
  })
}

/** Suspends until the drafts are at hand, so that a form opens with what was being written in it. */
export function useDraftShelf() {
  return useSuspenseQuery(draftShelfQuery(useDatabase())).data
}

/** Has drafts read when the first screen is there, which has none and waits for nothing; and written before one goes. */
export function useDraftsAtHand(): void {
  const db = useDatabase()
  const queryClient = useQueryClient()
  useEffect(() => {
    const query = draftShelfQuery(db)
    // What goes wrong is said by the form that asks for them.
    void untilIdle().then(() => queryClient.prefetchQuery(query))
    const write = () => void queryClient.getQueryData(query.queryKey)?.flush()
    // Another window in front, or this one going.
    document.addEventListener('visibilitychange', write)
    addEventListener('pagehide', write)
    return () => {
      document.removeEventListener('visibilitychange', write)
      removeEventListener('pagehide', write)
      write()
    }
  }, [db, queryClient])
}
