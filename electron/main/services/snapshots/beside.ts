/** Attachments, kept once by hash in the folder beside the snapshots that name them. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { attachmentTypeOf } from '../../../../shared/domain/attachment.ts'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import type { AttachmentToKeep } from '../../../../shared/host/snapshots.ts'
import { attachmentName, readAttachmentName } from '../../../../shared/place-file/attachment-name.ts'
import {
  attachmentsBeside,
  completeSnapshot,
  snapshotManifest,
} from '../../../../shared/place-file/complete-snapshot.ts'
import { readZip } from '../../../../shared/place-file/read-zip.ts'
import { writeRefusal } from '../../../write-file-whole.ts'
import { hashOf } from './snapshot-file.ts'
import { writeVerified } from './write-verified.ts'

/** The folder on a shelf that holds them. */
export const BESIDE = 'Bilag'
/** So many are read at a time. */
const AT_ONCE = 16

/** Whether the folder a file lies in has one for attachments. */
export async function hasBeside(folder: string): Promise<boolean> {
  return readdir(join(folder, BESIDE)).then(
    () => true,
    () => false,
  )
}

/** The names a place file has for the attachments on a shelf: `attachments/<hash>.jpg`. Their bytes are not looked at. */
export async function attachmentsOn(shelf: string): Promise<Set<string>> {
  const names = await readdir(join(shelf, BESIDE)).catch(() => [])
  return new Set(names.map((name) => `attachments/${name}`).filter((name) => readAttachmentName(name)))
}

/** Where an attachment lies on a shelf, by its name in a place file. */
export function pathBeside(shelf: string, name: string): string {
  return join(shelf, BESIDE, name.slice('attachments/'.length))
}

/** Writes an attachment that is not there, or not whole. Refusals: `disk-full`, `file-not-written`, `request-refused`. */
export async function keepBeside(
  shelf: string,
  attachment: Pick<AttachmentToKeep, 'hash' | 'type' | 'bytes'>,
): Promise<Result<void>> {
  const { hash, type, bytes } = attachment
  if (hashOf(bytes) !== hash || attachmentTypeOf(bytes) !== type) return refused('request-refused')
  const path = pathBeside(shelf, attachmentName(attachment))
  if (await readBeside(shelf, attachmentName(attachment))) return ok(undefined)
  try {
    await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    return refused(writeRefusal(error))
  }
  return writeVerified(path, bytes)
}

/** The bytes of an attachment, if they are there and are those its name promises. */
export async function readBeside(shelf: string, name: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(pathBeside(shelf, name)).catch(() => undefined)
  return bytes && hashOf(bytes) === readAttachmentName(name)?.hash ? bytes : undefined
}

/**
 * A snapshot with the attachments that lie on one of `shelves`, the first that has each. What is no snapshot comes back
 * as it was. Refusals: `place-file-missing-attachment`, `place-file-too-large`.
 */
export async function completeFrom(
  shelves: readonly string[],
  bytes: Uint8Array,
): Promise<Result<Uint8Array>> {
  const entries = readZip(bytes)
  const manifest = entries.ok ? snapshotManifest(entries.value) : undefined
  if (!manifest) return ok(bytes)
  const found = new Map<string, Uint8Array>()
  const names = attachmentsBeside(manifest)
  for (let at = 0; at < names.length; at += AT_ONCE)
    await Promise.all(
      names.slice(at, at + AT_ONCE).map(async (name) => {
        for (const shelf of shelves) {
          const content = found.has(name) ? undefined : await readBeside(shelf, name)
          if (content) found.set(name, content)
        }
      }),
    )
  return completeSnapshot(bytes, (name) => found.get(name))
}

/** Deletes attachments; one that is in use or gone is left to the next time. */
export async function removeBeside(shelf: string, names: Iterable<string>): Promise<void> {
  for (const name of names) await rm(pathBeside(shelf, name), { force: true }).catch(() => undefined)
}
