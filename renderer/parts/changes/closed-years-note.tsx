import type { ClosedYearChange } from '../../../shared/domain/closed-years-changed.ts'
import { closedYearsWords, type Replacing } from '../../../shared/exchange/closed-years-words.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './closed-years-note.module.css'

interface ClosedYearsNoteProps {
  changes: readonly ClosedYearChange[]
  replacing: Replacing
}

/** What would become of closed years of the accounts, said before anything is replaced; nothing where they stay as they are. */
export function ClosedYearsNote({ changes, replacing }: ClosedYearsNoteProps) {
  const t = useT()
  const lines = closedYearsWords(changes, replacing, t)
  if (lines.length === 0) return null
  return (
    <div className={classes.note}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
