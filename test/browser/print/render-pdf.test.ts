import { expect, test } from 'vitest'
import { renderDocument } from '../../../renderer/features/print/render-pdf.ts'
import type { RenderRequest } from '../../../renderer/features/print/render-request.ts'
import { openPdf } from '../../../renderer/host/open-pdf.ts'
import { busyWeek } from '../../factories/busy-week.ts'

const request: RenderRequest = {
  document: 'week',
  data: busyWeek(),
  options: { week: '2026-W48', month: '2026-11', paper: 'a4' },
  language: 'da',
  today: '2026-11-23',
  images: {},
}

async function made(given: Partial<RenderRequest> = {}, consumer?: string): Promise<Uint8Array> {
  const result = await renderDocument({ ...request, ...given }, consumer)
  if (result === 'outdated' || !result.ok) throw new Error(JSON.stringify(result))
  return result.value.pdf
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const { pages, close } = openPdf(pdf)
  const lines = await Promise.all((await pages).map((page) => page.readLines()))
  close()
  return lines.flat().join('\n')
}

test('the worker makes the document with the fonts of the app', async () => {
  const pdf = await made()
  const text = await textOf(pdf)
  expect(text).toContain('Program for uge 48')
  expect(text).toContain('Fællesspisning')
  const bytes = new TextDecoder('latin1').decode(pdf)
  expect(bytes).toContain('+AtkinsonHyperlegibleNext-Regular')
  expect(bytes).toContain('/Lang (da)')
})

test('each document and language comes out as asked', async () => {
  expect(await textOf(await made({ document: 'phone-list' }))).toContain('Łukasz Şen')
  expect(await textOf(await made({ language: 'en' }))).toContain('Programme for week 48')
  expect(await textOf(await made({ options: { ...request.options, week: '2026-W49' } }))).toContain('uge 49')
})

test('a newer request of the same consumer outdates the earlier ones, and only those', async () => {
  const first = renderDocument(request)
  const second = renderDocument(request)
  const other = made({ document: 'month-list' }, 'overview')
  const third = made({ document: 'phone-list' })
  expect(await first).toBe('outdated')
  expect(await second).toBe('outdated')
  expect(await textOf(await third)).toContain('Tovholdere')
  expect(await textOf(await other)).toContain('november 2026')
})

test('a logo that is no picture is refused in words, and the next document is made', async () => {
  const logo = 'a'.repeat(64)
  const data = busyWeek()
  const broken = {
    data: { ...data, place: { ...data.place, logo } },
    images: { [logo]: 'data:image/png;base64,AAAA' },
  }
  expect(await renderDocument({ ...request, ...broken })).toEqual({ ok: false, code: 'picture-not-readable' })
  expect((await made()).length).toBeGreaterThan(1000)
})

test('a document nobody knows, and a week there is not, are refused', async () => {
  const refusal = { ok: false, code: 'request-refused' }
  expect(await renderDocument({ ...request, document: 'no-such' })).toEqual(refusal)
  expect(await renderDocument({ ...request, options: { ...request.options, week: '2025-W53' } })).toEqual(
    refusal,
  )
})
