import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ErrorCode } from '../../shared/domain/result.ts'
import { errorText } from '../../shared/locales/error-text.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import { Refusal } from './refusal.ts'

/**
 * Refuses a path that may not be written to: a file that is there, unless `force`, and whatever is no ordinary file
 * (a folder, a device). Asked before the work as well as after it.
 */
export async function checkOutput(path: string, force: boolean, t: Translate): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found && !found.isFile()) throw new Refusal(t('cli:refused.notAFile', { file: path }))
  if (found && !force) throw new Refusal(t('cli:refused.exists', { file: path }))
}

/** Writes beside the target and renames, so that a full disk or Ctrl+C leaves no half file; a link keeps pointing where it did. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  t: Translate,
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const unfinished = join(dirname(target), `.${randomUUID()}.tmp`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await checkOutput(path, force, t)
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    if (error instanceof Refusal) throw error
    const reason = errorText(t, { code: writeRefusal(error) })
    throw new Refusal(t('cli:refused.file', { file: path, reason }))
  }
}

/** The code for what the system said when a file could not be written. */
export function writeRefusal(error: unknown): ErrorCode {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'file-not-written'
}
