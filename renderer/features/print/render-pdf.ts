import { type Result, refused } from '../../../shared/domain/result.ts'
import PrintWorker from './print.worker.ts?worker'
import type { RenderAnswer, RenderedDocument, RenderOrder, RenderRequest } from './render-request.ts'

interface Waiting {
  number: number
  request: RenderRequest
  consumer: string
  answer: (result: Result<RenderedDocument> | 'outdated') => void
}

let worker: Worker | undefined
/** What the worker was given last and still has. */
let given: Partial<Pick<RenderRequest, 'data' | 'images'>> = {}
let lastNumber = 0
let underWay: Waiting | undefined
let waiting: Waiting[] = []

/**
 * A document as a PDF, made in the print worker, which is started at the first call and kept.
 *
 * Documents are made one at a time. A newer request of the same consumer makes its earlier ones `outdated`: those not
 * begun are never made, one being made is thrown away.
 *
 * Refuses with `picture-not-readable` when the place's logo cannot be read, else with `request-refused`.
 */
export function renderDocument(
  request: RenderRequest,
  consumer = 'preview',
): Promise<Result<RenderedDocument> | 'outdated'> {
  const earlier = waiting.filter((one) => one.consumer === consumer)
  waiting = waiting.filter((one) => one.consumer !== consumer)
  for (const one of earlier) one.answer('outdated')
  if (underWay?.consumer === consumer) underWay.answer('outdated')

  return new Promise((answer) => {
    lastNumber += 1
    waiting.push({ number: lastNumber, request, consumer, answer })
    makeNext()
  })
}

function makeNext(): void {
  if (underWay) return
  underWay = waiting.shift()
  if (!underWay) return
  worker ??= startWorker()
  const { number, request } = underWay
  const { data, images, ...rest } = request
  const order: RenderOrder = {
    number,
    request: {
      ...rest,
      ...(data !== given.data && { data }),
      ...(images !== given.images && { images }),
    },
  }
  given = { data, images }
  worker.postMessage(order)
}

function finish(result: Result<RenderedDocument>): void {
  // An answer that was already called outdated stays so: a promise settles once.
  underWay?.answer(result)
  underWay = undefined
  makeNext()
}

function startWorker(): Worker {
  const started = new PrintWorker()
  given = {}
  started.addEventListener('message', ({ data }: MessageEvent<RenderAnswer>) => {
    if (data.number === underWay?.number) finish(data.result)
  })
  // A worker that could not be loaded or has broken down is given up; the next request starts another.
  started.addEventListener('error', () => {
    started.terminate()
    if (worker === started) worker = undefined
    finish(refused('request-refused'))
  })
  return started
}
