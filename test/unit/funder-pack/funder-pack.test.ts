import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import { formatExactNumber } from '../../../shared/exchange/format-amount.ts'
import { makeFunderPack } from '../../../shared/funder-pack/funder-pack.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { pdfReceipt, pictureReceipt } from '../../factories/receipts.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'
import { byHand, threeYearsPlace } from '../../factories/three-years.ts'
import { readPdf } from '../../read-pdf.ts'
import { packOf } from './make-pack.ts'

interface ReadPage {
  text: string
  pictures: number
  /** Whether all text is read from left to right. */
  upright: boolean
}

async function readPages(bytes: Uint8Array): Promise<{ pages: ReadPage[]; outline: Outline[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    // Pictures are unpacked to be counted, which takes its time.
    const { fnArray } = pdf.numPages > 20 ? { fnArray: [] } : await page.getOperatorList()
    pages.push({
      text: texts.map(({ str }) => str).join(' '),
      pictures: fnArray.filter((op) => op === OPS.paintImageXObject).length,
      upright: texts.every(({ transform: [a, b] }) => a > 0 && Math.abs(b) < 1e-6),
    })
  }
  const outline = await outlineOf(pdf, (await pdf.getOutline()) ?? [])
  await pdf.destroy()
  return { pages, outline }
}

type Outline = { title: string; page: number; under: Outline[] }
type PdfJs = Awaited<ReturnType<typeof getDocument>['promise']>
async function outlineOf(pdf: PdfJs, items: Awaited<ReturnType<PdfJs['getOutline']>>): Promise<Outline[]> {
  return Promise.all(
    items.map(async ({ title, dest, items: under }) => ({
      title,
      page: (await pdf.getPageIndex((dest as unknown[])[0] as never)) + 1,
      under: await outlineOf(pdf, under),
    })),
  )
}

/** Vouchers of 2026 from 1 on, with these receipts. */
const vouchers = (...receipts: readonly (readonly Attachment[])[]) =>
  makePlaceData({
    entries: receipts.map((some, at) =>
      makeEntry({ voucher: at + 1, text: `Udgift ${at + 1}`, receipts: some.map(({ hash }) => hash) }),
    ),
  })
const pack = async (...receipts: readonly (readonly Attachment[])[]) => {
  const { bytes, told } = await packOf(makeFunderPack, vouchers(...receipts), receipts.flat())
  return { ...(await readPages(bytes)), told }
}
/** The pages with receipts: all behind the cover and the activities. */
const receiptsOf = ({ outline, pages }: Awaited<ReturnType<typeof pack>>) =>
  pages.slice((outline.find(({ title }) => title === 'Kvitteringer')?.page ?? 0) - 1)

describe('the pack', () => {
  it('begins with a cover that says on which page everything is, and so do its bookmarks', async () => {
    const { data } = smallAccounts([pictureReceipt(1).hash, pictureReceipt(2).hash])
    const { bytes, told } = await packOf(makeFunderPack, data, [pictureReceipt(1), pictureReceipt(2)])
    const { pages, outline } = await readPages(bytes)
    const [cover] = pages
    expect(cover?.text).toContain('Regnskab 2026')
    expect(cover?.text).toContain('Kommunens tilskud')
    expect(cover?.text).toContain('Sagsnummer: 26-1234')
    expect(cover?.text).toContain('Kvitteringerne til 2 bilag er her i pakken.')
    expect(cover?.text).toContain('Kvitteringen til 1 bilag er på papir.')
    expect(cover?.text).toContain('1 udgift er uden kvittering.')
    expect(outline.length).toBeGreaterThan(2)
    for (const { title, page } of outline) {
      expect(cover?.text).toMatch(new RegExp(`${title}\\s+${page}(\\s|$)`))
      expect(pages[page - 1]?.text).toContain(`Side ${page}`)
    }
    expect(outline.at(-1)).toMatchObject({
      title: 'Kvitteringer',
      under: [
        { title: 'Bilag 2 · 3. marts 2026 · Brugsen, kaffe · 450,00 kr.' },
        { title: 'Bilag 3 · 10. marts 2026 · Brugsen; "lagkage" og vin · 350,00 kr.' },
      ],
    })
    expect(told).toEqual(['0/2', '2/2'])
    const { title, language, size } = await readPdf(bytes)
    expect({ title, language }).toEqual({ title: 'Regnskab 2026 – Lindeballe Mødested', language: 'da' })
    expect(size.map(Math.round)).toEqual([595, 842])
  })

  it('holds the accounts and the list of vouchers, with the figures worked out by hand', async () => {
    const { bytes } = await packOf(makeFunderPack, threeYearsPlace(), [])
    const { pages, outline } = await readPages(bytes)
    expect(outline.slice(0, 2).map(({ title }) => title)).toEqual(['Årsregnskab', 'Bilagsliste'])
    const [accounts = 0, vouchers = 0, next = 0] = outline.map(({ page }) => page)
    const textOf = (from: number, to: number) =>
      pages
        .slice(from - 1, to - 1)
        .map(({ text }) => text)
        .join(' ')
    const { result, closing, grant } = byHand[2026]
    for (const figure of [result, closing.total, grant.available, grant.left])
      expect(textOf(accounts, vouchers)).toContain(formatExactNumber(figure, 'da'))
    for (const figure of [byHand[2026].incomeTotal, result])
      expect(textOf(vouchers, next)).toContain(formatExactNumber(figure, 'da'))
  })

  it('lists what is on paper or missing, a line each', async () => {
    const { data } = smallAccounts()
    const { pages, outline } = await readPages((await packOf(makeFunderPack, data, [])).bytes)
    const { page = 0 } = outline.find(({ title }) => title === 'Kvitteringer, der ikke er i pakken') ?? {}
    const { text = '' } = pages[page - 1] ?? {}
    expect(text).toMatch(/2 3\.3\.2026 Brugsen, kaffe 450,00 Mangler/)
    expect(text).toMatch(/5 1\.4\.2026 .* 120,50 På papir/)
    // Annulled, taken back, and nothing but money moved: nobody asks for a receipt.
    for (const other of ['Skrevet to gange', 'Bussen blev aflyst', 'Hævet til kassen'])
      expect(text).not.toContain(other)
    expect(outline.map(({ title }) => title)).not.toContain('Kvitteringer')
    expect(pages[0]?.text).not.toContain('er her i pakken')
  })

  it('has what was held and how many came, and nobody’s name', async () => {
    const { data } = smallAccounts()
    const { pages, outline } = await readPages((await packOf(makeFunderPack, data, [])).bytes)
    const { page = 0 } = outline.find(({ title }) => title === 'Aktiviteter') ?? {}
    const { text = '' } = pages[page - 1] ?? {}
    expect(text).toContain('3 gange, 35 deltagere')
    expect(text).toContain('Deltagerne er talt 2 af 3 gange.')
    expect(text).toMatch(/Fællessang januar 5\. \(14\) · marts 2\. \(21\) 2 35/)
    expect(text).not.toContain('Åse')
  })
})

