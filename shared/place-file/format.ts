/** The names and manifest of a place file; `docs/place-file.md` says the same in prose. */

import { type AcceptedClash, acceptedClashSchema } from '../domain/accepted-clash.ts'
import { type Activity, activitySchema } from '../domain/activity.ts'
import type { Attachment, AttachmentType } from '../domain/attachment.ts'
import { type Booking, bookingSchema } from '../domain/booking.ts'
import { type Closure, closureSchema } from '../domain/closure.ts'
import { clockTimeSchema, daySchema } from '../domain/day.ts'
import { type AttachmentHash, attachmentHashSchema } from '../domain/id.ts'
import { type Override, overrideSchema } from '../domain/override.ts'
import { type Person, personSchema } from '../domain/person.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { type PrintRecord, printRecordSchema } from '../domain/print-record.ts'
import { type Room, roomSchema } from '../domain/room.ts'
import { z } from '../domain/schema.ts'

export const FORMAT = 'moedested'

export const MANIFEST = 'manifest.json'
export const PLACE = 'place.json'

/** The kinds a place has many of; each is a file of rows. */
export type RowKind = Exclude<keyof PlaceData, 'place'>
/** Any row of these kinds. */
export type Row = Room | Person | Activity | Override | Closure | Booking | AcceptedClash | PrintRecord
export const rowSchemas = {
  rooms: roomSchema,
  people: personSchema,
  activities: activitySchema,
  overrides: overrideSchema,
  closures: closureSchema,
  bookings: bookingSchema,
  acceptedClashes: acceptedClashSchema,
  prints: printRecordSchema,
} as const satisfies Record<RowKind, z.ZodType<Row>>
export const rowKinds = Object.keys(rowSchemas) as RowKind[]

export function rowsName(kind: RowKind): string {
  return `${kind}.json`
}

/** What kind of rows an entry's name says it holds, `place` included; any word may have been one in an older format. */
export function readRowsName(name: string): string | undefined {
  return name === MANIFEST ? undefined : /^([a-z][a-zA-Z-]*)\.json$/.exec(name)?.[1]
}

const endings: Record<AttachmentType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

export function attachmentName({ hash, type }: Pick<Attachment, 'hash' | 'type'>): string {
  return `attachments/${hash}.${endings[type]}`
}

/** What an entry's name says it holds; `undefined` when it is not the name of an attachment. */
export function readAttachmentName(name: string): { hash: AttachmentHash; type: AttachmentType } | undefined {
  const match = /^attachments\/([0-9a-f]{64})\.(jpg|png)$/.exec(name)
  if (!match) return undefined
  return { hash: match[1] as AttachmentHash, type: match[2] === 'jpg' ? 'image/jpeg' : 'image/png' }
}

const count = z.int().min(0)
const countsSchema = z.object({
  rooms: count,
  people: count,
  activities: count,
  overrides: count,
  // Since format 2; the manifests of older files do not count them.
  closures: count.default(0),
  bookings: count.default(0),
  acceptedClashes: count.default(0),
  prints: count.default(0),
  attachments: count,
} satisfies Record<RowKind | 'attachments', z.ZodType>)

/** Local to the hall like every time in this app: `2026-11-22T14:05`. */
const savedAtSchema = z
  .string()
  .refine((text) => daySchema.safeParse(text.slice(0, 10)).success && text[10] === 'T')
  .refine((text) => clockTimeSchema.safeParse(text.slice(11)).success)

/**
 * What stands in `manifest.json` of this format version. The app writes all of it; a file made by hand needs the
 * first two alone. Other fields are left unread.
 */
export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int().min(1),
  appVersion: z.string().max(40).optional(),
  savedAt: savedAtSchema.optional(),
  counts: countsSchema.optional(),
  /** SHA-256 of each entry but the manifest, by name. When it is there, nothing may be left out of it. */
  entries: z.record(z.string(), attachmentHashSchema).optional(),
})
export type Manifest = z.infer<typeof manifestSchema>
export type Counts = z.infer<typeof countsSchema>
