import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { parseDay } from '../../../shared/exchange/parse-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'

interface DatesFieldProps {
  dates: readonly Day[]
  onChange(dates: Day[]): void
  error: ReactNode
}

/** Chosen dates, one on each line, typed or pasted. A line that is no date is named, not dropped. */
export function DatesField({ dates, onChange, error }: DatesFieldProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const [text, setText] = useState(() => dates.map((day) => formatDay(day, language, 'numeric')).join('\n'))
  const lines = text.split(/[\n;]/).map((line) => line.trim())
  const unread = lines.filter((line) => line !== '' && parseDay(line, { today }) === undefined)

  return (
    <Textarea
      label={t('activities:recurrence.datesLabel')}
      description={t('activities:recurrence.datesHint')}
      autosize
      minRows={4}
      maxRows={12}
      w="22rem"
      value={text}
      error={unread.length > 0 ? t('activities:recurrence.datesUnread', { lines: unread.join(', ') }) : error}
      onChange={(event) => {
        const next = event.currentTarget.value
        setText(next)
        onChange(
          next.split(/[\n;]/).flatMap((line) => {
            const day = parseDay(line.trim(), { today })
            return day ? [day] : []
          }),
        )
      }}
    />
  )
}
