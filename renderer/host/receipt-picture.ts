import { type Result, refused } from '../../shared/domain/result.ts'
import ReceiptWorker from './receipt.worker.ts?worker'
import type { ReceiptPictureAnswer, ReceiptPictureRequest } from './receipt-picture-request.ts'
import type { TakenPicture } from './take-picture.ts'

let worker: Worker | undefined
let lastNumber = 0
const waiting = new Map<number, (result: Result<TakenPicture>) => void>()

/**
 * A picture as a receipt: an upright JPEG of a size to be read, made in a worker, turned so many quarters clockwise.
 * Refuses as `takePicture`; and with `picture-too-large` where the worker breaks down, which is where it has no memory.
 */
export function receiptPicture(bytes: Uint8Array, quarterTurns = 0): Promise<Result<TakenPicture>> {
  worker ??= startWorker()
  lastNumber += 1
  const request: ReceiptPictureRequest = { number: lastNumber, bytes, quarterTurns }
  return new Promise((answer) => {
    waiting.set(request.number, answer)
    worker?.postMessage(request)
  })
}

function startWorker(): Worker {
  const started = new ReceiptWorker()
  started.addEventListener('message', ({ data: { number, result } }: MessageEvent<ReceiptPictureAnswer>) => {
    waiting.get(number)?.(result)
    waiting.delete(number)
  })
  // It is given up; the next picture starts another.
  started.addEventListener('error', () => {
    started.terminate()
    worker = undefined
    for (const answer of waiting.values()) answer(refused('picture-too-large'))
    waiting.clear()
  })
  return started
}
