import { Textarea } from '@mantine/core'
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import { type DateBlockRow, readDateBlock } from '../../../shared/exchange/date-block.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { parseDay } from '../../../shared/exchange/parse-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'

interface DatesFieldProps {
  dates: readonly Day[]
  /** What was typed, where it says more than the dates. */
  typed: string | undefined
  /** What a pasted list says of its dates. */
  rows: readonly DateBlockRow[]
  onChange(dates: Day[], rows: readonly DateBlockRow[], typed: string | undefined): void
  error: ReactNode
}

/**
 * Chosen dates, one on each line, typed or pasted. A list with topics may be pasted as it is: its dates come to stand
 * here, and its topics go along with them. A line that is no date is named, not dropped.
 */
export function DatesField({ dates, typed, rows, onChange, error }: DatesFieldProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const [text, setText] = useState(
    () => typed ?? dates.map((day) => formatDay(day, language, 'numeric')).join('\n'),
  )
  const linesOf = (lines: string) => lines.split(/[\n;]/).map((line) => line.trim())
  const unreadIn = (lines: string) =>
    linesOf(lines).filter((line) => line !== '' && parseDay(line, { today }) === undefined)
  const unread = unreadIn(text)
  const told = rows.filter(({ day }) => day !== undefined && dates.includes(day))

  function read(lines: string, said: readonly DateBlockRow[]) {
    setText(lines)
    onChange(
      linesOf(lines).flatMap((line) => parseDay(line, { today }) ?? []),
      said,
      unreadIn(lines).length > 0 ? lines : undefined,
    )
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const block = readDateBlock(event.clipboardData.getData('text/plain'), { dates, today })
    const dated = block.rows.filter(({ day }) => day !== undefined)
    // Bare dates are pasted as anything is.
    if (!dated.some(({ topic, host, coffeeDuty, note }) => topic || host || coffeeDuty || note)) return
    event.preventDefault()
    const undated = block.rows.filter(({ day }) => day === undefined).map(({ source }) => source)
    read(
      [
        ...linesOf(text),
        ...dated.map(({ day }) => formatDay(day as Day, language, 'numeric')),
        ...block.unread,
        ...undated,
      ]
        .filter((line) => line !== '')
        .join('\n'),
      [...rows, ...dated],
    )
  }

  return (
    <Textarea
      label={t('activities:recurrence.datesLabel')}
      description={
        told.length > 0
          ? t('activities:recurrence.datesTold', { count: told.length })
          : t('activities:recurrence.datesHint')
      }
      autosize
      minRows={4}
      maxRows={12}
      value={text}
      error={unread.length > 0 ? t('activities:recurrence.datesUnread', { lines: unread.join(', ') }) : error}
      onPaste={paste}
      onChange={(event) => read(event.currentTarget.value, rows)}
    />
  )
}
