import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Attachment, AttachmentType } from '../../shared/domain/attachment.ts'

const beginnings: Record<AttachmentType, readonly number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
}

/** An attachment under its true hash: the beginning of its kind, and then `rest`, which no decoder would take. */
export function makeAttachment(
  type: AttachmentType = 'image/jpeg',
  rest: Uint8Array = new Uint8Array(8),
): Attachment {
  const bytes = Uint8Array.from([...beginnings[type], ...rest])
  return { hash: bytesToHex(sha256(bytes)), type, bytes }
}
