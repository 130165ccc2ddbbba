import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ClockTime } from '../../shared/domain/day.ts'
import { formatTime } from '../../shared/exchange/format-time.ts'
import { parseTime } from '../../shared/exchange/parse-time.ts'
import { useLanguage, useT } from '../i18n/language.tsx'

interface TimeFieldProps {
  label: ReactNode
  value: ClockTime | undefined
  onChange(time: ClockTime | undefined): void
  error?: ReactNode
}

/** A clock time typed the way people write it: "14", "14.00", "kl 14", "1430". */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const t = useT()
  const { language } = useLanguage()
  const [typed, setTyped] = useState<string>()
  const unread = typed !== undefined && typed.trim() !== '' && parseTime(typed) === undefined
  return (
    <TextInput
      label={label}
      w="9rem"
      placeholder={formatTime('14:00', language)}
      value={typed ?? (value ? formatTime(value, language) : '')}
      error={unread ? t('common:timeField.unread') : error}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        if (!unread) setTyped(undefined)
      }}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        if (text.trim() === '') onChange(undefined)
        else {
          const time = parseTime(text)
          if (time) onChange(time)
        }
      }}
    />
  )
}
