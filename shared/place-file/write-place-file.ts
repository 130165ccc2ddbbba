/**
 * A place and its attachments as a place file: an ordinary one, which holds everything, and a snapshot, which names
 * the attachments that lie beside it. The same input gives the same bytes.
 *
 * Whatever is written here can be read again, so a picture that rows name and nobody has is no longer named in the
 * copy, and a place beyond the format's limits is a RangeError.
 */
import type { Zippable } from 'fflate'
import { type Attachment, attachmentsIn } from '../domain/attachment.ts'
import type { AttachmentHash } from '../domain/id.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { attachmentName } from './attachment-name.ts'
import { PLACE, rowKinds, rowsName } from './format.ts'
import { MAX_PLACE_FILE_BYTES, MAX_ROWS_BYTES } from './limits.ts'
import { FORMAT, type Manifest } from './manifest.ts'
import { countsOf } from './place-file-summary.ts'
import { sha256Of } from './sha256.ts'
import type { SnapshotOrigin } from './snapshot-origin.ts'
import { toJson } from './text-bytes.ts'
import { hasTooManyValues, isTooMuch } from './too-much.ts'
import { FORMAT_VERSION } from './upgrades/upgrade-rows.ts'
import { stored, zipPlaceFile } from './zip-place-file.ts'

export interface PlaceFileOrigin {
  /** Version of the app: "0.1.0". */
  readonly appVersion: string
  /** Now, local to the hall, to the minute: `2026-11-22T14:05`. */
  readonly savedAt: string
}

/** A place file of the newest format. A RangeError beyond a GB of pictures. */
export function writePlaceFile(
  data: PlaceData,
  attachments: readonly Attachment[],
  origin: PlaceFileOrigin,
): Uint8Array {
  const { manifest, rows, kept } = describePlace(data, attachments, origin)
  const sizes = [...Object.values(rows), ...kept.map(({ bytes }) => bytes)]
  if (sizes.reduce((sum, { length }) => sum + length, 0) > MAX_PLACE_FILE_BYTES)
    throw new RangeError('too many pictures')
  const pictures: Zippable = Object.fromEntries(
    kept.map((attachment) => [attachmentName(attachment), stored(attachment.bytes)]),
  )
  return zipPlaceFile(manifest, { ...rows, ...pictures })
}

/** A snapshot: a place file of the newest format whose attachments lie beside it (`completeSnapshot` puts them in). */
export function writeSnapshotFile(
  data: PlaceData,
  attachments: readonly Pick<Attachment, 'hash' | 'type'>[],
  origin: PlaceFileOrigin & { readonly snapshot: SnapshotOrigin },
): Uint8Array {
  const { manifest, rows } = describePlace(data, attachments, origin)
  return zipPlaceFile({ ...manifest, attachmentsBeside: true, snapshot: origin.snapshot }, rows, 3)
}

function describePlace<A extends Pick<Attachment, 'hash' | 'type'>>(
  data: PlaceData,
  attachments: readonly A[],
  { appVersion, savedAt }: PlaceFileOrigin,
): { manifest: Manifest; rows: Record<string, Uint8Array>; kept: A[] } {
  const byHash = new Map(attachments.map((attachment) => [attachment.hash, attachment]))
  const kept = [...byHash.values()]
  const whole = withoutMissing(data, new Set(byHash.keys()))
  const rows: Record<string, Uint8Array> = {
    [PLACE]: toJson(whole.place),
    ...Object.fromEntries(rowKinds.map((kind) => [rowsName(kind), toJson(whole[kind])])),
  }
  const isLarge = (bytes: Uint8Array) => bytes.length > MAX_ROWS_BYTES || hasTooManyValues(bytes)
  if (isTooMuch(data) || Object.values(rows).some(isLarge)) throw new RangeError('too many rows')
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    appVersion,
    savedAt,
    counts: countsOf(whole, kept),
    entries: Object.fromEntries([
      ...Object.entries(rows).map(([name, bytes]) => [name, sha256Of(bytes)]),
      ...kept.map((attachment) => [attachmentName(attachment), attachment.hash]),
    ]),
  }
  return { manifest, rows, kept }
}

function withoutMissing(data: PlaceData, kept: ReadonlySet<AttachmentHash>): PlaceData {
  if ([...attachmentsIn(data)].every((hash) => kept.has(hash))) return data
  const { logo, ...place } = data.place
  return {
    ...data,
    place: logo !== undefined && kept.has(logo) ? data.place : place,
    activities: data.activities.map((activity) => ({
      ...activity,
      versions: activity.versions.map(({ picture, ...version }) =>
        picture !== undefined && kept.has(picture) ? { ...version, picture } : version,
      ),
    })),
  }
}
