import { type Result, refused } from '../../../shared/domain/result.ts'
import type { LockOrder } from './lock.worker.ts'
import LockWorker from './lock.worker.ts?worker'

/**
 * Locks or unlocks a copy in a worker of its own, so that the page goes on; `stop` ends it at once, and it answers
 * `stopped`. Refuses as `unlockFile`, or with `request-refused`.
 */
export function workLock(order: LockOrder, stop: AbortSignal): Promise<Result<Uint8Array> | 'stopped'> {
  const worker = new LockWorker()
  return new Promise<Result<Uint8Array> | 'stopped'>((answer) => {
    stop.addEventListener('abort', () => answer('stopped'))
    if (stop.aborted) answer('stopped')
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Uint8Array>>) => answer(data))
    worker.addEventListener('error', () => answer(refused('request-refused')))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
