import { Select } from '@mantine/core'
import { useT } from '../../../i18n/language.tsx'
import { ChoiceCards, type ChoiceGroup } from '../../../ui/choice-cards.tsx'
import classes from './entries.module.css'
import type { FormKind } from './entry-draft.ts'

/** More cards than this push what comes after them off the screen. */
const MOST_CARDS = 9

interface UseFieldProps {
  kind: FormKind
  groups: readonly ChoiceGroup[]
  value: string
  onChange(use: string): void
  missing: true | undefined
}

/** What an expense is for, or where income comes from: all in sight, or a list where there are many. */
export function UseField({ kind, groups, value, onChange, missing }: UseFieldProps) {
  const t = useT()
  const label = t(`entries:form.use.${kind}`)
  const error = missing && t(`entries:gap.use.${kind}`)
  const count = groups.reduce((sum, { choices }) => sum + choices.length, 0)
  return count <= MOST_CARDS ? (
    <ChoiceCards label={label} groups={groups} value={value} onChange={onChange} error={error} />
  ) : (
    <UseSelect label={label} groups={groups} value={value} onChange={onChange} error={error} />
  )
}

interface UseSelectProps {
  label: string
  groups: readonly ChoiceGroup[]
  value: string
  onChange(use: string): void
  error: string | undefined
}

/** The same in one line. */
export function UseSelect({ label, groups, value, onChange, error }: UseSelectProps) {
  const t = useT()
  const notes = new Map(groups.flatMap(({ choices }) => choices.map(({ value, note }) => [value, note])))
  return (
    <Select
      label={label}
      placeholder={t('entries:form.choose')}
      value={value === '' ? null : value}
      data={groups.map((group) => ({
        group: group.label,
        items: group.choices.map(({ value, label }) => ({ value, label })),
      }))}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <span className={classes.note}>{notes.get(option.value)}</span>
        </span>
      )}
      onChange={(use) => use !== null && onChange(use)}
      error={error}
    />
  )
}
