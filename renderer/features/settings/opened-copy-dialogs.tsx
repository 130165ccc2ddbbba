import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDatabase } from '../../data/database-context.tsx'
import type { OpenedCopy } from '../../data/place/read-copy.ts'
import { whoHasItQuery } from '../../data/taken-home/queries.ts'
import { CopyPreview } from './copy-preview.tsx'
import { ReturnedCopyDialog } from './returned-copy-dialog.tsx'
import { UnlockDialog } from './unlock-dialog.tsx'

interface OpenedCopyDialogsProps {
  opened: OpenedCopy
  /** False at the first start: then nothing is replaced. */
  replaces: boolean
  onClose(): void
}

/** Unlocks a copy if need be, and shows what is in it; the one that was taken home is compared with what is here. */
export function OpenedCopyDialogs({ opened, replaces, onClose }: OpenedCopyDialogsProps) {
  const { data: who } = useQuery(whoHasItQuery(useDatabase()))
  const [unlocked, setUnlocked] = useState<OpenedCopy>()
  const now = unlocked ?? opened
  if ('locked' in now)
    return <UnlockDialog bytes={now.locked} onRead={(file) => setUnlocked({ file })} onClose={onClose} />
  if (!who) return null
  const { file } = now
  const isBack = file.takenHome !== undefined && who.takenHome?.id === file.takenHome.id
  return isBack && who.takenHome ? (
    <ReturnedCopyDialog file={file} takenHome={who.takenHome} onClose={onClose} />
  ) : (
    <CopyPreview file={file} reason="opened-copy" replaces={replaces} onClose={onClose} />
  )
}
