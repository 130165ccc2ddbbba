import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import 'dayjs/locale/da'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { addDays, type Day, isDay } from '../../shared/domain/day.ts'
import { formatDay } from '../../shared/exchange/format-day.ts'
import { parseDay } from '../../shared/exchange/parse-day.ts'
import { useLanguage, useT } from '../i18n/language.tsx'
import { useToday } from './use-today.ts'

interface DayFieldProps {
  label: ReactNode
  value: Day | undefined
  onChange(day: Day | undefined): void
  error?: ReactNode
  autoFocus?: boolean
  /** A day without a year is the first such day from about here on; today when left out. */
  around?: Day
}

/** A day typed the way people write it ("24/11", "tirsdag den 24. nov."), or picked in a small calendar. */
export function DayField({ label, value, onChange, error, autoFocus, around }: DayFieldProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const reference = { today: around ?? today }
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const unread = typed !== undefined && typed.trim() !== '' && parseDay(typed, reference) === undefined
  const mistake = t(namesFarYear(typed) ? 'common:dayField.farYear' : 'common:dayField.unread')

  function read(text: string) {
    setTyped(text)
    if (text.trim() === '') onChange(undefined)
    else {
      const day = parseDay(text, reference)
      if (day) onChange(day)
    }
  }

  return (
    <TextInput
      label={label}
      placeholder={t('common:dayField.example', { day: formatDay(addDays(today, 7), language, 'numeric') })}
      value={typed ?? (value ? formatDay(value, language, 'long-year') : '')}
      error={unread ? mistake : error}
      data-autofocus={autoFocus ? true : undefined}
      onChange={(event) => read(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        if (!unread) setTyped(undefined)
      }}
      rightSection={
        <Popover
          opened={open}
          onChange={setOpen}
          position="bottom-end"
          // Where there is room neither above nor below, over the field.
          middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
          trapFocus
          returnFocus
          shadow="md"
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('common:dayField.open')}
              onClick={() => setOpen((was) => !was)}
            >
              <IconCalendar aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              size="sm"
              locale={language}
              firstDayOfWeek={1}
              weekendDays={[]}
              value={value ?? null}
              defaultDate={value ?? today}
              maxLevel="month"
              hideOutsideDates
              ariaLabels={{
                previousMonth: t('common:dayField.previousMonth'),
                nextMonth: t('common:dayField.nextMonth'),
              }}
              // Escape closes the calendar, and not the dialog it may stand in.
              __stopPropagation
              onChange={(day) => {
                setTyped(undefined)
                onChange(day ?? undefined)
                setOpen(false)
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

/** A year nobody plans for, or lived in: most likely a slip of the finger. */
function namesFarYear(typed = ''): boolean {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(typed)?.[0]
  return year !== undefined && !isDay(`${year}-01-01`)
}
