import type { Entry } from '../../../shared/domain/entry.ts'
import type { NewEntry } from '../../../shared/domain/entry-change.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { addEntries, annulEntry, correctEntry } from '../../storage/entry-repository.ts'
import { useChange } from '../use-change.ts'

/** Writes entries down; `planned` is the planned expense that one of them was, and goes. */
export function useAddEntries() {
  return useChange((db, { entries, planned }: { entries: readonly NewEntry[]; planned?: Id | undefined }) =>
    addEntries(db, entries, planned),
  )
}

/** @param movedReason why the entry is annulled in the year it is moved out of */
export function useCorrectEntry(movedReason: string) {
  return useChange((db, { before, after }: { before: Entry; after: Entry }) =>
    correctEntry(db, before, after, movedReason),
  )
}

export function useAnnulEntry() {
  return useChange((db, { entry, reason }: { entry: Entry; reason: string }) => annulEntry(db, entry, reason))
}
