import { idSchema } from '../domain/id.ts'
import { z } from '../domain/schema.ts'

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
