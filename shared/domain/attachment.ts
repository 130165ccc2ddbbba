/** Pictures: bytes kept once under their SHA-256, outside rows and journal. Rows name them by hash. */
import type { AttachmentHash } from './id.ts'
import type { PlaceData } from './place-data.ts'

export const attachmentTypes = ['image/jpeg', 'image/png'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

export interface Attachment {
  /** SHA-256 of `bytes`. */
  readonly hash: AttachmentHash
  readonly type: AttachmentType
  readonly bytes: Uint8Array
}

/** What a picture's bytes begin with: JPEG, SOI and a marker (ITU T.81 B.1.1); PNG, its signature (RFC 2083 3.1). */
const beginnings = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const

/** What kind of picture the bytes are by their beginning, whatever their name says; `undefined` when neither. */
export function attachmentTypeOf(bytes: Uint8Array): AttachmentType | undefined {
  return attachmentTypes.find((type) => beginnings[type].every((byte, i) => bytes[i] === byte))
}

/** Every attachment the rows name, each once. */
export function attachmentsIn({
  place,
  activities,
}: Pick<PlaceData, 'place' | 'activities'>): Set<AttachmentHash> {
  const pictures = activities.flatMap(({ versions }) => versions.map(({ picture }) => picture))
  return new Set([place.logo, ...pictures].filter((hash) => hash !== undefined))
}
