/** What the database holds, table by table. */
import type { Table } from 'dexie'
import type { Attachment } from '../../shared/domain/attachment.ts'
import type { AttachmentHash, Id } from '../../shared/domain/id.ts'
import type { Counts } from '../../shared/place-file/format.ts'
import type { JournalEntry } from './journal.ts'
import type { Row, RowTable } from './rows.ts'

/** Why everything was replaced. */
export type ReplaceReason = 'opened-copy' | 'restored' | 'started-over'

export interface KeptCopy {
  /** Counts up: the clock of the PC may be set back. */
  readonly number: number
  readonly id: Id
  /** When, in UTC to the millisecond. */
  readonly at: string
  readonly reason: ReplaceReason
  readonly placeName: string
  readonly counts: Counts
  /** Length of the place file. */
  readonly size: number
}

/** Facts about this database itself. */
export type Meta =
  | { key: 'installationId'; value: Id }
  /** The last time everything was replaced: undo reaches back to the journal entries after this one. */
  | { key: 'replaced'; id: Id; afterSequence: number }

export type Tables = { [T in RowTable]: Table<Row<T>, Id> } & {
  attachments: Table<Attachment, AttachmentHash>
  journal: Table<JournalEntry, number, Omit<JournalEntry, 'sequence'>>
  keptCopies: Table<KeptCopy, number, Omit<KeptCopy, 'number'>>
  /** The bytes of kept copies, apart from what is known about them, so that a list of them is not read from disk whole. */
  keptCopyFiles: Table<{ id: Id; bytes: Uint8Array }, Id>
  meta: Table<Meta, Meta['key']>
}
export type TableName = keyof Tables
