import type { Zippable } from 'fflate'
import { ok, type Result, refused } from '../domain/result.ts'
import { readAttachmentName } from './attachment-name.ts'
import { MAX_PLACE_FILE_BYTES } from './limits.ts'
import { MANIFEST, type Manifest, manifestSchema } from './manifest.ts'
import { missingAttachment } from './read-attachments.ts'
import { readJson } from './read-json.ts'
import { readZip, type ZipEntry } from './read-zip.ts'
import { stored, zipPlaceFile } from './zip-place-file.ts'

/**
 * A snapshot with its attachments put in: an ordinary place file of the format version it was saved in, to be read as
 * any other. What is no snapshot, or is a broken one, is given back as it came: whoever reads it says what is wrong.
 *
 * @param attachmentOf the bytes of an attachment by the name the manifest has for it: `attachments/<hash>.jpg`
 *
 * Refusals: `place-file-missing-attachment`; `place-file-too-large`, beyond a GB of pictures.
 */
export function completeSnapshot(
  bytes: Uint8Array,
  attachmentOf: (name: string) => Uint8Array | undefined,
): Result<Uint8Array> {
  const entries = readZip(bytes)
  const manifest = entries.ok && snapshotManifest(entries.value)
  if (!manifest) return ok(bytes)

  const files: Zippable = {}
  let size = 0
  for (const entry of entries.value.values()) {
    size += entry.size
    if (size > MAX_PLACE_FILE_BYTES) return refused('place-file-too-large')
    const content = entry.read()
    if (!content.ok) return ok(bytes)
    if (entry.name !== MANIFEST)
      files[entry.name] = readAttachmentName(entry.name) ? stored(content.value) : content.value
  }
  for (const name of attachmentsBeside(manifest)) {
    if (Object.hasOwn(files, name)) continue
    const content = attachmentOf(name)
    if (!content) return missingAttachment(readAttachmentName(name)?.hash ?? '')
    size += content.length
    if (size > MAX_PLACE_FILE_BYTES) return refused('place-file-too-large')
    files[name] = stored(content)
  }
  const { attachmentsBeside: _beside, snapshot: _snapshot, ...ordinary } = manifest
  return ok(zipPlaceFile(ordinary, files))
}

/** The names of all attachments a manifest names: `attachments/<hash>.jpg`. */
export function attachmentsBeside({ entries = {} }: Manifest): string[] {
  return Object.keys(entries).filter((name) => readAttachmentName(name))
}

/** The manifest of a file whose attachments lie beside it; `undefined` for any other. */
export function snapshotManifest(entries: ReadonlyMap<string, ZipEntry>): Manifest | undefined {
  const entry = entries.get(MANIFEST)
  const json = entry && readJson(entry)
  const manifest = json?.ok ? manifestSchema.safeParse(json.value) : undefined
  return manifest?.data?.attachmentsBeside ? manifest.data : undefined
}
