import { readFile, stat } from 'node:fs/promises'
import { type Result, refused } from '../../shared/domain/result.ts'
import { errorText } from '../../shared/locales/error-text.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import { MAX_PLACE_FILE_BYTES } from '../../shared/place-file/limits.ts'
import { isLocked } from '../../shared/place-file/locked-file.ts'
import { type PlaceFile, readPlaceFile } from '../../shared/place-file/read-place-file.ts'
import { Refusal } from './refusal.ts'

/**
 * A copy of a place from disk, of a size the app can hold; a locked one with the pass phrase that the environment's
 * MOEDESTED_PASSPHRASE says (an option would stay in the shell's history). Throws a `Refusal` that begins with the file's name.
 */
export async function readPlaceFileAt(path: string, t: Translate): Promise<PlaceFile> {
  const read = await readAt(path)
  if (read.ok) return read.value
  throw new Refusal(t('cli:refused.file', { file: path, reason: errorText(t, read) }))
}

async function readAt(path: string): Promise<Result<PlaceFile>> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(path)
    if (size > MAX_PLACE_FILE_BYTES) return refused('place-file-too-large')
    bytes = await readFile(path)
  } catch {
    return refused('file-not-readable')
  }
  const passPhrase = process.env.MOEDESTED_PASSPHRASE
  if (!isLocked(bytes) || !passPhrase) return readPlaceFile(bytes)
  const { unlockFile } = await import('../../shared/place-file/lock.ts')
  const unlocked = await unlockFile(bytes, passPhrase)
  return unlocked.ok ? readPlaceFile(unlocked.value) : unlocked
}
