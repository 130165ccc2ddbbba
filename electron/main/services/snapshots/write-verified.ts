import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import { writeFileWhole } from '../../../write-file-whole.ts'
import { freeBytes } from '../free-bytes.ts'
import { hashOf } from './snapshot-file.ts'

/** Left free on the disk: when it is full to the brim, the browser's own database is the first to suffer. */
const SPARE_BYTES = 4 * 1024 * 1024

/**
 * Writes a file whole into a folder that is there, reads it back and compares. Refusals: `disk-full`, also where it would
 * be all but full afterwards, and `file-not-written`; either way nothing is left behind.
 */
export async function writeVerified(path: string, bytes: Uint8Array): Promise<Result<void>> {
  if ((await freeBytes(dirname(path))) < bytes.length + SPARE_BYTES) return refused('disk-full')
  const written = await writeFileWhole(path, bytes)
  if (!written.ok) return written
  const back = await readFile(path).catch(() => undefined)
  if (back && hashOf(back) === hashOf(bytes)) return ok(undefined)
  await rm(path, { force: true }).catch(() => undefined)
  return refused('file-not-written')
}
