/// <reference path="./pdfmake.d.ts" />
/** Makes the PDFs, away from the page. It lives as long as the page does, so that what it remembers is of use. */
import pdfmake from 'pdfmake/build/pdfmake.min.js'
import boldUrl from '../../../resources/fonts/AtkinsonHyperlegibleNext-Bold.ttf?url'
import normalUrl from '../../../resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf?url'
import { missingGlyphs } from '../../../shared/documents/missing-glyphs.ts'
import { type MakePdf, teachPdfmake } from '../../../shared/documents/pdf-engine.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import { kindOfFault } from '../../../shared/host/kind-of-fault.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import type { RenderAnswer, RenderedDocument, RenderOrder, RenderRequest } from './render-request.ts'

const ready = start()

async function start(): Promise<MakePdf> {
  const [normal, bold] = await Promise.all([normalUrl, boldUrl].map(bytesAt))
  return teachPdfmake(pdfmake, { normal: normal as Uint8Array, bold: bold as Uint8Array })
}

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`font not found: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

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
