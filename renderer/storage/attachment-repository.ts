import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Attachment, AttachmentType } from '../../shared/domain/attachment.ts'
import type { AttachmentHash } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { attempt, requireRoom } from './attempt.ts'
import type { Database } from './database.ts'

/**
 * Stores bytes once, under their SHA-256. What no row names any more stays: undo may want it back.
 * Refuses with the codes of storage.
 */
export function putAttachment(
  db: Database,
  bytes: Uint8Array,
  type: AttachmentType,
): Promise<Result<AttachmentHash>> {
  return attempt(async () => {
    await requireRoom(bytes.length)
    return db.attachments.put({ hash: bytesToHex(sha256(bytes)), type, bytes })
  })
}

export function getAttachment(db: Database, hash: AttachmentHash): Promise<Attachment | undefined> {
  return db.attachments.get(hash)
}
