/**
 * What happened, in order: undo, "what changed" and the trash read it. Nothing but `commit.ts` writes it.
 *
 * It is never thinned, by age or by size: the clock of the PC may be years ahead for a day, and what goes by it would
 * then throw away everything. Twenty thousand entries are some years of a busy place, and cost nothing until read.
 */
import type { Id } from '../../shared/domain/id.ts'
import type { Row, RowTable } from './rows.ts'

/** What was done, as people would say it; each has its sentence in `locales/<language>/changes.json`. */
export type ChangeAction =
  | 'added'
  | 'changed'
  | 'removed'
  /** A line of the accounts that counts no longer; it is still there. */
  | 'annulled'
  | 'cancelled-date'
  | 'moved-date'
  | 'restored-date'
  /** Held although the place is closed that day, and closed with it again. */
  | 'held-date'
  | 'closed-date'
  | 'pasted-dates'
  | 'accepted'
  /** Paper came out: remembered, but nothing to take back. */
  | 'printed'
  /** The accounts of a year were closed, or opened again: to take that back is to do the other. */
  | 'closed-year'
  | 'reopened-year'
  | 'undone'
  | 'redone'
  /** Out of the trash. */
  | 'brought-back'
  /** All that was changed on a day, put back. */
  | 'day-undone'

/** What undo passes over. */
export const notUndone: ReadonlySet<ChangeAction> = new Set(['printed', 'closed-year', 'reopened-year'])

export interface What {
  readonly action: ChangeAction
  /** What it was done to, as it was called then: "Strikkecafé", "Strikkecafé mandag den 23. november". */
  readonly subject: string
}

/** One row before and after; `undefined` where there was none. */
export type JournalRow = {
  [T in RowTable]: {
    readonly table: T
    readonly id: Id
    readonly before: Row<T> | undefined
    readonly after: Row<T> | undefined
  }
}[RowTable]

export interface JournalEntry {
  /** Grows by the order of changes in this database; has holes where a change was given up. */
  readonly sequence: number
  /** The database the change was made in. */
  readonly installationId: Id
  /** The place that was here: after another was opened, this one's changes are not its. Absent before version 3. */
  readonly placeId?: Id
  /** When, in UTC to the millisecond: `2026-11-23T13:00:00.000Z`. Sorts as text. */
  readonly at: string
  /** First name of whoever sat there, if they said so. */
  readonly who?: string
  readonly what: What
  /** Each row at most once, and only rows that became another. */
  readonly rows: readonly JournalRow[]
  /** On 'undone' the entry it took back; on 'redone' the 'undone' entry it took back. */
  readonly reverses?: number
}
