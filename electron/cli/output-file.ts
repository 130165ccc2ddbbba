import { stat } from 'node:fs/promises'
import { errorText } from '../../shared/locales/error-text.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import { writeFileWhole } from '../write-file-whole.ts'
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

/** Writes the file whole or not at all; refuses what `checkOutput` refuses, asked again at the last moment. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  t: Translate,
): Promise<void> {
  const written = await writeFileWhole(path, bytes, () => checkOutput(path, force, t))
  if (!written.ok) throw new Refusal(t('cli:refused.file', { file: path, reason: errorText(t, written) }))
}
