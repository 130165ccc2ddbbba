/** Receipts that were taken in and are at no entry yet: no rows, but things, so they are in every copy. */
import type { Entry } from './entry.ts'
import { type AttachmentHash, attachmentHashSchema } from './id.ts'
import { z } from './schema.ts'

export const unplacedReceiptSchema = z.object({
  hash: attachmentHashSchema,
  /** The bare name its file had. */
  name: z.string(),
})
export type UnplacedReceipt = z.infer<typeof unplacedReceiptSchema>

/** Those that are still at no entry, in the order they came in. */
export function stillUnplaced(
  brought: readonly UnplacedReceipt[],
  entries: readonly Pick<Entry, 'annulled' | 'receipts'>[],
): UnplacedReceipt[] {
  const placed = new Set<AttachmentHash>(
    entries.flatMap(({ annulled, receipts }) => (annulled ? [] : receipts)),
  )
  return brought.filter(({ hash }) => !placed.has(hash))
}

/** Both, each once. */
export function withMoreReceipts(
  brought: readonly UnplacedReceipt[],
  more: readonly UnplacedReceipt[],
): UnplacedReceipt[] {
  const known = new Set(brought.map(({ hash }) => hash))
  return [...brought, ...more.filter(({ hash }) => !known.has(hash))]
}
