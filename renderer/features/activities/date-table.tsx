import { Button, Group, Title } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { Activity } from '../../../shared/domain/activity.ts'
import { closingOn } from '../../../shared/domain/closure.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { FIRST_DAY } from '../../../shared/domain/day-number.ts'
import { occurrencesBetween, strandedOverrides } from '../../../shared/domain/occurrence.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { AddDate } from './add-date.tsx'
import { type DateColumn, DateRow, dateColumns } from './date-row.tsx'
import classes from './date-table.module.css'
import { PasteRest } from './paste-rest.tsx'
import { StrandedDates } from './stranded-dates.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { usePaste } from './use-paste.ts'

/** How many dates are shown before somebody asks for more: a season of weekly dates and then some. */
const PAGE = 40
/** How far ahead an endless pattern is looked at. */
const DAYS_AHEAD = 800

/**
 * The date table: a row per date with topic, host, coffee duty and note.
 *
 * Cells save when they are left. Tab goes on, Enter begins the next row, arrows go up and down, and a block from Word
 * or Excel becomes rows wherever it is pasted.
 */
export function DateTable({ activity }: { activity: Activity }) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const grid = useRef<HTMLTableElement>(null)
  const [earlier, setEarlier] = useState(false)
  const [pages, setPages] = useState(1)

  const { past, coming, stranded } = useMemo(() => {
    const dates = occurrencesBetween(
      { ...data, activities: [activity] },
      { from: FIRST_DAY, to: addDays(today, DAYS_AHEAD) },
    )
    return {
      past: dates.filter(({ date }) => date < today),
      coming: dates.filter(({ date }) => date >= today),
      stranded: strandedOverrides(activity, data.overrides),
    }
  }, [activity, data, today])
  // An activity that is over shows what it was.
  const showPast = earlier || coming.length === 0
  const rows = [...(showPast ? past.slice(-PAGE * pages) : []), ...coming.slice(0, PAGE * pages)]
  const more = coming.length > PAGE * pages || (showPast && past.length > PAGE * pages)

  const keys = useGridKeys(grid)
  const paste = usePaste(activity, [...past, ...coming], rows)

  return (
    <section aria-labelledby="dates">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="dates" className={classes.title}>
          {t('activities:dates.title')}
        </Title>
        <Group gap="sm">
          {past.length > 0 && coming.length > 0 && (
            <Button variant="subtle" onClick={() => setEarlier((was) => !was)}>
              {t(earlier ? 'activities:dates.hideEarlier' : 'activities:dates.showEarlier')}
            </Button>
          )}
          <AddDate activity={activity} known={[...past, ...coming]} />
        </Group>
      </Group>
      <StrandedDates activity={activity} overrides={stranded} />
      {rows.length === 0 ? (
        <p className={classes.none}>{t('activities:dates.none')}</p>
      ) : (
        <table className={classes.table} ref={grid} {...keys} onPaste={paste.onPaste}>
          <thead>
            <tr>
              <th scope="col" className={classes.dateColumn}>
                {t('activities:dates.date')}
              </th>
              {dateColumns.map((column) => (
                <th key={column} scope="col" className={columnClass[column]}>
                  {t(`activities:dates.${column}`)}
                </th>
              ))}
              <th scope="col" className={classes.actionColumn}>
                <span className={classes.unseen}>{t('activities:dates.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((occurrence, index) => (
              <DateRow
                key={occurrence.originalDate}
                occurrence={occurrence}
                closing={closingOn(data, occurrence.date)}
                index={index}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className={classes.hint}>{t('activities:dates.pasteHint')}</p>
      {more && (
        <Button variant="default" onClick={() => setPages((was) => was + 1)}>
          {t('activities:dates.more')}
        </Button>
      )}
      {paste.rest && <PasteRest rest={paste.rest} onClose={paste.clearRest} onAdd={paste.addExtras} />}
    </section>
  )
}

const columnClass: Record<DateColumn, string | undefined> = {
  topic: classes.topicColumn,
  host: classes.nameColumn,
  coffeeDuty: classes.nameColumn,
  note: classes.noteColumn,
}
