import { Button, Input } from '@mantine/core'
import type { Day } from '../../../shared/domain/day.ts'
import { nextDates, type Recurrence } from '../../../shared/domain/recurrence.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './rooms.module.css'

/** How many of the coming dates are shown. */
const SHOWN = 5

interface BookingDatesProps {
  recurrence: Recurrence
  /** The date the booking was opened from: shown wherever it lies. */
  opened: Day | undefined
  skipped: readonly Day[]
  onChange(skipped: Day[]): void
}

/** The next dates of a repeating booking, each of which the borrower may not need. */
export function BookingDates({ recurrence, opened, skipped, onChange }: BookingDatesProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  if (recurrence.kind === 'once') return null

  const coming = nextDates(recurrence, today, SHOWN)
  const days = new Set([...coming, ...skipped.filter((day) => day >= today), ...(opened ? [opened] : [])])
  if (days.size === 0) return null
  return (
    <Input.Wrapper component="fieldset" size="md" labelElement="div" label={t('rooms:booking.dates')}>
      <ul className={classes.dates}>
        {[...days].sort().map((day) => {
          const name = formatDay(day, language, 'long')
          const out = skipped.includes(day)
          return (
            <li key={day} className={day === opened ? classes.opened : undefined}>
              <span className={out ? classes.skipped : undefined}>{capitalise(name)}</span>
              <Button
                variant="default"
                size="sm"
                aria-label={t(out ? 'rooms:booking.bringBackDay' : 'rooms:booking.skipDay', { day: name })}
                onClick={() => onChange(out ? skipped.filter((other) => other !== day) : [...skipped, day])}
              >
                {t(out ? 'rooms:booking.bringBack' : 'rooms:booking.skip')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Input.Wrapper>
  )
}
