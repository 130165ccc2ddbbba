import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { getAttachment } from '../../storage/attachment-repository.ts'
import { useDatabase } from '../database-context.tsx'

/** Reads attachments that are needed once and by the thousand, so none of them is kept. Rejects where the database does. */
export function useReadAttachment(): (hash: AttachmentHash) => Promise<Attachment | undefined> {
  const db = useDatabase()
  return (hash) => getAttachment(db, hash)
}
