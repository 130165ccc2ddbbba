import type { AttachmentType } from '../../../shared/domain/attachment.ts'
import { putAttachment } from '../../storage/attachment-repository.ts'
import { useChange } from '../use-change.ts'

interface AttachmentInput {
  bytes: Uint8Array
  type: AttachmentType
}

/** Stores a picture and answers with the hash a row then names. */
export function usePutAttachment() {
  return useChange((db, { bytes, type }: AttachmentInput) => putAttachment(db, bytes, type))
}
