/** Pictures drawn here, so that it is known what they show; read again by the browser's own decoder. */
import { describe, expect, it } from 'vitest'
import { takePicture } from '../../../renderer/host/take-picture.ts'
import { attachmentTypeOf } from '../../../shared/domain/attachment.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

type Colour = 'red' | 'lime' | 'blue' | 'white'

/** A picture whose left half has one colour and whose right half another; none leaves it transparent. */
async function drawn(
  width: number,
  height: number,
  type: string,
  left?: Colour,
  right?: Colour,
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  for (const [colour, x] of [
    [left, 0],
    [right, width / 2],
  ] as const) {
    if (!colour) continue
    context.fillStyle = colour
    context.fillRect(x, 0, width / 2, height)
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer())
}

/** Puts an EXIF segment that says how the camera was held first in a JPEG (Exif 2.3, 4.6.4 A, tag 0x0112). */
function heldAs(orientation: number, jpeg: Uint8Array): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const exif = [...new TextEncoder().encode('Exif'), 0, 0, ...tiff]
  const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif]
  return Uint8Array.from([...jpeg.slice(0, 2), ...segment, ...jpeg.slice(2)])
}

async function taken(bytes: Uint8Array) {
  const result = await takePicture(bytes)
  if (!result.ok) throw new Error(result.code)
  const bitmap = await createImageBitmap(new Blob([result.value.bytes]), { imageOrientation: 'none' })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.drawImage(bitmap, 0, 0)
  /** The nearest of the colours used here at a place in the picture, from 0 to 1 each way. */
  const colourAt = (x: number, y: number): Colour | undefined => {
    const [r = 0, g = 0, b = 0] = context.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data
    const key = [r, g, b].map((value) => (value > 200 ? 1 : value < 55 ? 0 : '?')).join('')
    return ({ '100': 'red', '010': 'lime', '001': 'blue', '111': 'white' } as const)[key]
  }
  expect([bitmap.width, bitmap.height]).toEqual([result.value.width, result.value.height])
  return { ...result.value, colourAt }
}

describe('takePicture', () => {
  it('makes a JPEG of a picture in any format the browser reads', async () => {
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
      const picture = await taken(await drawn(400, 300, type, 'red', 'blue'))
      expect(picture).toMatchObject({ type: 'image/jpeg', width: 400, height: 300 })
      expect(attachmentTypeOf(picture.bytes)).toBe('image/jpeg')
      expect([picture.colourAt(0.25, 0.5), picture.colourAt(0.75, 0.5)]).toEqual(['red', 'blue'])
    }
  })

  it.each([
    { orientation: 1, size: [400, 300], at: { left: 'red', right: 'blue' } },
    { orientation: 3, size: [400, 300], at: { left: 'blue', right: 'red' } },
    { orientation: 6, size: [300, 400], at: { top: 'red', bottom: 'blue' } },
    { orientation: 8, size: [300, 400], at: { top: 'blue', bottom: 'red' } },
  ])('turns a picture upright that was held as $orientation', async ({ orientation, size, at }) => {
    const picture = await taken(heldAs(orientation, await drawn(400, 300, 'image/jpeg', 'red', 'blue')))
    expect([picture.width, picture.height]).toEqual(size)
    const places = { left: [0.1, 0.5], right: [0.9, 0.5], top: [0.5, 0.1], bottom: [0.5, 0.9] } as const
    for (const [name, colour] of Object.entries(at)) {
      const [x, y] = places[name as keyof typeof places]
      expect(picture.colourAt(x, y), name).toBe(colour)
    }
    expect(new TextDecoder('latin1').decode(picture.bytes)).not.toContain('Exif')
  })

  it('makes a large picture as large as a page can show, and leaves a small one its size', async () => {
    const wide = await taken(await drawn(7000, 100, 'image/jpeg', 'red', 'blue'))
    expect([wide.width, wide.height]).toEqual([3508, 50])
    const tall = await taken(await drawn(2, 7016, 'image/png', 'red', 'red'))
    expect([tall.width, tall.height]).toEqual([1, 3508])
    const thin = await taken(await drawn(1, 7016, 'image/png'))
    expect([thin.width, thin.height]).toEqual([1, 3508])
    const small = await taken(await drawn(20, 10, 'image/jpeg', 'lime', 'lime'))
    expect([small.width, small.height]).toEqual([20, 10])
  })

  it('lays a transparent picture on white', async () => {
    const picture = await taken(await drawn(100, 100, 'image/png', 'lime'))
    expect([picture.colourAt(0.25, 0.5), picture.colourAt(0.75, 0.5)]).toEqual(['lime', 'white'])
  })

  it('refuses what it cannot read, and what is far too large, with a sentence', async () => {
    const jpeg = await drawn(400, 300, 'image/jpeg', 'red', 'blue')
    // As an iPhone writes it: ISO 23008-12, a box of type "ftyp" with the brand "heic".
    const heic = Uint8Array.from([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic'), 0, 0, 0, 0])
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    for (const bytes of [
      new Uint8Array(),
      heic,
      svg,
      jpeg.slice(0, 60),
      new TextEncoder().encode('%PDF-1.7'),
    ])
      expect(await takePicture(bytes)).toEqual({ ok: false, code: 'picture-not-readable' })
    const huge = await takePicture(new Uint8Array(60 * 1024 * 1024 + 1))
    expect(huge).toEqual({ ok: false, code: 'picture-too-large' })
    for (const language of ['da', 'en'] as const)
      for (const code of ['picture-not-readable', 'picture-too-large'] as const)
        expect(errorText(createTranslate(language), { code })).toMatch(/\S \S/)
  })
})
