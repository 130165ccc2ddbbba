import { Checkbox, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/language.tsx'

interface PassPhraseFieldProps {
  label: string
  description?: string
  error: ReactNode
  /** Whether what is typed can be read. */
  shown: boolean
  /** Where the dialog begins. */
  first?: boolean
  value: string
  onChange(phrase: string): void
}

/** What a copy is locked with, as it is typed. */
export function PassPhraseField({ shown, first, onChange, ...texts }: PassPhraseFieldProps) {
  return (
    <TextInput
      {...texts}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      data-autofocus={first || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export function ShowPassPhrase({ shown, onChange }: { shown: boolean; onChange(shown: boolean): void }) {
  const t = useT()
  return (
    <Checkbox
      label={t('copies:send.show')}
      checked={shown}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
