import type { Day } from '../../shared/domain/day.ts'
import { isPast, isSamePaper, type PrintRecord } from '../../shared/domain/print-record.ts'
import type { Result } from '../../shared/domain/result.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Remembers what was printed, in one commit however many papers. One printed again takes the place of what was
 * remembered of it, and papers about days that are over are forgotten.
 */
export function savePrintRecords(
  db: Database,
  printed: readonly Omit<PrintRecord, 'id'>[],
  today: Day,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.prints.toArray()
    const [first] = printed
    if (!first) return undefined
    // Of the same paper asked for twice the last is what hangs there.
    const newest = printed.filter((one, i) => !printed.slice(i + 1).some((later) => isSamePaper(one, later)))
    const replaced = new Map(newest.map((one) => [one, known.filter((old) => isSamePaper(old, one))]))
    const taken = new Set([...replaced.values()].flat())
    const rows: RowChange[] = newest.map((one) => {
      const id = replaced.get(one)?.[0]?.id ?? crypto.randomUUID()
      return { table: 'prints', id, after: { ...one, id } }
    })
    const written = new Set(rows.map(({ id }) => id))
    const forgotten = known.filter((old) => !written.has(old.id) && (taken.has(old) || isPast(old, today)))
    return {
      what: { action: 'printed', subject: first.title },
      rows: [...rows, ...forgotten.map(({ id }): RowChange => ({ table: 'prints', id, after: undefined }))],
    }
  })
}

/** The paper was taken down. */
export function removePrintRecord(
  db: Database,
  record: PrintRecord,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, {
    what: { action: 'removed', subject: record.title },
    rows: [{ table: 'prints', id: record.id, after: undefined }],
  })
}
