/** What page and shell tell each other about snapshots: the copies the app makes of a place by itself. */
import { attachmentTypes } from '../domain/attachment.ts'
import { attachmentHashSchema, idSchema } from '../domain/id.ts'
import { z } from '../domain/schema.ts'
import { countsSchema } from '../place-file/counts.ts'
import { snapshotOriginSchema } from '../place-file/snapshot-origin.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
/** Local to the hall: `2026-11-22T14:05`. The shell starts without what knows whether there is such a day. */
const savedAtSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
const placeName = z.string().min(1).max(200)

/** One snapshot that has been read back whole. */
export const snapshotInfoSchema = snapshotOriginSchema.extend({
  /** Names it to the shell; it is no path, and holds for as long as the app runs. */
  id: z.string(),
  placeId: idSchema,
  placeName: z.string(),
  savedAt: savedAtSchema,
  counts: countsSchema,
  /** Bytes of the file, attachments not counted. */
  size: z.int(),
  formatVersion: z.int(),
  where: z.enum(['documents', 'second']),
})
export type SnapshotInfo = z.infer<typeof snapshotInfoSchema>

/** The snapshots of one place in one folder. */
export const snapshotFolderSchema = z.object({
  placeId: idSchema,
  placeName: z.string(),
  /** For people to read: "Dokumenter › Lindeballe Mødested › Sikkerhedskopier". */
  shownPath: z.string(),
  /** All it takes on the disk, attachments included, and how much it may take. */
  bytes: z.int(),
  limit: z.int(),
  /** Newest first. */
  snapshots: z.array(snapshotInfoSchema),
})
export type SnapshotFolder = z.infer<typeof snapshotFolderSchema>

export const secondFolderSchema = z.object({
  shownPath: z.string(),
  /** Whether it can be reached just now: a USB stick may be in a drawer. */
  present: z.boolean(),
  /** When the latest snapshot in it was saved. */
  caughtUpTo: savedAtSchema.optional(),
})
export type SecondFolder = z.infer<typeof secondFolderSchema>

export const snapshotsFoundSchema = z.object({
  folders: z.array(snapshotFolderSchema),
  second: secondFolderSchema.optional(),
  /** Places that others who log on to this computer keep in their own app. */
  otherUsers: z.array(z.object({ placeName: z.string(), userName: z.string(), at: savedAtSchema })),
})
export type SnapshotsFound = z.infer<typeof snapshotsFoundSchema>

export const snapshotToWriteSchema = z.object({
  placeId: idSchema,
  placeName,
  savedAt: savedAtSchema,
  reason: snapshotOriginSchema.shape.reason,
  /** A place file by `writeSnapshotFile`. */
  bytes,
  /** All it names. */
  attachments: z.array(attachmentHashSchema).max(100_000),
})
export type SnapshotToWrite = z.infer<typeof snapshotToWriteSchema>

export const writtenSnapshotSchema = z.object({
  /** Where not empty, nothing was written: these are not in the folder, so keep them first and write again. */
  lacking: z.array(attachmentHashSchema),
  snapshot: snapshotInfoSchema.optional(),
})
export type WrittenSnapshot = z.infer<typeof writtenSnapshotSchema>

export const attachmentToKeepSchema = z.object({
  placeId: idSchema,
  placeName,
  hash: attachmentHashSchema,
  type: z.enum(attachmentTypes),
  bytes,
})
export type AttachmentToKeep = z.infer<typeof attachmentToKeepSchema>
