import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { Host } from '../../../shared/host/contract.ts'
import type { SnapshotInfo, SnapshotToWrite } from '../../../shared/host/snapshots.ts'

/** Has a snapshot written, and hands over the attachments that its folder lacks. */
export async function handOverSnapshot(
  snapshots: NonNullable<Host['snapshots']>,
  snapshot: SnapshotToWrite,
  attachmentOf: (hash: AttachmentHash) => Promise<Result<Attachment | undefined>>,
): Promise<Result<SnapshotInfo>> {
  const { placeId, placeName } = snapshot
  const first = await snapshots.write(snapshot)
  if (!first.ok) return first
  if (first.value.snapshot) return ok(first.value.snapshot)
  for (const hash of first.value.lacking) {
    const attachment = await attachmentOf(hash)
    if (!attachment.ok) return attachment
    if (!attachment.value) return refused('storage-failed')
    const kept = await snapshots.keepAttachment({ placeId, placeName, ...attachment.value })
    if (!kept.ok) return kept
  }
  const second = await snapshots.write(snapshot)
  if (!second.ok) return second
  return second.value.snapshot ? ok(second.value.snapshot) : refused('file-not-written')
}
