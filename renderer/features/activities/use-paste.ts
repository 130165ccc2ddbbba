import { type ClipboardEvent, useState } from 'react'
import type { Activity } from '../../../shared/domain/activity.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { type DateBlockRow, readDateBlock } from '../../../shared/exchange/date-block.ts'
import { useSaveOverrides } from '../../data/override/mutations.ts'
import type { DateChange } from '../../parts/occurrence/use-date-change.ts'
import { useToday } from '../../ui/use-today.ts'
import { dateColumns } from './date-row.tsx'
import { saidOf } from './said-of.ts'

/** What a pasted block had that the table has no row for. */
export interface PasteRest {
  /** Rows whose date is not one of the activity's. */
  unknown: readonly (DateBlockRow & { day: Day })[]
  /** Lines that could not be read, and rows beyond the last date. */
  unread: readonly string[]
}

/**
 * Pasting a block into the date table: rows with a date find theirs, rows without one fill the rows from the field
 * pasted into. One commit for all of it; what found no row is handed back, never dropped.
 *
 * @param all every date of the activity that is known, so that a date further down than shown is found too
 * @param shown the rows as they stand in the table
 */
export function usePaste(activity: Activity, all: readonly Occurrence[], shown: readonly Occurrence[]) {
  const today = useToday()
  const save = useSaveOverrides()
  const [rest, setRest] = useState<PasteRest>()
  const subject = versionOn(activity, today).title

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const { row, column } = (event.target as HTMLElement).dataset
    const text = withoutLastBreaks(event.clipboardData.getData('text/plain'))
    if (row === undefined || column === undefined || !/[\n\t]/.test(text)) return
    event.preventDefault()

    const block = readDateBlock(text, { dates: all.map(({ date }) => date), today })
    const byDate = new Map(all.map((occurrence) => [occurrence.date, occurrence]))
    const changes: { date: Day; change: DateChange }[] = []
    const unknown: (DateBlockRow & { day: Day })[] = []
    const unread = [...block.unread]
    let next = Number(row)
    for (const entry of block.rows) {
      const occurrence = entry.day === undefined ? shown[next++] : byDate.get(entry.day)
      if (occurrence) changes.push({ date: occurrence.originalDate, change: said(entry, Number(column)) })
      else if (entry.day !== undefined) unknown.push({ ...entry, day: entry.day })
      else unread.push(entry.source)
    }
    if (changes.length > 0) save.mutate({ activityId: activity.id, changes, action: 'pasted-dates', subject })
    if (unknown.length > 0 || unread.length > 0) setRest({ unknown, unread })
  }

  return {
    onPaste,
    rest,
    clearRest: () => setRest(undefined),
    /** The rows that found no date become extra dates. */
    addExtras() {
      const changes = (rest?.unknown ?? []).map((entry) => ({
        date: entry.day,
        change: { ...saidOf(entry), extra: true },
      }))
      save.mutate({ activityId: activity.id, changes, action: 'pasted-dates', subject })
      setRest(undefined)
    },
  }
}

/** Excel ends a single cell with a line break. Not by a pattern, which would try anew at every break of a long text. */
function withoutLastBreaks(text: string): string {
  let end = text.length
  while (end > 0 && '\r\n'.includes(text[end - 1] as string)) end -= 1
  return text.slice(0, end)
}

/** A row of one text alone goes into the column it was pasted into. */
function said(entry: DateBlockRow, column: number): DateChange {
  const { day, topic, host, coffeeDuty, note } = entry
  const alone = day === undefined && topic !== undefined && !host && !coffeeDuty && !note
  return alone ? { [dateColumns[column] ?? 'topic']: topic } : saidOf(entry)
}
