import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ClosedDate } from '../../../shared/domain/closed-dates.ts'
import { closingName } from '../../../shared/exchange/closing-name.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './closures.module.css'
import { useDayName } from './use-day-name.ts'

interface DatePreviewProps {
  kind: 'taken' | 'givenBack'
  dates: readonly ClosedDate[]
  /** Says of each date which closing it falls under, where there are several. */
  named?: boolean
}

/** More than anybody closes for, but for a slip of the pen. */
const SHOWN = 200

/** Every date that goes, or comes back, before anything is done. */
export function DatePreview({ kind, dates, named }: DatePreviewProps) {
  const t = useT()
  const dayName = useDayName()
  const [all, setAll] = useState(false)
  const shown = all ? dates : dates.slice(0, SHOWN)
  return (
    <div>
      <p role="status" className={classes.told}>
        {t(`closures:${kind}`, { count: dates.length })}
      </p>
      {dates.length > 0 && (
        <ul className={classes.dates} aria-label={t(`closures:${kind}`, { count: dates.length })}>
          {shown.map(({ occurrence, closing }) => (
            <li key={`${occurrence.activityId} ${occurrence.originalDate}`} className={classes.date}>
              <span className={classes.day}>{dayName(occurrence.date)}</span>
              <span className={classes.title}>{occurrence.details.title}</span>
              {named && <span className={classes.soft}>{closingName(closing, t)}</span>}
            </li>
          ))}
        </ul>
      )}
      {shown.length < dates.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('closures:showAll', { count: dates.length })}
        </Button>
      )}
    </div>
  )
}
