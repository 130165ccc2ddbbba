/** Pictures and PDFs: bytes kept once under their SHA-256, outside rows and journal. Rows name them by hash. */
import type { AttachmentHash } from './id.ts'
import type { PlaceData } from './place-data.ts'

export const attachmentTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

export interface Attachment {
  /** SHA-256 of `bytes`. */
  readonly hash: AttachmentHash
  readonly type: AttachmentType
  readonly bytes: Uint8Array
}

/** What the bytes begin with: JPEG, SOI and a marker (ITU T.81 B.1.1); PNG, its signature (RFC 2083 3.1); PDF, `%PDF-` (ISO 32000-1, 7.5.2). */
const beginnings = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
} as const

/** What the bytes are by their beginning, whatever their name says; `undefined` when none of these. */
export function attachmentTypeOf(bytes: Uint8Array): AttachmentType | undefined {
  return attachmentTypes.find((type) => beginnings[type].every((byte, i) => bytes[i] === byte))
}

/**
 * Every attachment the rows name, each once, and those that wait for a row; rows saved before there were accounts have no
 * entries.
 */
export function attachmentsIn(
  {
    place,
    activities,
    entries = [],
  }: Pick<PlaceData, 'place' | 'activities'> & Partial<Pick<PlaceData, 'entries'>>,
  unplaced: readonly { readonly hash: AttachmentHash }[] = [],
): Set<AttachmentHash> {
  const pictures = activities.flatMap(({ versions }) => versions.map(({ picture }) => picture))
  const receipts = entries.flatMap((entry) => entry.receipts)
  const waiting = unplaced.map(({ hash }) => hash)
  return new Set([place.logo, ...pictures, ...receipts, ...waiting].filter((hash) => hash !== undefined))
}
