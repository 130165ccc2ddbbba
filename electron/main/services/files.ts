/** Files people choose: read only when they are of a size the app can hold, and named so that every system takes it. */
import { access, open, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { FileKind, OpenedFile } from '../../../shared/host/contract.ts'
import { fileEndings, fileLimits } from '../../../shared/host/file-kinds.ts'

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
