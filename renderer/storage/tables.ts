/** What the database holds, table by table. */
import type { Table } from 'dexie'
import type * as z from 'zod'
import { activitySchema } from '../../shared/domain/activity.ts'
import type { Attachment } from '../../shared/domain/attachment.ts'
import type { AttachmentHash, Id } from '../../shared/domain/id.ts'
import { overrideSchema } from '../../shared/domain/override.ts'
import { personSchema } from '../../shared/domain/person.ts'
import { placeSchema } from '../../shared/domain/place.ts'
import { roomSchema } from '../../shared/domain/room.ts'
import type { JournalEntry } from './journal.ts'
import type { KeptCopy } from './kept-copies.ts'

/** The tables of rows: what the journal speaks of, and what every row must look like to get in. */
export const rowSchemas = {
  places: placeSchema,
  rooms: roomSchema,
  people: personSchema,
  activities: activitySchema,
  overrides: overrideSchema,
} as const
export type RowTable = keyof typeof rowSchemas
export type Row<T extends RowTable = RowTable> = z.infer<(typeof rowSchemas)[T]>
export const rowTables = Object.keys(rowSchemas) as RowTable[]

/** Facts about this database itself. */
export type Meta =
  | { key: 'installationId'; value: Id }
  /** The last time everything was replaced: undo reaches back to the journal entries after this one. */
  | { key: 'replaced'; id: Id; afterSequence: number }

export type Tables = { [T in RowTable]: Table<Row<T>, Id> } & {
  attachments: Table<Attachment, AttachmentHash>
  journal: Table<JournalEntry, number, Omit<JournalEntry, 'sequence'>>
  keptCopies: Table<KeptCopy, Id>
  /** The bytes of kept copies, apart from what is known about them, so that a list of them is not read from disk whole. */
  keptCopyFiles: Table<{ id: Id; bytes: Uint8Array }, Id>
  meta: Table<Meta, Meta['key']>
}
export type TableName = keyof Tables

/**
 * A row as it is stored: checked, and without keys that its schema does not know or that say nothing.
 * @throws ZodError for a row that must not get in: that is a mistake in the app, not something a person did
 */
export function toStored<T extends RowTable>(table: T, row: Row<T>): Row<T> {
  // Rows are plain JSON by their schemas; the round trip drops keys that hold `undefined`.
  return JSON.parse(JSON.stringify(rowSchemas[table].parse(row)))
}
