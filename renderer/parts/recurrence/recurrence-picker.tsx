import { Checkbox, Group, Select, Stack } from '@mantine/core'
import { addDays, WEEKDAYS, type Weekday, weekdayOf } from '../../../shared/domain/day.ts'
import type { Ordinal } from '../../../shared/domain/recurrence.ts'
import { monthName, weekdayName } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { useToday } from '../../ui/use-today.ts'
import { DatesField } from './dates-field.tsx'
import type { Frequency, RecurrenceDraft, RecurrenceGap } from './recurrence-draft.ts'
import { RecurrenceEcho } from './recurrence-echo.tsx'

interface RecurrencePickerProps {
  draft: RecurrenceDraft
  onChange(draft: RecurrenceDraft): void
  /** The field that is pointed out, once saving has been tried. */
  missing: RecurrenceGap | undefined
}

const ORDINALS: readonly Ordinal[] = [1, 2, 3, 4, -1]
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** The repeating pattern, picked in words and said back as a sentence with its next dates. */
export function RecurrencePicker({ draft, onChange, missing }: RecurrencePickerProps) {
  const t = useT()
  const { language } = useLanguage()
  const set = (change: Partial<RecurrenceDraft>) => onChange({ ...draft, ...change })
  // A season that began this autumn is told as "fra 1/9" long after the first of September.
  const lately = addDays(useToday(), -150)
  const repeats = draft.frequency !== 'once' && draft.frequency !== 'dates'
  const weekdayOptions = WEEKDAYS.map((weekday) => ({
    value: String(weekday),
    label: weekdayName(weekday, language),
  }))

  return (
    <Stack gap="md">
      <Select
        label={t('activities:recurrence.frequency')}
        value={draft.frequency}
        data={frequencies(draft.frequency).map((value) => ({ value, label: frequencyName(value, t) }))}
        onChange={(value) => value && set({ frequency: value as Frequency })}
        w="22rem"
      />
      {repeats && draft.frequency === 'monthly' && (
        <ChoiceChips
          label={t('activities:recurrence.ordinals')}
          options={ORDINALS.map((ordinal) => ({
            value: String(ordinal),
            label: t(`activities:recurrence.ordinal.${ordinal === -1 ? 'last' : ordinal}`),
          }))}
          value={draft.ordinals.map(String)}
          onChange={(next) => set({ ordinals: ORDINALS.filter((ordinal) => next.includes(String(ordinal))) })}
          error={missing === 'ordinals' && t('activities:recurrence.ordinalsMissing')}
        />
      )}
      {repeats && (
        <ChoiceChips
          label={t('activities:recurrence.weekdays')}
          options={weekdayOptions}
          value={(draft.frequency === 'monthly' ? draft.weekdays.slice(0, 1) : draft.weekdays).map(String)}
          onChange={(next) => {
            const chosen = next.map((value) => Number(value) as Weekday)
            // One weekday a month: picking another one replaces it.
            set({ weekdays: draft.frequency === 'monthly' ? chosen.slice(-1) : chosen.sort((a, b) => a - b) })
          }}
          error={missing === 'weekdays' && t('activities:recurrence.weekdaysMissing')}
        />
      )}
      {draft.frequency === 'dates' ? (
        <DatesField
          dates={draft.dates}
          typed={draft.datesTyped}
          rows={draft.rows}
          onChange={(dates, rows, datesTyped) => set({ dates, rows, datesTyped })}
          error={missing === 'dates' && t('activities:recurrence.datesMissing')}
        />
      ) : (
        <Group align="flex-start" gap="md" grow>
          <DayField
            label={t(
              draft.frequency === 'once' ? 'activities:recurrence.date' : 'activities:recurrence.start',
            )}
            value={draft.start}
            around={lately}
            onChange={(start) =>
              set({
                start,
                ...(start && draft.weekdays.length === 0 && { weekdays: [weekdayOf(start)] }),
              })
            }
            error={missing === 'start' && t('activities:recurrence.startMissing')}
          />
          {repeats ? (
            <DayField
              label={t('activities:recurrence.end')}
              value={draft.end}
              onChange={(end) => set({ end })}
              error={missing === 'end' && t('activities:recurrence.endTooEarly')}
            />
          ) : (
            <div />
          )}
        </Group>
      )}
      {repeats && (
        <Stack gap="sm">
          <Checkbox
            label={t('activities:recurrence.season')}
            checked={draft.season !== undefined}
            onChange={(event) =>
              set({ season: event.currentTarget.checked ? { from: 9, to: 4 } : undefined })
            }
          />
          {draft.season && (
            <Group gap="md">
              {(['from', 'to'] as const).map((edge) => (
                <Select
                  key={edge}
                  w="11rem"
                  label={t(`activities:recurrence.season${edge === 'from' ? 'From' : 'To'}`)}
                  data={MONTHS.map((month) => ({ value: String(month), label: monthName(month, language) }))}
                  value={String(draft.season?.[edge])}
                  onChange={(value) =>
                    value && draft.season && set({ season: { ...draft.season, [edge]: Number(value) } })
                  }
                />
              ))}
            </Group>
          )}
        </Stack>
      )}
      <RecurrenceEcho draft={draft} />
    </Stack>
  )
}

/** The choices in the order people say them; an unusual one that is already in use is kept among them. */
function frequencies(current: Frequency): Frequency[] {
  const usual: Frequency[] = [
    'every-1',
    'every-2',
    'every-3',
    'every-4',
    'odd',
    'even',
    'monthly',
    'dates',
    'once',
  ]
  return usual.includes(current) ? usual : [current, ...usual]
}

function frequencyName(frequency: Frequency, t: ReturnType<typeof useT>): string {
  switch (frequency) {
    case 'once':
    case 'odd':
    case 'even':
    case 'monthly':
    case 'dates':
      return t(`activities:recurrence.choice.${frequency}`)
    case 'every-1':
      return t('activities:recurrence.choice.everyWeek')
    case 'every-2':
      return t('activities:recurrence.choice.everySecondWeek')
    default:
      return t('activities:recurrence.choice.everyNthWeek', { n: frequency.slice('every-'.length) })
  }
}
