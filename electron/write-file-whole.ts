/** Files on disk, written whole or not at all: for the shell and the command line alike. */
import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ErrorCode, ok, type Result, refused } from '../shared/domain/result.ts'

/**
 * Writes beside the target and renames: a crash, a full disk or Ctrl+C leaves the old file as it was, and a link keeps
 * pointing where it did. Refusals: `disk-full`, `file-not-written`.
 * @param beforeRename a last look, when the bytes are on disk; what it throws is thrown on, and nothing is left behind
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = async () => {},
): Promise<Result<void>> {
  const target = await realpath(path).catch(() => path)
  const unfinished = join(dirname(target), `.${randomUUID()}.tmp`)
  try {
    const written = await attempt(() => writeThrough(unfinished, bytes))
    if (!written.ok) return written
    await beforeRename()
    return await attempt(() => rename(unfinished, target))
  } finally {
    // Gone already where all went well.
    await rm(unfinished, { force: true }).catch(() => undefined)
  }
}

async function attempt(write: () => Promise<void>): Promise<Result<void>> {
  try {
    return ok(await write())
  } catch (error) {
    return refused(writeRefusal(error))
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The code for what the system said when a file could not be written. */
export function writeRefusal(error: unknown): ErrorCode {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'file-not-written'
}
