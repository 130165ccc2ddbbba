import { queryOptions } from '@tanstack/react-query'
import type { Attachment } from '../../../shared/domain/attachment.ts'
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

/** Pictures as data URLs under their hashes, as documents take them; those whose bytes are missing are left out. */
export function imagesQuery(db: Database, ...hashes: (AttachmentHash | undefined)[]) {
  const wanted = hashes.filter((hash) => hash !== undefined)
  return queryOptions({
    queryKey: [...queryKeys.attachment, 'images', ...wanted],
    queryFn: async (): Promise<Readonly<Record<AttachmentHash, string>>> => {
      const attachments = await Promise.all(wanted.map((hash) => getAttachment(db, hash)))
      const found = attachments.filter((attachment) => attachment !== undefined)
      return Object.fromEntries(
        await Promise.all(found.map(async (attachment) => [attachment.hash, await dataUrlOf(attachment)])),
      )
    },
    structuralSharing: false,
  })
}

function dataUrlOf({ type, bytes }: Attachment): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type }))
  })
}
