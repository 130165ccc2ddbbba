import { type Result, refused } from '../../../shared/domain/result.ts'
import SnapshotWorker from './snapshot.worker.ts?worker'
import type { SnapshotAnswer, SnapshotRequest } from './snapshot-request.ts'

let worker: Worker | undefined
let lastNumber = 0
const waiting = new Map<number, (result: Result<Uint8Array | undefined>) => void>()

/**
 * A snapshot's bytes, packed in a worker, which is started at the first call and kept. Without `origin` the data are
 * only looked at. Refuses with `storage-damaged` for data that do not hold, and with `request-refused` where the
 * worker breaks down.
 */
export function makeSnapshot(
  request: Omit<SnapshotRequest, 'number'>,
): Promise<Result<Uint8Array | undefined>> {
  worker ??= startWorker()
  lastNumber += 1
  const number = lastNumber
  return new Promise((answer) => {
    waiting.set(number, answer)
    worker?.postMessage({ ...request, number })
  })
}

function startWorker(): Worker {
  const started = new SnapshotWorker()
  started.addEventListener('message', ({ data: { number, result } }: MessageEvent<SnapshotAnswer>) => {
    waiting.get(number)?.(result)
    waiting.delete(number)
  })
  // One that could not be loaded or has broken down is given up; the next request starts another.
  started.addEventListener('error', () => {
    started.terminate()
    worker = undefined
    for (const answer of waiting.values()) answer(refused('request-refused'))
    waiting.clear()
  })
  return started
}
