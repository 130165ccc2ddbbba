import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderDocument } from '../../../renderer/features/print/render-pdf.ts'
import { LanguageProvider } from '../../../renderer/i18n/language.tsx'
import { PdfPages } from '../../../renderer/parts/pdf/pdf-pages.tsx'
import { busyWeek } from '../../factories/busy-week.ts'

async function make(document: string): Promise<Uint8Array> {
  const result = await renderDocument({
    document,
    data: busyWeek(),
    options: { week: '2026-W48', month: '2026-11', paper: 'a4' },
    language: 'da',
    today: '2026-11-23',
    images: {},
  })
  if (result === 'outdated' || !result.ok) throw new Error(JSON.stringify(result))
  return result.value.pdf
}

/** The component on a page, 600 pixels wide. */
function mount() {
  const room = document.createElement('div')
  room.style.width = '600px'
  document.body.append(room)
  const root = createRoot(room)
  onTestFinished(() => {
    root.unmount()
    room.remove()
  })
  const show = (pdf: Uint8Array | undefined) =>
    root.render(
      <LanguageProvider>
        <PdfPages pdf={pdf} label="Ugeprogram" />
      </LanguageProvider>,
    )
  return { room, show }
}

/** Share of a canvas that is not white. */
function inkOn(canvas: HTMLCanvasElement | null): number {
  const context = canvas?.getContext('2d')
  if (!canvas || !context || canvas.width === 0) return 0
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  let dark = 0
  for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128 && data[i + 3] === 255) dark += 1
  return dark / (data.length / 4)
}

test('says that pages are being made until they are there', async () => {
  const { room, show } = mount()
  show(undefined)
  await vi.waitFor(() => expect(room.querySelector('[role=status]')?.textContent).toContain('gøres klar'))
  show(await make('week'))
  await vi.waitFor(() => expect(room.querySelector('canvas')).not.toBeNull())
  expect(room.querySelector('[role=status]')).toBeNull()
})

test('draws each page as wide as there is room, sharp, and tells its text', async () => {
  const { room, show } = mount()
  show(await make('week'))
  await vi.waitFor(() => expect(inkOn(room.querySelector('canvas'))).toBeGreaterThan(0.02), { timeout: 5000 })
  const canvas = room.querySelector('canvas')
  expect(canvas?.width).toBe(Math.round(600 * devicePixelRatio))
  expect((canvas?.height ?? 0) / (canvas?.width ?? 1)).toBeCloseTo(297 / 210, 2)
  const page = room.querySelector('[aria-label="Side 1 af 1"]')
  await vi.waitFor(() => expect(page?.textContent).toContain('Morgenkaffe og avis'))
})

test('a newer document takes the place of the one shown', async () => {
  const { room, show } = mount()
  show(await make('week'))
  await vi.waitFor(() => expect(room.textContent).toContain('Kom og gå'))
  show(await make('phone-list'))
  await vi.waitFor(() => expect(room.textContent).toContain('Tovholdere'))
  expect(room.textContent).not.toContain('Kom og gå')
  expect(room.querySelectorAll('canvas')).toHaveLength(1)
})

test('the pages from before may still be drawn anew while newer ones open', async () => {
  const { room, show } = mount()
  show(await make('week'))
  await vi.waitFor(() => expect(inkOn(room.querySelector('canvas'))).toBeGreaterThan(0.02), { timeout: 5000 })
  const newer = await make('month-list')
  show(newer)
  // In every frame until the newer ones are there.
  for (let width = 599; !room.textContent?.includes('Program for november'); width -= 1) {
    room.style.width = `${Math.max(width, 400)}px`
    await new Promise(requestAnimationFrame)
  }
  room.style.width = '400px'
  await vi.waitFor(() => expect(room.querySelector('canvas')?.width).toBe(Math.round(400 * devicePixelRatio)))
})
