import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import list from './list.module.css'
import classes from './record-list.module.css'

interface RecordListProps<T> {
  records: readonly T[]
  keyOf(record: T): string
  /** What is read aloud for the row: its name. */
  nameOf(record: T): string
  onOpen(record: T): void
  children(record: T): ReactNode
  label: string
}

/** A list whose rows open what they name: rooms, tovholdere, activities. */
export function RecordList<T>({ records, keyOf, nameOf, onOpen, children, label }: RecordListProps<T>) {
  return (
    <ul className={list.list} aria-label={label}>
      {records.map((record) => (
        <li key={keyOf(record)}>
          <button
            type="button"
            className={classes.row}
            aria-label={nameOf(record)}
            onClick={() => onOpen(record)}
          >
            {children(record)}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface EmptyListProps {
  text: string
  action: string
  onAction(): void
}

/** What stands where a list is still empty: what it is for, and the one next step. */
export function EmptyList({ text, action, onAction }: EmptyListProps) {
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      <Group>
        <Button size="lg" onClick={onAction}>
          {action}
        </Button>
      </Group>
    </div>
  )
}
