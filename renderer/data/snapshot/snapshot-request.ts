import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Result } from '../../../shared/domain/result.ts'
import type { SnapshotOrigin } from '../../../shared/place-file/snapshot-origin.ts'
import type { PlaceFileOrigin } from '../../../shared/place-file/write-place-file.ts'

/** What crosses to the snapshot worker, which answers with the same number. */
export interface SnapshotRequest {
  readonly number: number
  readonly data: PlaceData
  readonly attachments: readonly Pick<Attachment, 'hash' | 'type'>[]
  /** Left out where the data are only to be looked at. */
  readonly origin?: PlaceFileOrigin & { readonly snapshot: SnapshotOrigin }
}

/** The snapshot's bytes; none where none were asked for. `storage-damaged` for data that do not hold. */
export interface SnapshotAnswer {
  readonly number: number
  readonly result: Result<Uint8Array | undefined>
}
