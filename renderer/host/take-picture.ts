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

/** What becomes of a picture: how large it may be, in pixels and bytes, and how it is turned. */
export interface PictureShape {
  /** Tried one after another until the JPEG takes no more than `mostBytes`; the last stands, whatever it takes. */
  readonly tries: readonly [PictureTry, ...PictureTry[]]
  readonly mostBytes: number
  /** Clockwise, from upright. */
  readonly quarterTurns?: number
}
interface PictureTry {
  /** In pixels; what is smaller stays as it is. */
  readonly longestSide: number
  readonly quality: number
}

/** Long side of an A4 at 300 dots an inch: as much as a page can show. */
const forPrint: PictureShape = {
  tries: [{ longestSide: 3508, quality: 0.85 }],
  mostBytes: Number.POSITIVE_INFINITY,
}
/** Twice what the largest phone cameras make (200 million). More, and unpacking it takes the memory of the whole PC. */
const MOST_PIXELS = 400_000_000

/**
 * Makes any picture the browser can read an upright JPEG of a size for print, so that nothing is left to be done when
 * it is printed. Transparent parts become white, as on paper. What a camera wrote beside the picture, such as where it
 * was taken, does not come along.
 *
 * Refusals: `picture-too-large` before it is looked at, `picture-not-readable` (HEIC and whatever is no picture).
 */
export async function takePicture(
  bytes: Uint8Array,
  shape: PictureShape = forPrint,
): Promise<Result<TakenPicture>> {
  if (bytes.length > fileLimits.picture.bytes) return refused('picture-too-large')
  const size = pictureSizeOf(bytes)
  if (size && size.width * size.height > MOST_PIXELS) return refused('picture-too-large')
  // Turned as its EXIF says, which is how the camera was held.
  const picture = await createImageBitmap(new Blob([bytes.slice()]), {
    imageOrientation: 'from-image',
  }).catch(() => undefined)
  if (!picture) return refused('picture-not-readable')
  try {
    return ok(await smallEnough(picture, shape))
  } finally {
    picture.close()
  }
}

async function smallEnough(
  picture: ImageBitmap,
  { tries, mostBytes, quarterTurns = 0 }: PictureShape,
): Promise<TakenPicture> {
  const [first, ...others] = tries
  let taken = await encoded(picture, first, quarterTurns)
  for (const next of others) {
    if (taken.bytes.length <= mostBytes) break
    taken = await encoded(picture, next, quarterTurns)
  }
  return taken
}

async function encoded(
  picture: ImageBitmap,
  { longestSide, quality }: PictureTry,
  quarterTurns: number,
): Promise<TakenPicture> {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const canvas = draw(picture, width, height, quarterTurns)
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  const bytes = new Uint8Array(await jpeg.arrayBuffer())
  return { bytes, type: 'image/jpeg', width: canvas.width, height: canvas.height }
}

/** The picture so wide and high before it is turned. */
function draw(picture: ImageBitmap, width: number, height: number, quarterTurns: number): OffscreenCanvas {
  const onItsSide = quarterTurns % 2 !== 0
  const canvas = new OffscreenCanvas(onItsSide ? height : width, onItsSide ? width : height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('no 2d context')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((quarterTurns * Math.PI) / 2)
  context.drawImage(picture, -width / 2, -height / 2, width, height)
  return canvas
}
