/** Pictures that are broken, lie about what they are, or would become more than a PC holds. */
import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { takePicture } from '../../../renderer/host/take-picture.ts'
import { attachmentTypeOf } from '../../../shared/domain/attachment.ts'
import { crc32 } from '../../../shared/place-file/crc32.ts'
import { Random } from '../../fuzz/random.ts'
import { joinBytes } from '../../fuzz/zip-bytes.ts'

const notReadable = { ok: false, code: 'picture-not-readable' }
const tooLarge = { ok: false, code: 'picture-too-large' }
const text = (words: string) => new TextEncoder().encode(words)

async function drawn(type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(160, 120)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = 'red'
  context.fillRect(20, 20, 90, 70)
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())
}

const number = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([text(name), content])
  return joinBytes([number(content.length), named, number(crc32(named))])
}

/** A PNG of one bit a pixel that says it has so many (RFC 2083), with a few of its lines in it. */
function pngOf(width: number, height: number): Uint8Array {
  const lines = zlibSync(new Uint8Array(Math.min(height, 20) * (1 + Math.ceil(Math.min(width, 65_000) / 8))))
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joinBytes([number(width), number(height), Uint8Array.of(1, 0, 0, 0, 0)])),
    chunk('IDAT', lines),
    chunk('IEND', new Uint8Array()),
  ])
}

it.each(['image/jpeg', 'image/png', 'image/webp'])(
  'takes or refuses any %s in which bytes were changed',
  async (type) => {
    const honest = await drawn(type)
    for (let round = 0; round < 60; round += 1) {
      const random = new Random(4, round)
      const bytes = honest.slice(0, random.oneIn(3) ? random.below(honest.length) : honest.length)
      for (let flips = random.between(1, 8); flips > 0 && bytes.length > 0; flips -= 1)
        bytes[random.below(bytes.length)] = random.below(256)
      const before = bytes.slice()
      const taken = await takePicture(bytes)
      expect(bytes, `round ${round}`).toEqual(before)
      if (taken.ok) {
        expect(attachmentTypeOf(taken.value.bytes)).toBe('image/jpeg')
        expect(Math.max(taken.value.width, taken.value.height)).toBeLessThanOrEqual(3508)
      } else expect(['picture-not-readable', 'picture-too-large'], `round ${round}`).toContain(taken.code)
    }
  },
)

it('refuses what is no picture, whatever it is named', async () => {
  for (const bytes of [
    new Uint8Array(),
    text(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran = true"><script>window.ran = true</script></svg>',
    ),
    text('<!doctype html><script>window.ran = true</script>'),
    joinBytes([Uint8Array.of(0xff, 0xd8, 0xff), text('<script>window.ran = true</script>')]),
    joinBytes([
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      text('<script>window.ran = true</script>'),
    ]),
  ])
    expect(await takePicture(bytes)).toEqual(notReadable)
  expect('ran' in window).toBe(false)
})

it('makes a JPEG of a GIF that says it is a JPEG by its name', async () => {
  // One pixel (GIF89a).
  const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) =>
    letter.charCodeAt(0),
  )
  expect(await takePicture(gif)).toMatchObject({
    ok: true,
    value: { type: 'image/jpeg', width: 1, height: 1 },
  })
})

it('refuses a picture of billions of pixels by what it says of itself, before it is unpacked', async () => {
  expect(await takePicture(pngOf(65_000, 65_000))).toEqual(tooLarge)
  expect(await takePicture(pngOf(2 ** 31 - 1, 1000))).toEqual(tooLarge)
  const jpeg = await drawn('image/jpeg')
  const frame = jpeg.findIndex(
    (byte, at) => byte === 0xff && (jpeg[at + 1] === 0xc0 || jpeg[at + 1] === 0xc2),
  )
  expect(frame).toBeGreaterThan(0)
  jpeg.set([0xff, 0xff, 0xff, 0xff], frame + 5)
  expect(await takePicture(jpeg)).toEqual(tooLarge)
  expect(
    await takePicture(joinBytes([text('GIF89a'), Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0)])),
  ).toEqual(tooLarge)
})
