/** What a phone, a scanner or a shop makes of a receipt, taken in by its bytes and not by its name. */
import { type Attachment, attachmentTypeOf } from '../../shared/domain/attachment.ts'
import { ok, type Result, refused } from '../../shared/domain/result.ts'
import { receiptPdfLimit } from '../../shared/host/file-kinds.ts'
import { receiptPicture } from './receipt-picture.ts'

export type TakenReceipt = Pick<Attachment, 'bytes' | 'type'>

/** An invoice with its terms has ten; whole catalogues do not go into the accounts. */
const MOST_PAGES = 30
/** No receipt takes as long to be read, even on an old PC. */
const READ_MS = 30_000

/**
 * A picture becomes an upright JPEG of a size to be read; a PDF stays as it is, after it was read.
 *
 * Refusals: `receipt-not-readable`, `receipt-from-iphone` (HEIC, which no browser but Safari reads), `picture-too-large`,
 * `receipt-pdf-too-large`, `receipt-pdf-locked`, `receipt-pdf-broken`, `receipt-pdf-too-long`.
 */
export async function takeReceipt(bytes: Uint8Array): Promise<Result<TakenReceipt>> {
  if (attachmentTypeOf(bytes) === 'application/pdf') return takePdf(bytes)
  return notAPicture(await receiptPicture(bytes), bytes)
}

/** A receipt that lies on its side, turned a quarter clockwise. Refusals as for a picture. */
export async function turnReceipt(bytes: Uint8Array): Promise<Result<TakenReceipt>> {
  return notAPicture(await receiptPicture(bytes, 1), bytes)
}

function notAPicture(taken: Result<TakenReceipt>, bytes: Uint8Array): Result<TakenReceipt> {
  if (taken.ok) return ok({ bytes: taken.value.bytes, type: taken.value.type })
  if (taken.code !== 'picture-not-readable') return taken
  return refused(isHeic(bytes) ? 'receipt-from-iphone' : 'receipt-not-readable')
}

/** ISO 23008-12: a box of type "ftyp" first, whose brand is one of HEIF's. */
function isHeic(bytes: Uint8Array): boolean {
  return /^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(
    new TextDecoder('latin1').decode(bytes.subarray(4, 12)),
  )
}

async function takePdf(bytes: Uint8Array): Promise<Result<TakenReceipt>> {
  if (bytes.length > receiptPdfLimit.bytes) return refused(receiptPdfLimit.code)
  // Loaded when the first one comes: it is half a megabyte.
  const { openPdf, TooManyPages } = await import('./open-pdf.ts')
  const opening = openPdf(bytes, MOST_PAGES)
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = opening.begun.then(
    () =>
      new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), READ_MS)
      }),
  )
  try {
    const pages = await Promise.race([opening.pages, tooSlow])
    if (!pages) opening.abandon()
    return pages?.length ? ok({ bytes, type: 'application/pdf' }) : refused('receipt-pdf-broken')
  } catch (error) {
    if (error instanceof TooManyPages) return refused('receipt-pdf-too-long', { pages: error.pages })
    const locked = error instanceof Error && error.name === 'PasswordException'
    return refused(locked ? 'receipt-pdf-locked' : 'receipt-pdf-broken')
  } finally {
    clearTimeout(timer)
    opening.close()
  }
}
