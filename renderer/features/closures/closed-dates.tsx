import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ClosedDate } from '../../../shared/domain/closed-dates.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { useT } from '../../i18n/language.tsx'
import { useDateChange } from '../../parts/occurrence/use-date-change.ts'
import classes from './closures.module.css'
import { useDayName } from './use-day-name.ts'

/** As many as are taken in at a glance; the rest on demand. */
const SHOWN = 6

interface ClosedDatesProps {
  dates: readonly ClosedDate[]
  /** What is over is shown on demand only. */
  over: boolean
}

/** The dates on closed days, each with the one click that holds it all the same, or closes it again. */
export function ClosedDates({ dates, over }: ClosedDatesProps) {
  const t = useT()
  const [all, setAll] = useState(false)
  // One more row is no longer than the button.
  const few = dates.length <= SHOWN + 1 ? dates.length : SHOWN
  const shown = all ? dates : dates.slice(0, over ? 0 : few)
  return (
    <>
      {shown.length > 0 && (
        <ul className={classes.dates}>
          {shown.map(({ occurrence }) => (
            <ClosedDateRow
              key={`${occurrence.activityId} ${occurrence.originalDate}`}
              occurrence={occurrence}
            />
          ))}
        </ul>
      )}
      {shown.length < dates.length && (
        <Button variant="subtle" className={classes.more} onClick={() => setAll(true)}>
          {t('closures:showAll', { count: dates.length })}
        </Button>
      )}
    </>
  )
}

function ClosedDateRow({ occurrence }: { occurrence: Occurrence }) {
  const t = useT()
  const dayName = useDayName()
  const { holdAnyway, keepClosed } = useDateChange(occurrence)
  const day = dayName(occurrence.date)
  const what = `${occurrence.details.title} ${day}`
  const held = occurrence.closing === undefined
  return (
    <li className={classes.date}>
      <span className={classes.day}>{day}</span>
      <span className={classes.title}>
        {held ? (
          <>
            {occurrence.details.title} <em>{t('closures:dates.held')}</em>
          </>
        ) : (
          <s>{occurrence.details.title}</s>
        )}
      </span>
      {held ? (
        <Button
          variant="subtle"
          size="compact-md"
          className={classes.action}
          aria-label={t('closures:keepClosedNamed', { name: what })}
          onClick={keepClosed}
        >
          {t('closures:keepClosed')}
        </Button>
      ) : (
        <Button
          variant="subtle"
          size="compact-md"
          className={classes.action}
          aria-label={t('closures:dates.holdNamed', { what })}
          onClick={holdAnyway}
        >
          {t('closures:dates.hold')}
        </Button>
      )}
    </li>
  )
}
