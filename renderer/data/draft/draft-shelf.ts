import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../storage/database.ts'
import { loadDrafts, writeDrafts } from '../../storage/draft-repository.ts'
import type { Draft } from '../../storage/tables.ts'

/** What is typed is on disk within this time and that of one write: less than a second is lost when the power goes. */
const WRITE_MS = 400

/** What is being written in the app's forms, at hand as soon as one opens. */
export interface DraftShelf {
  find(key: string): Draft | undefined
  /** Costs nothing while somebody types: it is written a moment later, with all that was typed until then. */
  keep(key: string, value: unknown): void
  drop(key: string): void
  /** Writes what has not been written yet. */
  flush(): Promise<void>
}

/** Reads them all: there are few, and a form that opens must not wait for its own. */
export async function openDraftShelf(db: Database): Promise<DraftShelf> {
  const drafts = new Map((await loadDrafts(db)).map((draft) => [draft.key, draft]))
  const unwritten = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const keys = [...unwritten]
    if (keys.length === 0) return
    unwritten.clear()
    const kept = keys.flatMap((key) => drafts.get(key) ?? [])
    const written = await writeDrafts(
      db,
      kept,
      keys.filter((key) => !drafts.has(key)),
    )
    // No room, or another window stands in the way: saving the form says so. These go along with the next.
    if (!written.ok) for (const key of keys) unwritten.add(key)
  }

  return {
    find: (key) => drafts.get(key),
    keep(key, value) {
      const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
      drafts.set(key, { key, at, value })
      unwritten.add(key)
      timer ??= setTimeout(() => void flush(), WRITE_MS)
    },
    drop(key) {
      if (!drafts.delete(key)) return
      unwritten.add(key)
      void flush()
    },
    flush,
  }
}
