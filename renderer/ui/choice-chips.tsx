import { Chip, Group, Input } from '@mantine/core'
import type { ReactNode } from 'react'

interface ChoiceChipsProps<T extends string> {
  label: ReactNode
  options: readonly { value: T; label: string }[]
  value: readonly T[]
  onChange(value: T[]): void
  error?: ReactNode
}

/** A few choices of which several may hold: weekdays, rooms. */
export function ChoiceChips<T extends string>({
  label,
  options,
  value,
  onChange,
  error,
}: ChoiceChipsProps<T>) {
  return (
    <Input.Wrapper
      component="fieldset"
      size="md"
      label={label}
      labelElement="div"
      error={error}
      {...(error && { 'data-gap': true, tabIndex: -1 })}
    >
      <Chip.Group multiple value={[...value]} onChange={(next) => onChange(next as T[])}>
        <Group gap="xs" mt={6}>
          {options.map((option) => (
            <Chip key={option.value} value={option.value} size="md" variant="outline">
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
