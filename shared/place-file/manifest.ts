/** The manifest of a place file; apart from the rows, so that the shell reads one without loading their schemas. */
import { clockTimeSchema, daySchema } from '../domain/day.ts'
import { attachmentHashSchema, idSchema } from '../domain/id.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { z } from '../domain/schema.ts'

export const FORMAT = 'moedested'

export const MANIFEST = 'manifest.json'

const count = z.int().min(0)
export const countsSchema = z.object({
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
} satisfies Record<Exclude<keyof PlaceData, 'place'> | 'attachments', z.ZodType>)

/** Local to the hall like every time in this app: `2026-11-22T14:05`. */
export const savedAtSchema = z
  .string()
  .refine((text) => daySchema.safeParse(text.slice(0, 10)).success && text[10] === 'T')
  .refine((text) => clockTimeSchema.safeParse(text.slice(11)).success)

/** Why a snapshot was made: something was changed, the app was closed, or the data is about to be upgraded or replaced. */
export const snapshotReasons = ['change', 'close', 'upgrade', 'replace'] as const

export const snapshotOriginSchema = z.object({
  /** The installation whose journal `sequence` belongs to. */
  installationId: idSchema,
  /** The latest journal entry it holds; 0 where there is none. */
  sequence: z.int().min(0),
  reason: z.enum(snapshotReasons),
})
export type SnapshotOrigin = z.infer<typeof snapshotOriginSchema>

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
  /** The pictures `entries` names are not in the zip: they lie beside the file. */
  attachmentsBeside: z.literal(true).optional(),
  /** The app made this copy of itself. */
  snapshot: snapshotOriginSchema.optional(),
})
export type Manifest = z.infer<typeof manifestSchema>
export type Counts = z.infer<typeof countsSchema>