describe('receipts in the pack', () => {
  it('come in the order of their vouchers, whatever order they were written in', async () => {
    const receipts = Array.from({ length: 30 }, (_, at) => [pictureReceipt(at)])
    const data = vouchers(...receipts)
    const { bytes, told } = await packOf(
      makeFunderPack,
      { ...data, entries: data.entries.toReversed() },
      receipts.flat(),
    )
    const { pages } = await readPages(bytes)
    const numbers = pages.flatMap(({ text }) =>
      [...text.matchAll(/Bilag (\d+) ·/g)].map(([, number]) => Number(number)),
    )
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/DCTDecode/g),
    ).toHaveLength(30)
    expect(told).toEqual(['0/30', '12/30', '24/30', '30/30'])
  })

  it('of PDF keep their text, each page on a page of its own', async () => {
    const made = await pack(
      [await pdfReceipt({ texts: ['Faktura 4711', 'Vilkaar og betingelser'] })],
      [pictureReceipt()],
    )
    const pages = receiptsOf(made)
    expect(pages.map(({ text }) => text.replace(/ · 2\. marts.*?kr\./, ''))).toEqual([
      expect.stringMatching(/Bilag 1 \(1 af 2\).*Faktura 4711/),
      expect.stringMatching(/Bilag 1 \(2 af 2\).*Vilkaar og betingelser/),
      expect.stringMatching(/Bilag 2/),
    ])
    expect(pages.map(({ pictures }) => pictures)).toEqual([0, 0, 1])
  })

  it.each([0, 90, 180, 270])('of PDF that are turned by %s are upright', async (turned) => {
    const [page] = receiptsOf(
      await pack([await pdfReceipt({ texts: ['Paa hovedet'], turned, size: [300, 700] })]),
    )
    expect(page?.text).toContain('Paa hovedet')
    expect(page?.upright).toBe(true)
  })

  it('that are locked against changes alone are shown', async () => {
    const [page] = receiptsOf(
      await pack([await pdfReceipt({ texts: ['Faktura 4711'], locked: 'for-changes' })]),
    )
    expect(page?.text).toContain('Faktura 4711')
  })

  it('that are locked, broken or gone are told of, and stop nothing', async () => {
    const locked = await pdfReceipt({ texts: ['Faktura 4711'], locked: 'for-all' })
    const whole = await pdfReceipt({ texts: ['Faktura 4711'] })
    const cut = { ...whole, hash: 'c'.repeat(64), bytes: whole.bytes.slice(0, 300) }
    const broken = [
      [locked, 'PDF-filen kan ikke vises. Den er låst eller i stykker.'],
      [cut, 'PDF-filen kan ikke vises. Den er låst eller i stykker.'],
      [makeAttachment('application/pdf'), 'PDF-filen kan ikke vises. Den er låst eller i stykker.'],
      [makeAttachment('image/jpeg'), 'Billedet kan ikke vises. Det er i stykker.'],
      [makeAttachment('image/png'), 'Billedet kan ikke vises. Det er i stykker.'],
    ] as const
    const receipts = [...broken.map(([receipt]) => [receipt]), [pictureReceipt()]]
    const data = vouchers(...receipts, [makeAttachment('image/jpeg', new Uint8Array(3))])
    const { pages } = await readPages((await packOf(makeFunderPack, data, receipts.flat())).bytes)
    const text = pages.map((page) => page.text).join(' ')
    for (const [at, [, words]] of broken.entries())
      expect(text).toMatch(
        new RegExp(`Bilag ${at + 1} · 2\\. marts 2026 · Udgift ${at + 1} · 100,00 kr\\. ${words}`),
      )
    expect(text).toContain('Billedet af kvitteringen er her ikke mere.')
    expect(pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(1)
  })
})
