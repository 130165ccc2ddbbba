import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatExactAmount } from '../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../shared/exchange/parse-amount.ts'
import { useLanguage, useT } from '../i18n/language.tsx'

interface AmountFieldProps {
  label: ReactNode
  /** As it is typed: a form keeps that, and reads it with `parseAmount`. */
  value: string
  onChange(typed: string): void
  error?: ReactNode
  autoFocus?: boolean
  width?: string
}

/** An amount as Danes type it ("1.234", "89,5"), with how it was read said under it. */
export function AmountField({ label, value, onChange, error, autoFocus, width = '13rem' }: AmountFieldProps) {
  const t = useT()
  const { language } = useLanguage()
  const read = value.trim() === '' ? undefined : parseAmount(value, language)
  return (
    <TextInput
      label={label}
      w={width}
      inputMode="decimal"
      maxLength={40}
      value={value}
      data-autofocus={autoFocus ? true : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={
        read &&
        read.amount >= 0 &&
        t('common:amountField.read', { amount: formatExactAmount(read.amount, language) })
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
    />
  )
}
