import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PlaceChange } from '../../../shared/domain/place-changes.ts'
import { describeChanges } from '../../../shared/exchange/describe-changes.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import classes from './change-list.module.css'

/** What a look takes in; the rest is one click away. */
const AT_A_GLANCE = 5

/** What differs between two states of the place, a line for each kind of change. */
export function ChangeList({ changes }: { changes: readonly PlaceChange[] }) {
  const t = useT()
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const lines = describeChanges(changes, language, t)
  if (lines.length === 0) return <p className={classes.none}>{t('difference:none')}</p>
  return (
    <div>
      <ul className={classes.lines}>
        {lines.slice(0, all ? undefined : AT_A_GLANCE).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!all && lines.length > AT_A_GLANCE && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('difference:all', { count: lines.length })}
        </Button>
      )}
    </div>
  )
}
