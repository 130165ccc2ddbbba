import { ok, type Result, refused } from '../domain/result.ts'
import { z } from '../domain/schema.ts'
import { FORMAT, MANIFEST, type Manifest, manifestSchema } from './manifest.ts'
import { readJson } from './read-json.ts'
import { fieldOf } from './read-rows.ts'
import type { ZipEntry } from './read-zip.ts'

/** All that is asked of a manifest before its version is known: newer ones may hold anything else. */
const anyManifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int().min(1),
  appVersion: z.unknown().optional(),
})

/**
 * The manifest of a file of format version `newest` or older. Refusals: `place-file-not-ours` (a zip of something
 * else), `place-file-damaged`, `place-file-newer` (says which app version saved it), `place-file-invalid`.
 */
export function readManifest(entries: ReadonlyMap<string, ZipEntry>, newest: number): Result<Manifest> {
  const entry = entries.get(MANIFEST)
  if (!entry) return refused('place-file-not-ours')
  const json = readJson(entry)
  if (!json.ok) return json

  const known = anyManifestSchema.safeParse(json.value)
  if (!known.success) return refused('place-file-not-ours')
  if (known.data.formatVersion > newest)
    return refused('place-file-newer', { appVersion: versionText(known.data) })

  const manifest = manifestSchema.safeParse(json.value)
  if (manifest.success) return ok(manifest.data)
  return refused('place-file-invalid', { file: MANIFEST, row: 1, field: fieldOf(manifest.error) })
}

/** The app version as it was written where it reads like one; else the format version. */
function versionText({ appVersion, formatVersion }: z.infer<typeof anyManifestSchema>): string {
  return typeof appVersion === 'string' && /^\d[\w.+-]{0,39}$/.test(appVersion)
    ? appVersion
    : `format ${formatVersion}`
}
