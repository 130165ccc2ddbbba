import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useRef } from 'react'

/**
 * Keys of a table of text fields, as in a spreadsheet: Enter and the arrows go down and up, and Enter goes back to the
 * column where the row was begun, so that a row is "topic, Tab, host, Tab, coffee, Enter".
 *
 * Fields carry `data-row` and `data-column` (numbers); the handlers go on the table.
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>) {
  const began = useRef(0)
  const byTab = useRef(false)

  function go(row: number, column: number): boolean {
    const field = grid.current?.querySelector<HTMLTextAreaElement>(
      `[data-row="${row}"][data-column="${column}"]`,
    )
    field?.focus()
    field?.select()
    return field !== null && field !== undefined
  }

  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      byTab.current = event.key === 'Tab'
      const { row, column } = (event.target as HTMLElement).dataset
      if (row === undefined || column === undefined || event.nativeEvent.isComposing) return
      const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      const target = event.key === 'Enter' ? began.current : Number(column)
      // At the last row Enter still leaves the field, which saves it.
      if (!go(Number(row) + step, target)) (event.target as HTMLElement).blur()
    },
    onFocus(event: FocusEvent<HTMLElement>) {
      const { column } = event.target.dataset
      if (column !== undefined && !byTab.current) began.current = Number(column)
      byTab.current = false
    },
    onMouseDown() {
      byTab.current = false
    },
  }
}
