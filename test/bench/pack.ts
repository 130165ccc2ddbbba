/**
 * What it takes to make the pack for the funder: `pack-s-per-100-receipts`, goal 1.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/pack.ts`.
 *
 * The built app in Electron, with 3,000 entries and 2,000 receipts of 60 kB in three years, every tenth a PDF; the year
 * before this one, which has about nine hundred of them, as one PDF. Measured by the page itself, from the click until
 * the whole file is there to be saved.
 */
import { pathToFileURL } from 'node:url'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { FunderPackPage } from '../e2e/pages/funder-pack.page.ts'
import { pdfReceipt, pictureReceipt, receiptOf } from '../factories/receipts.ts'
import { Random } from '../fuzz/random.ts'
import { inLargePlace } from './large-place.ts'

const RECEIPTS = 2000
const RECEIPT_BYTES = 60_000
const PDF_EVERY = 10

/** Rejects where no Electron is at hand, or nothing is built. */
export async function measurePack(): Promise<number> {
  const pdfs = await Promise.all(
    Array.from({ length: RECEIPTS / PDF_EVERY }, (_, n) => pdfReceipt({ texts: [`Faktura ${n}`] })),
  )
  const slip = pictureReceipt()
  const random = new Random(7, 1)
  const receipt = (n: number): Attachment => {
    const pdf = n % PDF_EVERY === 0 ? pdfs[n / PDF_EVERY] : undefined
    if (pdf) return pdf
    const rest = random.bytes(RECEIPT_BYTES - slip.bytes.length)
    return receiptOf(Uint8Array.from([...slip.bytes, ...rest]), 'image/jpeg')
  }
  return inLargePlace(
    0,
    async (page) => {
      const pack = new FunderPackPage(page)
      await pack.open()
      await page.getByRole('button', { name: 'Året før' }).click()
      await pack.button('Hele pakken som PDF').click()
      const made = await page.waitForFunction(() => {
        const [entry] = performance.getEntriesByName('pack')
        return entry && { ms: entry.duration, receipts: (entry as PerformanceMeasure).detail.receipts }
      })
      const { ms, receipts } = (await made.jsonValue()) as { ms: number; receipts: number }
      if (receipts < RECEIPTS / 4) throw new Error(`only ${receipts} receipts in the pack`)
      return ms / 1000 / (receipts / 100)
    },
    { entries: 3000, receipts: RECEIPTS, receipt },
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`pack-s-per-100-receipts ${(await measurePack()).toFixed(2)}`)
