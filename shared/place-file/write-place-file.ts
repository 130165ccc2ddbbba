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
import { type PlaceData, rowKinds } from '../domain/place-data.ts'
import type { UnplacedReceipt } from '../domain/unplaced-receipt.ts'
import { attachmentName } from './attachment-name.ts'
import { rowsName } from './format.ts'
import { MAX_PLACE_FILE_BYTES, MAX_ROWS_BYTES } from './limits.ts'
import { FORMAT, type Manifest, type TakenHome, unplacedIn } from './manifest.ts'
import { countsOf } from './place-file-summary.ts'
import { sha256Of } from './sha256.ts'
import type { SnapshotOrigin } from './snapshot-origin.ts'
import { toJson } from './text-bytes.ts'
import { hasTooManyValues, isTooMuch } from './too-much.ts'
import type { SavedRows } from './upgrades/saved-rows.ts'
import { FORMAT_VERSION } from './upgrades/upgrade-rows.ts'
import { stored, zipPlaceFile } from './zip-place-file.ts'

export interface PlaceFileOrigin {
  /** Version of the app: "0.1.0". */
  readonly appVersion: string
  /** Now, local to the hall, to the minute: `2026-11-22T14:05`. */
  readonly savedAt: string
  /** Left out unless somebody takes it home. */
  readonly takenHome?: TakenHome | undefined
  /** Receipts at no entry yet, which are among the attachments. */
  readonly unplaced?: readonly UnplacedReceipt[]
}

/** Rows as they were saved in a format, the newest or an older one; these name attachments, entries since format 3. */
export interface SavedPlace {
  readonly formatVersion: number
  readonly rows: SavedRows & Pick<PlaceData, 'place' | 'activities'> & Partial<Pick<PlaceData, 'entries'>>
}

/** A place file of the newest format. A RangeError beyond a GB of pictures. */
export function writePlaceFile(
  data: PlaceData,
  attachments: readonly Attachment[],
  origin: PlaceFileOrigin,
): Uint8Array {
  return writeSavedPlace(inNewestFormat(data), attachments, origin)
}

/** A place file of the format the rows were saved in. A RangeError beyond a GB of pictures. */
export function writeSavedPlace(
  saved: SavedPlace,
  attachments: readonly Attachment[],
  origin: PlaceFileOrigin,
): Uint8Array {
  const { manifest, rows, kept } = describePlace(saved, attachments, origin)
  const sizes = [...Object.values(rows), ...kept.map(({ bytes }) => bytes)]
  if (sizes.reduce((sum, { length }) => sum + length, 0) > MAX_PLACE_FILE_BYTES)
    throw new RangeError('too many pictures')
  const pictures: Zippable = Object.fromEntries(
    kept.map((attachment) => [attachmentName(attachment), stored(attachment.bytes)]),
  )
  return zipPlaceFile(manifest, { ...rows, ...pictures })
}

type SnapshotFileOrigin = PlaceFileOrigin & { readonly snapshot: SnapshotOrigin }

/** A snapshot: a place file of the newest format whose attachments lie beside it (`completeSnapshot` puts them in). */
export function writeSnapshotFile(
  data: PlaceData,
  attachments: readonly Pick<Attachment, 'hash' | 'type'>[],
  origin: SnapshotFileOrigin,
): Uint8Array {
  return writeSavedSnapshot(inNewestFormat(data), attachments, origin)
}

/** A snapshot of the format the rows were saved in. */
export function writeSavedSnapshot(
  saved: SavedPlace,
  attachments: readonly Pick<Attachment, 'hash' | 'type'>[],
  origin: SnapshotFileOrigin,
): Uint8Array {
  const { manifest, rows } = describePlace(saved, attachments, origin)
  return zipPlaceFile({ ...manifest, attachmentsBeside: true, snapshot: origin.snapshot }, rows, 1)
}

/** In the order a place file has them. */
function inNewestFormat(data: PlaceData): SavedPlace {
  if (isTooMuch(data)) throw new RangeError('too many rows')
  const { place, activities, entries } = data
  const kinds = Object.fromEntries(rowKinds.map((kind) => [kind, data[kind]]))
  return { formatVersion: FORMAT_VERSION, rows: { place, ...kinds, activities, entries } }
}

function describePlace<A extends Pick<Attachment, 'hash' | 'type'>>(
  { formatVersion, rows: data }: SavedPlace,
  attachments: readonly A[],
  { appVersion, savedAt, takenHome, unplaced = [] }: PlaceFileOrigin,
): { manifest: Manifest; rows: Record<string, Uint8Array>; kept: A[] } {
  const byHash = new Map(attachments.map((attachment) => [attachment.hash, attachment]))
  const kept = [...byHash.values()]
  const whole = withoutMissing(data, new Set(byHash.keys()))
  const rows = Object.fromEntries(
    Object.entries(whole).map(([kind, saved]) => [rowsName(kind), toJson(saved)]),
  )
  const isLarge = (bytes: Uint8Array) => bytes.length > MAX_ROWS_BYTES || hasTooManyValues(bytes)
  if (Object.values(rows).some(isLarge)) throw new RangeError('too many rows')
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion,
    appVersion,
    savedAt,
    counts: countsOf(whole as Partial<PlaceData>, kept),
    entries: Object.fromEntries([
      ...Object.entries(rows).map(([name, bytes]) => [name, sha256Of(bytes)]),
      ...kept.map((attachment) => [attachmentName(attachment), attachment.hash]),
    ]),
    ...(takenHome && { takenHome }),
    ...unplacedIn(unplaced, new Set(byHash.keys())),
  }
  return { manifest, rows, kept }
}

function withoutMissing(data: SavedPlace['rows'], kept: ReadonlySet<AttachmentHash>): SavedPlace['rows'] {
  if ([...attachmentsIn(data)].every((hash) => kept.has(hash))) return data
  const { logo, ...place } = data.place
  const { entries } = data
  return {
    ...data,
    place: logo !== undefined && kept.has(logo) ? data.place : place,
    activities: data.activities.map((activity) => ({
      ...activity,
      versions: activity.versions.map(({ picture, ...version }) =>
        picture !== undefined && kept.has(picture) ? { ...version, picture } : version,
      ),
    })),
    ...(entries && {
      entries: entries.map((entry) => ({
        ...entry,
        receipts: entry.receipts.filter((hash) => kept.has(hash)),
      })),
    }),
  }
}
