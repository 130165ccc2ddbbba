/** A snapshot as it lies on the disk, believed only when all of it has been read and found to be what was saved. */
import { createHash } from 'node:crypto'
import zlib from 'node:zlib'
import { z } from '../../../../shared/domain/schema.ts'
import type { SnapshotInfo } from '../../../../shared/host/snapshots.ts'
import { readAttachmentName } from '../../../../shared/place-file/attachment-name.ts'
import { attachmentsBeside, snapshotManifest } from '../../../../shared/place-file/complete-snapshot.ts'
import { crc32 } from '../../../../shared/place-file/crc32.ts'
import { MAX_ROWS_BYTES } from '../../../../shared/place-file/limits.ts'
import { MANIFEST, type Manifest } from '../../../../shared/place-file/manifest.ts'
import { readJson } from '../../../../shared/place-file/read-json.ts'
import { readZip, type UnpackedBy, type ZipEntry } from '../../../../shared/place-file/read-zip.ts'

/** What a snapshot says of itself, wherever it lies. */
export interface CheckedSnapshot {
  info: Omit<SnapshotInfo, 'id' | 'where'>
  /** Rows of all kinds. */
  rows: number
  /** Names of the attachments, as in a place file: `attachments/<hash>.jpg`. */
  attachments: string[]
}

const placeSchema = z.object({ id: z.uuid(), name: z.string() })

/** SHA-256 in lower-case hex, by Node's own, which is ten times as fast as the page's. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const byNode: UnpackedBy = {
  inflate(packed, size) {
    try {
      // A few kB that would become gigabytes are let go at the size they promised.
      return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    } catch {
      return undefined
    }
  },
  // Electron 33, in which the tests run, has a Node without it.
  crc32: zlib.crc32 ?? crc32,
}

/**
 * Unpacks every entry and compares it with the manifest. `undefined` for whatever is no snapshot, or not a whole one.
 * The rows are not read: whether this version of the app can is seen when the snapshot is opened.
 */
export function checkSnapshot(bytes: Uint8Array): CheckedSnapshot | undefined {
  const entries = readZip(bytes, byNode)
  const manifest = entries.ok ? snapshotManifest(entries.value) : undefined
  if (!entries.ok || !manifest?.snapshot || !manifest.savedAt || !manifest.counts) return undefined
  if (!agrees(entries.value, manifest.entries ?? {})) return undefined
  const placeEntry = entries.value.get('place.json')
  const json = placeEntry && readJson(placeEntry)
  const place = placeSchema.safeParse(json?.ok ? json.value : undefined)
  if (!place.success) return undefined
  const { attachments: _, ...rows } = manifest.counts
  return {
    info: {
      ...manifest.snapshot,
      placeId: place.data.id,
      placeName: place.data.name,
      savedAt: manifest.savedAt,
      counts: manifest.counts,
      size: bytes.length,
      formatVersion: manifest.formatVersion,
    },
    rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    attachments: attachmentsBeside(manifest),
  }
}

/** The zip holds exactly what the manifest names, but for the attachments, which lie beside it. */
function agrees(entries: ReadonlyMap<string, ZipEntry>, hashes: NonNullable<Manifest['entries']>): boolean {
  for (const [name, hash] of Object.entries(hashes)) {
    const attachment = readAttachmentName(name)
    if (attachment) {
      if (attachment.hash !== hash || entries.has(name)) return false
      continue
    }
    const entry = entries.get(name)
    if (!entry || entry.size > MAX_ROWS_BYTES) return false
    const content = entry.read()
    if (!content.ok || hashOf(content.value) !== hash) return false
  }
  return [...entries.keys()].every((name) => name === MANIFEST || Object.hasOwn(hashes, name))
}
