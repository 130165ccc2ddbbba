import { queryOptions } from '@tanstack/react-query'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { getAttachment } from '../../storage/attachment-repository.ts'
import type { Database } from '../../storage/database.ts'
import { queryKeys } from '../query-keys.ts'

/** One attachment; `null` when its bytes are missing. */
export function attachmentQuery(db: Database, hash: AttachmentHash) {
  return queryOptions({
    queryKey: [...queryKeys.attachment, hash],
    queryFn: async () => (await getAttachment(db, hash)) ?? null,
    // Bytes: nothing to share, much to compare, and much to hold on to.
    structuralSharing: false,
    gcTime: 60_000,
  })
}
