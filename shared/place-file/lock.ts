/**
 * Copies locked with a pass phrase, in the age format (https://age-encryption.org/v1, recipient "scrypt"), so that
 * `age -d` opens them too. Fetched when a copy is locked or unlocked: few ever are.
 */
import { Decrypter, Encrypter } from 'age-encryption'
import { ok, type Result, refused } from '../domain/result.ts'
import { CONTAINER } from './read-zip.ts'

/** A second or two and 256 MB for each try, here and for whoever guesses. */
const WORK_FACTOR = 18

/** @param workFactor a smaller one makes tests quick; the file says which it is */
export async function lockFile(
  bytes: Uint8Array,
  passPhrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(asTyped(passPhrase))
  return encrypter.encrypt(bytes)
}

/** Refuses with `pass-phrase-wrong`, and with `place-file-damaged` where the phrase fits but the file has been changed. */
export async function unlockFile(bytes: Uint8Array, passPhrase: string): Promise<Result<Uint8Array>> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(asTyped(passPhrase))
  try {
    return ok(await decrypter.decrypt(bytes))
  } catch (error) {
    // The library has no codes; this is what it says when no key fits.
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched')
    return isWrong ? refused('pass-phrase-wrong') : refused('place-file-damaged', { file: CONTAINER })
  }
}

/** One spelling of "å", whichever keyboard it comes from, and no space that came along at an end. */
function asTyped(passPhrase: string): string {
  return passPhrase.trim().normalize('NFC')
}
