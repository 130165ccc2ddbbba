/** Locks and unlocks copies away from the page: each pass phrase takes a second or more to work out, on purpose. */
import { ok, type Result } from '../../../shared/domain/result.ts'
import { lockFile, unlockFile } from '../../../shared/place-file/lock.ts'

export interface LockOrder {
  readonly task: 'lock' | 'unlock'
  readonly bytes: Uint8Array
  readonly passPhrase: string
}

addEventListener('message', async ({ data: { task, bytes, passPhrase } }: MessageEvent<LockOrder>) => {
  const answer: Result<Uint8Array> =
    task === 'lock' ? ok(await lockFile(bytes, passPhrase)) : await unlockFile(bytes, passPhrase)
  postMessage(answer, { transfer: answer.ok ? [answer.value.buffer] : [] })
})
