import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import type { Database } from '../../storage/database.ts'
import { useDatabase } from '../database-context.tsx'
import { untilIdle } from '../snapshot/until-idle.ts'
import { type DraftShelf, openDraftShelf } from './draft-shelf.ts'

/** Where the shelf is asked for; opened once. */
interface DraftDesk {
  /** Once it is at hand. */
  readonly shelf: DraftShelf | undefined
  open(): Promise<DraftShelf>
}

const DraftContext = createContext<DraftDesk | undefined>(undefined)

/** Lends the drafts to the forms inside. The first screen has none and waits for nothing: they are read after it. */
export function DraftProvider({ children }: { children: ReactNode }) {
  const db = useDatabase()
  const desk = useMemo(() => draftDesk(db), [db])
  useEffect(() => {
    // Whether it failed is said by the form that needs it.
    void untilIdle().then(() => desk.open().catch(() => {}))
    const write = () => void desk.shelf?.flush()
    // Another window in front, or this one going.
    document.addEventListener('visibilitychange', write)
    addEventListener('pagehide', write)
    return () => {
      document.removeEventListener('visibilitychange', write)
      removeEventListener('pagehide', write)
      write()
    }
  }, [desk])
  return <DraftContext value={desk}>{children}</DraftContext>
}

/** Suspends until the drafts are at hand, so that a form opens with what was being written in it. */
export function useDraftShelf(): DraftShelf {
  const desk = use(DraftContext)
  if (!desk) throw new Error('useDraftShelf outside a DraftProvider')
  return desk.shelf ?? use(desk.open())
}

function draftDesk(db: Database): DraftDesk {
  let shelf: DraftShelf | undefined
  let opening: Promise<DraftShelf> | undefined
  return {
    get shelf() {
      return shelf
    },
    open() {
      opening ??= openDraftShelf(db).then((opened) => (shelf = opened))
      return opening
    },
  }
}
