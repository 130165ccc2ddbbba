import { Group, Select } from '@mantine/core'
import { addDays } from '../../../shared/domain/day.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { RecurrencePicker } from '../../parts/recurrence/recurrence-picker.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import type { BookingDraft, BookingGaps } from './booking-draft.ts'
import { endDayName } from './booking-words.ts'
import classes from './rooms.module.css'

/** A fortnight is the longest anybody lends a room at a stretch; a longer one that is there already stays. */
const LONGEST_DAYS = 14

interface BookingTimesProps {
  draft: BookingDraft
  gaps: BookingGaps
  onChange(change: Partial<BookingDraft>): void
}

/** When it is: the pattern, from and to, and the day it ends on. */
export function BookingTimes({ draft, gaps, onChange }: BookingTimesProps) {
  const t = useT()
  const { language } = useLanguage()
  const { frequency, start } = draft.recurrence
  const once = frequency === 'once' ? start : undefined
  const lengths = Array.from({ length: Math.max(LONGEST_DAYS, draft.days) + 1 }, (_, days) => days)

  return (
    <>
      <RecurrencePicker
        draft={draft.recurrence}
        onChange={(recurrence) => onChange({ recurrence })}
        missing={gaps.recurrence === 'never' ? undefined : gaps.recurrence}
      />
      {gaps.recurrence === 'never' && (
        <p role="alert" className={classes.fault} data-gap tabIndex={-1}>
          {t('rooms:booking.never')}
        </p>
      )}
      <Group gap="md" align="flex-start">
        <TimeField
          label={t('rooms:booking.startTime')}
          value={draft.startTime}
          onChange={(startTime) => onChange({ startTime })}
          error={gaps.startTime && t('rooms:booking.startTimeMissing')}
        />
        <TimeField
          label={t('rooms:booking.endTime')}
          value={draft.endTime}
          onChange={(endTime) => onChange({ endTime })}
          error={gaps.endTime === 'missing' ? t('rooms:booking.endTimeMissing') : gaps.endTime !== undefined}
        />
        <Select
          label={t('rooms:booking.endDay')}
          w="17rem"
          value={String(draft.days)}
          data={lengths.map((days) => ({
            value: String(days),
            label:
              once && days > 0
                ? `${capitalise(endDayName(days, t))}, ${formatDay(addDays(once, days), language, 'short')}`
                : capitalise(endDayName(days, t)),
          }))}
          onChange={(value) => value && onChange({ days: Number(value) })}
        />
      </Group>
      {gaps.endTime === 'too-early' && (
        <p role="alert" className={classes.fault}>
          {t('rooms:booking.endTimeTooEarly')}
        </p>
      )}
    </>
  )
}
