import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import { useHistory } from '../../data/history/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { DaySection, Line, useDayName } from './day-section.tsx'
import { groupByDay } from './group-by-day.ts'
import classes from './history.module.css'
import { UndoDayDialog } from './undo-day-dialog.tsx'

/** Every change in the words it was told in, day by day; a whole day can be taken back. */
export function ChangeList() {
  const t = useT()
  const nameOf = useDayName()
  const { data, hasNextPage, fetchNextPage } = useHistory()
  const [undoing, setUndoing] = useState<Day>()
  if (!data) return null
  const days = groupByDay(data.pages.flatMap(({ lines }) => lines))
  if (days.length === 0) return <p className={classes.nothing}>{t('history:empty')}</p>
  return (
    <div className={classes.days}>
      {days.map(({ day, lines }) => (
        <DaySection
          key={lines[0].sequence}
          day={day}
          action={
            <Button
              variant="subtle"
              size="sm"
              aria-label={t('history:day.undoOne', { day: nameOf(day) })}
              onClick={() => setUndoing(day)}
            >
              {t('history:day.undo')}
            </Button>
          }
        >
          {lines.map((line) => (
            <Line key={line.sequence} line={line}>
              {t(`changes:${line.what.action}`, { subject: line.what.subject })}
            </Line>
          ))}
        </DaySection>
      ))}
      {hasNextPage && (
        <div>
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {t('history:older')}
          </Button>
        </div>
      )}
      {undoing && <UndoDayDialog day={undoing} onClose={() => setUndoing(undefined)} />}
    </div>
  )
}
