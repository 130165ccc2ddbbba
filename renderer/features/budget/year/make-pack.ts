import type { Attachment } from '../../../../shared/domain/attachment.ts'
import type { AttachmentHash } from '../../../../shared/domain/id.ts'
import { type Result, refused } from '../../../../shared/domain/result.ts'
import PackWorker from './pack.worker.ts?worker'
import type { MadePack, PackAnswer, PackOrder, PackRequest } from './pack-request.ts'

interface PackHelp {
  /** A receipt; `undefined` when its bytes are missing. */
  read(hash: AttachmentHash): Promise<Attachment | undefined>
  progress(done: number, of: number): void
}

/**
 * Makes a pack in a worker of its own, which gets its receipts a few at a time. `stop` ends it at once, and it answers
 * `stopped`. Refuses with `picture-not-readable` when the place's logo cannot be read, `storage-failed` when the
 * receipts cannot, and else with `request-refused`.
 */
export function makePack(
  request: PackRequest,
  { read, progress }: PackHelp,
): { result: Promise<Result<MadePack> | 'stopped'>; stop(): void } {
  const began = performance.now()
  let receipts = 0
  const worker = new PackWorker()
  const send = (order: PackOrder) => worker.postMessage(order)
  let end: (result: Result<MadePack> | 'stopped') => void = () => undefined
  const result = new Promise<Result<MadePack> | 'stopped'>((resolve) => {
    end = resolve
  }).finally(() => worker.terminate())
  worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
    if ('result' in data) {
      performance.measure('pack', { start: began, end: performance.now(), detail: { receipts } })
      end(data.result)
    } else if ('of' in data) {
      receipts = data.of
      progress(data.done, data.of)
    } else
      read(data.wanted).then(
        (receipt) => send({ wanted: data.wanted, receipt }),
        () => end(refused('storage-failed')),
      )
  })
  worker.addEventListener('error', () => end(refused('request-refused')))
  send({ request })
  return { result, stop: () => end('stopped') }
}
