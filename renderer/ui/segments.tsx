import { Input } from '@mantine/core'
import { useId } from 'react'
import classes from './segments.module.css'

interface SegmentsProps<T extends string> {
  label: string
  /** Where what is chosen between is plain to see, the label is only read aloud. */
  hideLabel?: boolean
  options: readonly { value: T; label: string }[]
  value: T
  onChange(value: T): void
}

/**
 * A few choices side by side, of which one holds. Radio buttons, and nothing that measures itself: Mantine's own has the
 * whole page laid out once more to place its sliding mark.
 */
export function Segments<T extends string>({ label, hideLabel, options, value, onChange }: SegmentsProps<T>) {
  const id = useId()
  return (
    <div>
      {!hideLabel && (
        <Input.Label component="div" size="md" id={id} mb={6} display="block">
          {label}
        </Input.Label>
      )}
      <div
        role="radiogroup"
        className={classes.segments}
        {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': id })}
      >
        {options.map((option) => (
          <label key={option.value} className={classes.segment}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
