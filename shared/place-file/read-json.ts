import { ok, type Result, refused } from '../domain/result.ts'
import { MAX_ROWS_BYTES } from './limits.ts'
import type { ZipEntry } from './read-zip.ts'
import { sha256Of } from './sha256.ts'
import { shown } from './shown.ts'
import { decodeText } from './text-bytes.ts'
import { hasTooManyValues } from './too-much.ts'

/**
 * Unpacks an entry and parses it. Refusals: `place-file-too-large`, and `place-file-damaged` where it is not JSON in
 * UTF-8 or, when `hash` is given, not the bytes that were saved.
 */
export function readJson(entry: ZipEntry, hash?: string): Result<unknown> {
  if (entry.size > MAX_ROWS_BYTES) return refused('place-file-too-large')
  const content = entry.read()
  if (!content.ok) return content
  if (hasTooManyValues(content.value)) return refused('place-file-too-large')
  const text = decodeText(content.value)
  if (text === undefined || (hash !== undefined && sha256Of(content.value) !== hash))
    return refused('place-file-damaged', { file: shown(entry.name) })
  try {
    return ok(JSON.parse(text))
  } catch {
    return refused('place-file-damaged', { file: shown(entry.name) })
  }
}
