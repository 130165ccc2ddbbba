import { redoLatest, undo, undoLatest } from '../../storage/undo.ts'
import { useChange } from '../use-change.ts'

/** Takes back the latest change, or the journal entry whose sequence number is given. */
export function useUndo() {
  return useChange((db, sequence: number | undefined) =>
    sequence === undefined ? undoLatest(db) : undo(db, sequence),
  )
}

/** Does again what was undone last. */
export function useRedo() {
  return useChange((db, _: undefined) => redoLatest(db))
}
