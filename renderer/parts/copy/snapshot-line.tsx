import type { ReactNode } from 'react'
import type { SnapshotInfo } from '../../../shared/host/snapshots.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import { contentsText } from './contents-text.ts'
import classes from './snapshot-line.module.css'

interface SnapshotLineProps {
  snapshot: Pick<SnapshotInfo, 'savedAt' | 'counts'>
  /** What stands at its end: the button that takes it. */
  children: ReactNode
}

/** One copy in a list: when it was made, and what is in it. */
export function SnapshotLine({ snapshot: { savedAt, counts }, children }: SnapshotLineProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <div className={classes.line}>
      <span>
        <strong className={classes.moment}>{formatMoment(savedAt, language)}</strong>
        <span className={classes.contents}>{contentsText(counts, t)}</span>
      </span>
      {children}
    </div>
  )
}
