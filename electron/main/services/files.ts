/** Files people choose: read only when they are of a size the app can hold, and named so that every system takes it. */
import { lstat, mkdir, open, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { FileKind, FilesToSave, OpenedFile, OpenedKind } from '../../../shared/host/contract.ts'
import { fileEndings, refusalOfSize } from '../../../shared/host/file-kinds.ts'
import { freeFileName, safeFileName } from '../../../shared/host/file-names.ts'
import { writeFileWhole, writeRefusal } from '../../write-file-whole.ts'

/** Refusals: `file-not-readable`, or the kind's own for a file beyond its limit, which is then not read. */
export async function readFileOfKind(path: string, kind: OpenedKind): Promise<Result<OpenedFile>> {
  try {
    if (!(await stat(path)).isFile()) return refused('file-not-readable')
    const file = await open(path, 'r')
    try {
      const tooLarge = refusalOfSize(kind, basename(path), (await file.stat()).size)
      if (tooLarge) return refused(tooLarge)
      const bytes = new Uint8Array(await file.readFile())
      const whole = kind === 'place-file' ? await withPicturesBeside(path, bytes) : ok(bytes)
      return whole.ok ? ok({ name: basename(path), bytes: whole.value }) : whole
    } finally {
      await file.close()
    }
  } catch {
    return refused('file-not-readable')
  }
}

/** A snapshot opened where it lies becomes whole; anywhere else it stays as it is, and the page says why it cannot be read. */
async function withPicturesBeside(path: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const { completeFrom, hasBeside } = await import('./snapshots/beside.ts')
  return (await hasBeside(dirname(path))) ? completeFrom([dirname(path)], bytes) : ok(bytes)
}

/**
 * The path with the kind's ending. Not every system's dialog adds it, and the one that asked about overwriting asked
 * about the name without it: a file that is there by the longer name is left alone, and a number is added.
 */
export async function withEnding(path: string, kind: FileKind): Promise<string> {
  if (fileEndings[kind].includes(extname(path).slice(1).toLowerCase())) return path
  const [ending] = fileEndings[kind]
  return join(dirname(path), await freeFileName(`${basename(path)}.${ending}`, isThere(dirname(path))))
}

/**
 * Writes each file whole into the folder `folderName` of the folder `parent`, which may be that folder itself; never
 * over one that is there. Answers with the path of the folder and the names they got.
 *
 * Refusals: `disk-full`, `file-not-written`; the files before the one that was refused stay.
 */
export async function writeFilesInto(
  parent: string,
  { folderName, files }: FilesToSave,
): Promise<Result<{ path: string; names: string[] }>> {
  const safe = safeFileName(folderName)
  // The folder of last time is easily chosen for the place to put it in.
  const path = basename(parent) === safe ? parent : join(parent, safe)
  try {
    // Only the one folder: a USB stick that was pulled out is not to be made anew.
    await mkdir(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return refused(writeRefusal(error))
  }
  const names: string[] = []
  for (const { name, bytes } of files) {
    const free = await freeFileName(safeFileName(name), isThere(path))
    const written = await writeFileWhole(join(path, free), bytes)
    if (!written.ok) return written
    names.push(free)
  }
  return ok({ path, names })
}

/** Whether a folder holds something by a name. */
function isThere(folder: string): (name: string) => Promise<boolean> {
  return (name) =>
    lstat(join(folder, name)).then(
      () => true,
      () => false,
    )
}
