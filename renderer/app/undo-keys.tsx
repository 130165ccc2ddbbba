import { useEffect } from 'react'
import { useRedo, useUndo } from '../data/undo/mutations.ts'

/**
 * Ctrl+Z undoes the latest change, Ctrl+Y (or Ctrl+Shift+Z) does it again.
 *
 * In a field somebody is writing in, the keys are the field's own; a field that is untouched says so with `data-undo`.
 */
export function UndoKeys() {
  const { mutate: undo } = useUndo()
  const { mutate: redo } = useRedo()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
      const key = event.key.toLowerCase()
      const action = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!action) return
      event.preventDefault()
      action(undefined)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
  return null
}

/** True in a field somebody is writing in: there undoing is the field's own. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.undo === 'app') return false
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  )
}
