/** What the database holds, table by table. */
import type { Table } from 'dexie'
import type { Attachment } from '../../shared/domain/attachment.ts'
import type { Day } from '../../shared/domain/day.ts'
import type { AttachmentHash, Id } from '../../shared/domain/id.ts'
import type { Counts } from '../../shared/place-file/counts.ts'
import type { JournalEntry } from './journal.ts'
import type { Row, RowTable } from './rows.ts'

/** Why everything was replaced. */
export type ReplaceReason = 'opened-copy' | 'restored' | 'started-over'
/** Why a copy was kept: everything was replaced, or brought up to date by a newer version of the app, or somebody took it home. */
export type KeepReason = ReplaceReason | 'upgraded' | 'taken-home'

export interface KeptCopy {
  /** Counts up: the clock of the PC may be set back. */
  readonly number: number
  readonly id: Id
  /** When, in UTC to the millisecond. */
  readonly at: string
  readonly reason: KeepReason
  readonly placeName: string
  readonly counts: Counts
  /** Length of the place file. */
  readonly size: number
}

/** Something somebody is writing and has not saved: it outlives a crash. */
export interface Draft {
  /** What is being written: "activity/<id>", "place". */
  readonly key: string
  /** When it was last written to, in UTC to the millisecond. */
  readonly at: string
  /** What the form holds, in a shape its screen knows; read with the same care as a file from outside. */
  readonly value: unknown
}

/** Facts about this database itself. */
export type Meta =
  | { key: 'installationId'; value: Id }
  /** The last time everything was replaced: undo reaches back to the journal entries after this one. */
  | { key: 'replaced'; id: Id; afterSequence: number }
  /** Entries of the journal that name no place: those after this one are of that place (see `journal-of-place.ts`). */
  | { key: 'unmarkedJournal'; placeId: Id | undefined; afterSequence: number }
  /** Who sits at the PC on `day`, if they said so: the journal writes it beside what they change. */
  | { key: 'sitting'; name: string; day: Day }
  /** The last copy somebody saved to a file: when (UTC to the millisecond), and what it holds (see `Everything.asOf`). */
  | { key: 'copySaved'; at: string; asOf: string }
  /**
   * A copy that somebody took home; the place here is being changed elsewhere. `at` is local: `2026-11-23T14:05`. `told`
   * when somebody changes things here all the same.
   */
  | { key: 'takenHome'; id: Id; by: string; at: string; asOf: string; keptCopyId: Id; told?: true }
  /** These data are the copy that somebody took home. */
  | { key: 'atHome'; id: Id; by: string; at: string }

export type Tables = { [T in RowTable]: Table<Row<T>, Id> } & {
  attachments: Table<Attachment, AttachmentHash>
  journal: Table<JournalEntry, number, Omit<JournalEntry, 'sequence'>>
  keptCopies: Table<KeptCopy, number, Omit<KeptCopy, 'number'>>
  /** The bytes of kept copies, apart from what is known about them, so that a list of them is not read from disk whole. */
  keptCopyFiles: Table<{ id: Id; bytes: Uint8Array }, Id>
  drafts: Table<Draft, string>
  meta: Table<Meta, Meta['key']>
}
export type TableName = keyof Tables
