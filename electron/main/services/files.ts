/** Files on disk: written whole or not at all, and read only when they are of a size the app can hold. */
import { randomUUID } from 'node:crypto'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type ErrorCode, ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { FileKind, OpenedFile } from '../../../shared/host/contract.ts'
import { fileEndings, fileLimits } from '../../../shared/host/file-kinds.ts'

/**
 * Writes beside the target and renames: a crash or a full disk leaves the old file as it was.
 * Refusals: `disk-full`, `file-not-written`.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const unfinished = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    return ok(undefined)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    return refused(writeRefusal(error))
  }
}

/** The code for what the system said when a file could not be written. */
export function writeRefusal(error: unknown): ErrorCode {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'file-not-written'
}

/** Refusals: `file-not-readable`, or the kind's own for a file beyond its limit, which is then not read. */
export async function readFileOfKind(path: string, kind: FileKind): Promise<Result<OpenedFile>> {
  const limit = fileLimits[kind]
  try {
    if (!(await stat(path)).isFile()) return refused('file-not-readable')
    const file = await open(path, 'r')
    try {
      if ((await file.stat()).size > limit.bytes) return refused(limit.code)
      return ok({ name: basename(path), bytes: new Uint8Array(await file.readFile()) })
    } finally {
      await file.close()
    }
  } catch {
    return refused('file-not-readable')
  }
}

/** A name every file system takes (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), not empty. */
export function safeFileName(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe)
  return reserved || safe === '' ? `_${safe}` : safe
}

/**
 * The path with the kind's ending. Not every system's dialog adds it, and the one that asked about overwriting asked
 * about the name without it: a file that is there by the longer name is left alone, and a number is added.
 */
export async function withEnding(path: string, kind: FileKind): Promise<string> {
  if (fileEndings[kind].includes(extname(path).slice(1).toLowerCase())) return path
  const [ending] = fileEndings[kind]
  for (let number = 1; ; number++) {
    const free = `${path}${number === 1 ? '' : ` (${number})`}.${ending}`
    const taken = await access(free).then(
      () => true,
      () => false,
    )
    if (!taken) return free
  }
}
