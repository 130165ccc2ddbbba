/** Receipts as phones, scanners and shops make them; read again by the browser's own decoder and by pdf.js. */
import { describe, expect, it, vi } from 'vitest'
import { openPdf } from '../../../renderer/host/open-pdf.ts'
import { takeReceipt, turnReceipt } from '../../../renderer/host/take-receipt.ts'
import { attachmentTypeOf } from '../../../shared/domain/attachment.ts'
import { receiptPdfLimit } from '../../../shared/host/file-kinds.ts'
import { receiptPdf } from '../../factories/receipt-pdf.ts'
import { sentenceOf, unwrap } from '../fresh-database.ts'

/** A sheet with small print on it, and noise as a camera makes it: hard to make small. */
async function photo(
  width: number,
  height: number,
  type = 'image/jpeg',
  quality = 0.95,
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  const tile = new ImageData(256, 256)
  for (let i = 0, noise = 7; i < tile.data.length; i += 4) {
    noise = (noise * 1103515245 + 12345) % 2147483648
    const light = 190 + (noise % 50)
    tile.data.set([light, light, light - 10, 255], i)
  }
  for (let x = 0; x < width; x += 256) for (let y = 0; y < height; y += 256) context.putImageData(tile, x, y)
  context.fillStyle = '#222'
  context.font = `${Math.round(height / 90)}px sans-serif`
  for (let line = 1; line < 60; line += 1)
    context.fillText(
      'Kaffe 49,95  Maelk 12,50  Rugbroed 21,00  I alt 83,45',
      width / 10,
      (line * height) / 62,
    )
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer())
}

/** A picture whose left half is red and right half blue. */
async function twoHalves(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(400, 300)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = 'red'
  context.fillRect(0, 0, 200, 300)
  context.fillStyle = 'blue'
  context.fillRect(200, 0, 200, 300)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}

async function seen(bytes: Uint8Array) {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.drawImage(bitmap, 0, 0)
  const colourAt = (x: number, y: number) => {
    const [red = 0, , blue = 0] = context.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data
    return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other'
  }
  return { width: bitmap.width, height: bitmap.height, colourAt }
}

const text = (words: string) => new TextEncoder().encode(words)

describe('a picture', () => {
  it('of a phone becomes one of 2000 pixels that takes less than 300 kB', async () => {
    const large = await photo(4000, 3000)
    expect(large.length).toBeGreaterThan(3_000_000)
    const taken = unwrap(await takeReceipt(large))
    expect(taken.type).toBe('image/jpeg')
    expect(attachmentTypeOf(taken.bytes)).toBe('image/jpeg')
    expect(taken.bytes.length).toBeLessThan(300_000)
    const { width, height } = await seen(taken.bytes)
    expect(Math.max(width, height)).toBeGreaterThanOrEqual(1600)
    expect(Math.max(width, height)).toBeLessThanOrEqual(2000)
    expect(width / height).toBeCloseTo(4 / 3, 2)
  })

  it('in any format the browser reads comes in, whatever it is named, and is left its size when it is small', async () => {
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
      const { bytes } = unwrap(await takeReceipt(await photo(600, 800, type)))
      expect(await seen(bytes)).toMatchObject({ width: 600, height: 800 })
    }
  })

  it('turns a quarter clockwise, and after four is as it was', async () => {
    let bytes = unwrap(await takeReceipt(await twoHalves())).bytes
    const sides = []
    for (let turns = 0; turns < 4; turns += 1) {
      bytes = unwrap(await turnReceipt(bytes)).bytes
      const { width, height, colourAt } = await seen(bytes)
      sides.push([width, height, colourAt(0.1, 0.1), colourAt(0.9, 0.9)])
    }
    expect(sides).toEqual([
      [300, 400, 'red', 'blue'],
      [400, 300, 'blue', 'red'],
      [300, 400, 'blue', 'red'],
      [400, 300, 'red', 'blue'],
    ])
  })

  it('nobody can read is refused with a sentence; one from an iPhone with its own', async () => {
    for (const bytes of [
      new Uint8Array(),
      text('Kære alle'),
      text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ]) {
      const answer = await takeReceipt(bytes)
      expect(answer).toMatchObject({ code: 'receipt-not-readable' })
      expect(sentenceOf(answer)).toContain('JPG')
    }
    const heic = Uint8Array.from([0, 0, 0, 24, ...text('ftypheic'), 0, 0, 0, 0, ...text('mif1heic')])
    expect(await takeReceipt(heic)).toEqual({ ok: false, code: 'receipt-from-iphone' })
  })
})

describe('a PDF', () => {
  it('that can be read is kept as it is', async () => {
    const pdf = await receiptPdf('Brugsen', { pages: 3 })
    const before = pdf.slice()
    const taken = unwrap(await takeReceipt(pdf))
    expect(taken.type).toBe('application/pdf')
    expect(taken.bytes).toEqual(before)
    expect(pdf).toEqual(before)
  })

  it('that is locked, broken, too long or too large is refused, each with its sentence', async () => {
    const pdf = await receiptPdf('Brugsen')
    const large = new Uint8Array(receiptPdfLimit.bytes + 1)
    large.set(pdf)
    const cases = [
      ['receipt-pdf-locked', await receiptPdf('Brugsen', { password: 'hemmelig' })],
      ['receipt-pdf-broken', text('%PDF-1.7')],
      ['receipt-pdf-broken', text(`%PDF-1.7\n${'x'.repeat(5000)}`)],
      ['receipt-pdf-too-long', await receiptPdf('Katalog', { pages: 31 })],
      ['receipt-pdf-too-large', large],
    ] as const
    for (const [code, bytes] of cases) {
      const answer = await takeReceipt(bytes)
      expect(answer).toMatchObject({ ok: false, code })
      expect(sentenceOf(answer)).toMatch(/PDF/)
    }
    expect(sentenceOf(await takeReceipt(await receiptPdf('Katalog', { pages: 31 })))).toContain('31 sider')
  })

  it('is drawn with the words of fonts that are not in it', async () => {
    const opening = openPdf(await receiptPdf('Brugsen'))
    const [page] = await opening.pages
    const canvas = document.createElement('canvas')
    page?.draw(canvas, 600)
    const ink = () => {
      if (canvas.width !== 600) return 0
      const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
        0,
        0,
        600,
        canvas.height,
      )
      return data.filter((value, i) => i % 4 === 0 && value < 100).length
    }
    await vi.waitFor(() => expect(ink()).toBeGreaterThan(500))
    opening.close()
  })
})

it('the page answers while a photo of forty megabytes is made small', async () => {
  const large = await photo(9000, 7000, 'image/jpeg', 0.98)
  expect(large.length).toBeGreaterThan(30_000_000)
  let longest = 0
  let last = performance.now()
  let done = false
  const watch = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!done) setTimeout(watch)
  }
  setTimeout(watch)
  const begun = performance.now()
  const taken = unwrap(await takeReceipt(large))
  done = true
  expect(taken.bytes.length).toBeLessThan(300_000)
  // Copying it to the worker is what the page does of it.
  expect(longest).toBeLessThan((performance.now() - begun) / 4)
})
