import { Input, SegmentedControl } from '@mantine/core'
import { useId } from 'react'

interface SegmentsProps<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange(value: T): void
}

/** A few choices side by side, of which one holds. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>) {
  const id = useId()
  return (
    <div>
      <Input.Label component="div" size="md" id={id} mb={6} display="block">
        {label}
      </Input.Label>
      <SegmentedControl
        aria-labelledby={id}
        value={value}
        data={[...options]}
        onChange={(chosen) => {
          const option = options.find((known) => known.value === chosen)
          if (option) onChange(option.value)
        }}
      />
    </div>
  )
}
