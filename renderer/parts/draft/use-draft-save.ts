import { useRef } from 'react'
import { findUnreadField, focusFirstGap } from '../../ui/unread-field.ts'

interface DraftSave<Read extends object, Gaps> {
  /** What the draft says, or what is missing. */
  read(): Read | { gaps: Gaps }
  onGaps(gaps: Gaps): void
  /** Answers true once it is saved. */
  onSave(read: Read): Promise<boolean>
  /** Nothing of the draft is kept any more. */
  done(): void
}

/**
 * Saves what a page's form says: what is missing is shown, what cannot be read is pointed at, and the draft goes once
 * it is saved. While that lasts, whoever leaves is not asked (`isSaved` of `DraftForm`).
 */
export function useDraftSave<Read extends object, Gaps>({
  read,
  onGaps,
  onSave,
  done,
}: DraftSave<Read, Gaps>) {
  // Not a state: whoever clicks on before the next frame is not asked either.
  const saving = useRef(false)
  async function save(form: HTMLFormElement): Promise<void> {
    const said = read()
    if ('gaps' in said) {
      onGaps(said.gaps)
      return focusFirstGap(form)
    }
    const unread = findUnreadField(form)
    if (unread) return unread.focus()
    saving.current = true
    if (await onSave(said)) done()
    else saving.current = false
  }
  return { save: (form: HTMLFormElement) => void save(form), isSaved: () => saving.current }
}
