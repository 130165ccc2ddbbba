import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useDatabase } from '../database-context.tsx'
import { type DraftShelf, openDraftShelf } from './draft-shelf.ts'

const DraftContext = createContext<DraftShelf | undefined>(undefined)

/** Shows what is inside as soon as the drafts are at hand, so that a form opens with what was being written in it. */
export function DraftProvider({ children }: { children: ReactNode }) {
  const db = useDatabase()
  const [shelf, setShelf] = useState<DraftShelf>()
  const [failure, setFailure] = useState<Error>()
  useEffect(() => {
    let ended = false
    openDraftShelf(db).then(
      (opened) => ended || setShelf(opened),
      (error: Error) => ended || setFailure(error),
    )
    return () => {
      ended = true
    }
  }, [db])
  useEffect(() => {
    if (!shelf) return
    const write = () => void shelf.flush()
    // Another window in front, or this one going.
    document.addEventListener('visibilitychange', write)
    addEventListener('pagehide', write)
    return () => {
      document.removeEventListener('visibilitychange', write)
      removeEventListener('pagehide', write)
      write()
    }
  }, [shelf])
  if (failure) throw failure
  return shelf && <DraftContext value={shelf}>{children}</DraftContext>
}

export function useDraftShelf(): DraftShelf {
  const shelf = useContext(DraftContext)
  if (!shelf) throw new Error('useDraftShelf outside a DraftProvider')
  return shelf
}
