import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Attachment, attachmentsIn } from '../domain/attachment.ts'
import type { AttachmentHash } from '../domain/id.ts'
import type { PlaceData } from '../domain/place-data.ts'
import {
  attachmentName,
  FORMAT,
  MANIFEST,
  type Manifest,
  manifestSchema,
  PLACE,
  rowKinds,
  rowsName,
} from './format.ts'
import { MAX_PLACE_FILE_BYTES, MAX_ROWS_BYTES } from './limits.ts'
import { countsOf } from './place-file-summary.ts'
import { sha256Of } from './sha256.ts'
import { FORMAT_VERSION } from './upgrades/upgrade-rows.ts'

export interface PlaceFileOrigin {
  /** Version of the app: "0.1.0". */
  readonly appVersion: string
  /** Now, local to the hall, to the minute: `2026-11-22T14:05`. */
  readonly savedAt: string
}

/** The zip's own dates say nothing: the time stands in the manifest, and a clock set before 1980 must not stop a copy. */
const NO_DATE = '1980-01-01T00:00'

/**
 * A place file of the newest format; the same input gives the same bytes.
 *
 * Whatever is written here can be read again, so a picture that rows name and nobody has is no longer named in the
 * copy, and a place beyond the format's limits (a GB of pictures) is a RangeError.
 */
export function writePlaceFile(
  data: PlaceData,
  attachments: readonly Attachment[],
  { appVersion, savedAt }: PlaceFileOrigin,
): Uint8Array {
  const kept = new Map(attachments.map((attachment) => [attachment.hash, attachment]))
  const whole = withoutMissing(data, new Set(kept.keys()))
  const rows = {
    [PLACE]: toJson(whole.place),
    ...Object.fromEntries(rowKinds.map((kind) => [rowsName(kind), toJson(whole[kind])])),
  }
  const pictures = [...kept.values()].map((attachment) => [attachmentName(attachment), attachment] as const)
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    appVersion,
    savedAt,
    counts: countsOf(whole, [...kept.values()]),
    entries: Object.fromEntries([
      ...Object.entries(rows).map(([name, bytes]) => [name, sha256Of(bytes)]),
      ...pictures.map(([name, { hash }]) => [name, hash]),
    ]),
  }
  const files: Zippable = {
    // First, so that a look at the beginning of the file tells what it is.
    [MANIFEST]: toJson(manifestSchema.parse(manifest)),
    ...rows,
    // Pictures are packed already.
    ...Object.fromEntries(pictures.map(([name, { bytes }]) => [name, [bytes, { level: 0 }] as const])),
  }
  const sizes = [...Object.values(rows), ...[...kept.values()].map(({ bytes }) => bytes)]
  if (Object.values(rows).some(({ length }) => length > MAX_ROWS_BYTES)) throw new RangeError('too many rows')
  if (sizes.reduce((sum, { length }) => sum + length, 0) > MAX_PLACE_FILE_BYTES)
    throw new RangeError('too many pictures')
  return zipSync(files, { mtime: NO_DATE })
}

/** Laid out for reading: the copy is the people's own, and may be the last thing left of a place. */
function toJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`)
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
