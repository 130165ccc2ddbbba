import { useEffect } from 'react'
import { errorText } from '../../shared/locales/error-text.ts'
import { useToldOnce } from '../data/taken-home/mutations.ts'
import { useUndo } from '../data/undo/mutations.ts'
import { useT } from '../i18n/language.tsx'
import { notUndone } from '../storage/journal.ts'
import { showNotice } from '../ui/notice.tsx'
import type { NoticeBoard } from './notice-board.ts'

export interface ChangedMeanwhile {
  /** The journal entry of the change. */
  readonly sequence: number
  /** Who has a copy at home. */
  readonly by: string
}

interface ChangeNoticesProps {
  board: NoticeBoard
  /** A change was made while somebody has a copy at home, and nobody has said yet that it may be. */
  onChangedMeanwhile(change: ChangedMeanwhile): void
}

/** Tells of each change at the foot of the window, with its "Fortryd", and of what could not be done. */
export function ChangeNotices({ board, onChangedMeanwhile }: ChangeNoticesProps) {
  const t = useT()
  const { mutate: undo } = useUndo()
  const { untold } = useToldOnce()
  useEffect(() => {
    return board.tell({
      onCommitted({ what, sequence, reverses }, quiet) {
        // Whoever prints is told so by the screen it is done on.
        if (what.action === 'printed') return
        if (!quiet)
          showNotice({
            text: t(`changes:${what.action}`, { subject: what.subject }),
            // What was just undone is not offered to be undone.
            ...(reverses === undefined &&
              !notUndone.has(what.action) && {
                action: { label: t('common:action.undo'), run: () => undo(sequence) },
              }),
          })
        if (reverses === undefined)
          void untold().then((takenHome) => takenHome && onChangedMeanwhile({ sequence, by: takenHome.by }))
      },
      onRefused(code, details) {
        showNotice({ text: errorText(t, { code, ...(details && { details }) }), alarm: true })
      },
      onFailed() {
        showNotice({ text: t('errors:storage-failed'), alarm: true })
      },
    })
  }, [board, t, undo, untold, onChangedMeanwhile])
  return null
}
