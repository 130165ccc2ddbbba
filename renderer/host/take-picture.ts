import type { AttachmentType } from '../../shared/domain/attachment.ts'
import { ok, type Result, refused } from '../../shared/domain/result.ts'
import { fileLimits } from '../../shared/host/file-kinds.ts'
import { pictureSizeOf } from './picture-size.ts'

export interface TakenPicture {
  bytes: Uint8Array<ArrayBuffer>
  type: AttachmentType
  /** In pixels. */
  width: number
  height: number
}

/** Long side of an A4 at 300 dots an inch: as much as a page can show. */
const LONGEST_SIDE = 3508
const QUALITY = 0.85
/** Twice what the largest phone cameras make (200 million). More, and unpacking it takes the memory of the whole PC. */
const MOST_PIXELS = 400_000_000

/**
 * Makes any picture the browser can read an upright JPEG of a size for print, so that nothing is left to be done when
 * it is printed. Transparent parts become white, as on paper. What a camera wrote beside the picture, such as where it
 * was taken, does not come along.
 *
 * Refusals: `picture-too-large` before it is looked at, `picture-not-readable` (HEIC and whatever is no picture).
 */
export async function takePicture(bytes: Uint8Array): Promise<Result<TakenPicture>> {
  if (bytes.length > fileLimits.picture.bytes) return refused('picture-too-large')
  const size = pictureSizeOf(bytes)
  if (size && size.width * size.height > MOST_PIXELS) return refused('picture-too-large')
  // Turned as its EXIF says, which is how the camera was held.
  const picture = await createImageBitmap(new Blob([bytes.slice()]), {
    imageOrientation: 'from-image',
  }).catch(() => undefined)
  if (!picture) return refused('picture-not-readable')
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const jpeg = await draw(picture, width, height).convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  picture.close()
  return ok({ bytes: new Uint8Array(await jpeg.arrayBuffer()), type: 'image/jpeg', width, height })
}

function draw(picture: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('no 2d context')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, width, height)
  return canvas
}
