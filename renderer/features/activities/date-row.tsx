import { Button, Group } from '@mantine/core'
import { memo, useState } from 'react'
import type { Closing } from '../../../shared/domain/closure.ts'
import { weekNumberOf } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { closedText, closingName } from '../../../shared/exchange/closing-name.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { MoveDialog } from '../../parts/occurrence/move-dialog.tsx'
import { silence, useDateChange } from '../../parts/occurrence/use-date-change.ts'
import { useToday } from '../../ui/use-today.ts'
import { CellField } from './cell-field.tsx'
import classes from './date-table.module.css'

export const dateColumns = ['topic', 'host', 'coffeeDuty', 'note'] as const
export type DateColumn = (typeof dateColumns)[number]

interface DateRowProps {
  occurrence: Occurrence
  /** Why the place is closed that day, be the date held all the same or not. */
  closing: Closing | undefined
  /** Place in the table as it is shown, for the keys. */
  index: number
}

/** One date of an activity. */
export const DateRow = memo(function DateRow({ occurrence, closing, index }: DateRowProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { change, putBack, holdAnyway, keepClosed } = useDateChange(occurrence)
  const [moving, setMoving] = useState(false)
  const { date, override, cancelled, moved } = occurrence
  const otherYear = date.slice(0, 4) !== today.slice(0, 4)
  const dayName = formatDay(date, language, 'short')
  const closed = occurrence.closing !== undefined
  const otherTime = override?.startTime !== undefined || override?.endTime !== undefined

  return (
    <tr className={cancelled || closed ? classes.cancelledRow : undefined}>
      <th scope="row" className={classes.date}>
        <span className={classes.day}>{dayName}</span>
        <span className={classes.week}>
          {t('activities:dates.week', { week: weekNumberOf(date) })}
          {otherYear && ` · ${date.slice(0, 4)}`}
        </span>
        {cancelled && <strong className={classes.mark}>{t('activities:dates.cancelled')}</strong>}
        {closing && !cancelled && (
          <strong className={classes.mark}>
            {closed
              ? closedText(closing, t)
              : t('closures:dates.heldDespite', { name: closingName(closing, t) })}
          </strong>
        )}
        {moved && (
          <span className={classes.mark}>
            {t('activities:dates.movedFrom', { day: formatDay(occurrence.originalDate, language, 'short') })}
          </span>
        )}
        {otherTime && (
          <span className={classes.mark}>
            {formatTimeSpan(occurrence.startTime, occurrence.endTime, language)}
          </span>
        )}
        {override?.extra && <span className={classes.mark}>{t('activities:dates.extra')}</span>}
      </th>
      {dateColumns.map((column, at) => (
        <td key={column}>
          <CellField
            row={index}
            column={at}
            label={`${t(`activities:dates.${column}`)} ${dayName}`}
            value={override?.[column] ?? ''}
            maxLength={column === 'note' ? 20_000 : 200}
            onSave={(text) => change({ [column]: text.trim() || undefined }, 'changed')}
          />
        </td>
      ))}
      <td className={classes.actions}>
        <Group gap={4} justify="flex-end">
          {closing && !cancelled && (
            <Button
              variant="subtle"
              size="compact-md"
              onClick={closed ? holdAnyway : keepClosed}
              aria-label={
                closed
                  ? t('closures:dates.holdNamed', { what: dayName })
                  : t('closures:keepClosedNamed', { name: dayName })
              }
            >
              {t(closed ? 'closures:dates.hold' : 'closures:keepClosed')}
            </Button>
          )}
          {cancelled || moved || otherTime ? (
            <Button
              variant="subtle"
              size="compact-md"
              onClick={putBack}
              aria-label={t('activities:dates.putBackDay', { day: dayName })}
            >
              {t('activities:dates.putBack')}
            </Button>
          ) : (
            <>
              {/* Nothing is called off that is closed already, but an extra date may go. */}
              {(!closing || override?.extra) && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  onClick={() =>
                    // An extra date is not in the pattern: calling it off is taking it away again.
                    override?.extra
                      ? change(silence, 'removed')
                      : change({ cancelled: true }, 'cancelled-date')
                  }
                  aria-label={t('activities:dates.cancelDay', { day: dayName })}
                >
                  {t('activities:dates.cancel')}
                </Button>
              )}
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => setMoving(true)}
                aria-label={t('activities:dates.moveDay', { day: dayName })}
              >
                {t('activities:dates.move')}
              </Button>
            </>
          )}
        </Group>
        {moving && <MoveDialog occurrence={occurrence} onClose={() => setMoving(false)} />}
      </td>
    </tr>
  )
})
