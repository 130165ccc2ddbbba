import { type Attachment, attachmentsIn, attachmentTypeOf } from '../domain/attachment.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { readAttachmentName } from './attachment-name.ts'
import type { ZipEntry } from './read-zip.ts'
import { sha256Of } from './sha256.ts'
import { shown } from './shown.ts'

/**
 * Every attachment in the file. Refusals: `place-file-damaged` where the bytes are not those of the name, or not the
 * kind of picture it says; `place-file-missing-attachment` where the rows name one that is not there.
 */
export function readAttachments(
  entries: ReadonlyMap<string, ZipEntry>,
  data: PlaceData,
): Result<Attachment[]> {
  const attachments = new Map<string, Attachment>()
  for (const entry of entries.values()) {
    const named = readAttachmentName(entry.name)
    if (!named) continue
    const content = entry.read()
    if (!content.ok) return content
    const asNamed = sha256Of(content.value) === named.hash && attachmentTypeOf(content.value) === named.type
    if (!asNamed) return refused('place-file-damaged', { file: shown(entry.name) })
    // A copy, so that one picture does not keep the whole file in memory.
    attachments.set(named.hash, { ...named, bytes: content.value.slice() })
  }
  const missing = [...attachmentsIn(data)].find((hash) => !attachments.has(hash))
  return missing === undefined ? ok([...attachments.values()]) : missingAttachment(missing)
}

export function missingAttachment(hash: string): Result<never> {
  return refused('place-file-missing-attachment', { file: shown(`attachments/${hash}`) })
}
