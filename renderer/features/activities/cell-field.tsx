import { useRef, useState } from 'react'
import classes from './date-table.module.css'

interface CellFieldProps {
  row: number
  column: number
  label: string
  value: string
  maxLength: number
  onSave(text: string): void
}

/**
 * A field of the date table: saves when it is left, Escape puts back what stood there.
 *
 * While nothing in it has been changed, Ctrl+Z is the app's (`data-undo`), so that the last change can be undone
 * without first finding a way out of the table.
 */
export function CellField({ row, column, label, value, maxLength, onSave }: CellFieldProps) {
  const [typed, setTyped] = useState<string>()
  const givenUp = useRef(false)

  return (
    <textarea
      className={classes.cell}
      rows={1}
      data-row={row}
      data-column={column}
      data-undo={typed === undefined ? 'app' : undefined}
      aria-label={label}
      value={typed ?? value}
      maxLength={maxLength}
      autoComplete="off"
      // It wraps so that all of it can be read; it is one line all the same.
      onChange={(event) => setTyped(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== undefined) {
          givenUp.current = true
          event.currentTarget.blur()
          event.currentTarget.focus()
        }
      }}
      onBlur={() => {
        if (typed !== undefined && typed !== value && !givenUp.current) onSave(typed)
        givenUp.current = false
        setTyped(undefined)
      }}
    />
  )
}
