import type { Attachment } from '../../shared/domain/attachment.ts'
import { attachmentsIn } from '../../shared/domain/attachment.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { SnapshotToWrite } from '../../shared/host/snapshots.ts'
import type { SnapshotOrigin } from '../../shared/place-file/snapshot-origin.ts'
import { writeSnapshotFile } from '../../shared/place-file/write-place-file.ts'

export const snapshotOrigin: SnapshotOrigin = {
  installationId: '11111111-2222-4333-8444-555555555555',
  sequence: 7,
  reason: 'change',
}

/** A snapshot as the page sends it to the shell. */
export function makeSnapshot(
  data: PlaceData,
  attachments: readonly Attachment[] = [],
  { savedAt = '2026-11-25T14:05', ...origin }: Partial<SnapshotOrigin> & { savedAt?: string } = {},
): SnapshotToWrite {
  const snapshot = { ...snapshotOrigin, ...origin }
  return {
    placeId: data.place.id,
    placeName: data.place.name,
    savedAt,
    reason: snapshot.reason,
    bytes: writeSnapshotFile(data, attachments, { appVersion: '0.3.0', savedAt, snapshot }),
    attachments: [...attachmentsIn(data)],
  }
}
