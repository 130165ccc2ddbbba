/** The manifest of a place file; apart from the rows, so that the shell reads one without loading their schemas. */
import { clockTimeSchema, daySchema } from '../domain/day.ts'
import { attachmentHashSchema, idSchema } from '../domain/id.ts'
import { z } from '../domain/schema.ts'
import { shortText, wellFormed } from '../domain/text.ts'
import { type UnplacedReceipt, unplacedReceiptSchema } from '../domain/unplaced-receipt.ts'
import { countsSchema } from './counts.ts'
import { snapshotOriginSchema } from './snapshot-origin.ts'

export const FORMAT = 'moedested'

/** So many receipts may wait for an entry. */
const MAX_UNPLACED = 1000

export const MANIFEST = 'manifest.json'

/** Local to the hall like every time in this app: `2026-11-22T14:05`. */
const savedAtSchema = z
  .string()
  .refine((text) => daySchema.safeParse(text.slice(0, 10)).success && text[10] === 'T')
  .refine((text) => clockTimeSchema.safeParse(text.slice(11)).success)

/** A copy that somebody took home to work on: which of them it is, who has it, and since when. */
const takenHomeSchema = z.object({ id: idSchema, by: shortText.min(1), at: savedAtSchema })
export type TakenHome = z.infer<typeof takenHomeSchema>

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
  takenHome: takenHomeSchema.optional(),
  /** Receipts at no entry yet; `entries` has them among its attachments. */
  unplacedReceipts: z
    .array(unplacedReceiptSchema.extend({ name: shortText }))
    .max(MAX_UNPLACED)
    .optional(),
  /** The app made this copy of itself. */
  snapshot: snapshotOriginSchema.optional(),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Receipts as a manifest has them: those among the attachments, with names no longer than it takes. */
export function unplacedIn(
  receipts: readonly UnplacedReceipt[],
  hashes: ReadonlySet<string>,
): { unplacedReceipts?: UnplacedReceipt[] } {
  const there = receipts
    .filter(({ hash }) => hashes.has(hash))
    .slice(0, MAX_UNPLACED)
    .map(({ hash, name }) => ({ hash, name: wellFormed(name).slice(0, 200) }))
  return there.length > 0 ? { unplacedReceipts: there } : {}
}
