/** Makes the PDFs, away from the page. It lives as long as the page does, so that what it remembers is of use. */
import { missingGlyphs } from '../../../shared/documents/missing-glyphs.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import { kindOfFault } from '../../../shared/host/kind-of-fault.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { startPdfmake } from '../../parts/pdf/start-pdfmake.ts'
import type { RenderAnswer, RenderedDocument, RenderOrder, RenderRequest } from './render-request.ts'

const ready = startPdfmake()

async function render({
  document: name,
  data,
  options,
  ...context
}: RenderRequest): Promise<Result<RenderedDocument>> {
  try {
    const document = findDocument(name)
    if (!document) return refused('request-refused')
    const definition = document.build(data, options, { ...context, t: createTranslate(context.language) })
    // A copy of its own, since pdfmake's may be a part of a larger buffer.
    const pdf = new Uint8Array(await (await ready)(definition))
    return ok({ pdf, missing: missingGlyphs(definition), leftOut: definition.leftOut })
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Invalid image'))
      return refused('picture-not-readable')
    console.error(`document: ${kindOfFault(error)}`)
    return refused('request-refused')
  }
}

/** Kept from one order to the next, which brings only what has become another. */
let kept: Pick<RenderRequest, 'data' | 'images'> | undefined

addEventListener('message', async ({ data: { number, request } }: MessageEvent<RenderOrder>) => {
  kept = { ...kept, ...request } as RenderRequest
  const answer: RenderAnswer = {
    number,
    result: await render({ ...request, data: kept.data, images: kept.images }),
  }
  postMessage(answer, { transfer: answer.result.ok ? [answer.result.value.pdf.buffer] : [] })
})
