/** The receipts of a year as pages, a few at a time, in the order of their vouchers. */
import { ParseSpeeds, PDFDocument, type PDFEmbeddedPage, type PDFImage, type PDFPage } from '@cantoo/pdf-lib'
import type { Content, DocumentContext, DocumentDefinition } from '../documents/document.ts'
import { contentOf, type Mark } from '../documents/kit/mark.ts'
import { mm } from '../documents/kit/page.ts'
import { printed } from '../documents/kit/text.ts'
import { defaultStyle } from '../documents/kit/type-scale.ts'
import type { Attachment } from '../domain/attachment.ts'
import { amountOf } from '../domain/entry.ts'
import type { AttachmentHash } from '../domain/id.ts'
import { formatExactAmount } from '../exchange/format-amount.ts'
import { formatDay } from '../exchange/format-day.ts'
import type { Voucher } from './pack-facts.ts'
import type { PackTools } from './pack-tools.ts'
import { type Box, layOutSheets, type SheetItem } from './receipt-sheet.ts'

/** Points of a pixel at 96 an inch: larger than this a picture gains nothing. */
const PIXEL = 0.75
/** A small page of a PDF may be enlarged so much. */
const PDF_ENLARGED = 1.5

/** Something drawn: where on the sheet, once that is known. */
interface Drawn extends SheetItem {
  readonly draw: ((page: PDFPage, box: Box) => void) | undefined
}

/**
 * A document of the receipts of some vouchers. What cannot be read becomes words, and never an error.
 * @param first number of its first page in the pack, from 1
 */
export async function receiptSheets(
  vouchers: readonly Voucher[],
  first: number,
  tools: PackTools,
  context: DocumentContext,
): Promise<{
  document: PDFDocument /** Of each voucher: its first page. */
  pageOf: ReadonlyMap<Voucher, number>
}> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const items: (Drawn & { voucher: Voucher })[] = []
  const found = await readReceipts(vouchers, tools)
  for (const voucher of vouchers)
    for (const item of await itemsOf(voucher, found, document, tools, context))
      items.push({ ...item, voucher })
  const sheets = layOutSheets(items)
  const labels = labelPages(
    sheets.map(({ marks }) => marks),
    first,
    context,
  )
  const made = await PDFDocument.load(await tools.make(labels), {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const pages = await document.copyPages(made, made.getPageIndices())
  const pageOf = new Map<Voucher, number>()
  for (const [at, { placed, items: shown }] of sheets.entries()) {
    const page = document.addPage(pages[at] as PDFPage)
    for (const { item, box } of placed) item.draw?.(page, box)
    for (const { voucher } of shown) if (!pageOf.has(voucher)) pageOf.set(voucher, first + at)
  }
  return { document, pageOf }
}

/** Pages with nothing on them but lines and their number. */
function labelPages(
  pages: readonly (readonly Mark[])[],
  first: number,
  context: DocumentContext,
): DocumentDefinition {
  return {
    pageSize: 'A4',
    pageOrientation: 'portrait',
    pageMargins: [mm(15), mm(10), mm(15), FOOT],
    content: pages.flatMap((marks, at) => [
      { text: ' ', fontSize: 1, ...(at > 0 && { pageBreak: 'before' }) },
      ...contentOf(marks),
    ]),
    footer: (page) => packFoot(first + page - 1, context),
    info: { title: context.t('pack:title'), author: '' },
    language: context.language,
    defaultStyle: defaultStyle(1),
  }
}

/** Points at the foot of every page. */
export const FOOT = mm(17)

/** The number of a page in the pack. */
export function packFoot(page: number, { t }: DocumentContext): Content {
  return { text: t('pack:page', { page }), alignment: 'right', margin: [mm(15), mm(5), mm(15), 0] }
}

type Found = ReadonlyMap<AttachmentHash, Attachment | undefined>

/** All at once, since each is waited for. */
async function readReceipts(vouchers: readonly Voucher[], tools: PackTools): Promise<Found> {
  const hashes = new Set(vouchers.flatMap(({ receipts }) => receipts))
  return new Map(await Promise.all([...hashes].map(async (hash) => [hash, await tools.read(hash)] as const)))
}

async function itemsOf(
  voucher: Voucher,
  receipts: Found,
  document: PDFDocument,
  tools: PackTools,
  context: DocumentContext,
): Promise<Drawn[]> {
  const found: Omit<Drawn, 'line'>[] = []
  for (const hash of voucher.receipts)
    found.push(...(await drawnOf(receipts.get(hash), document, tools, context)))
  return found.map((item, at) => ({ ...item, line: lineOf(voucher, at + 1, found.length, context) }))
}

/** "Bilag 12 · 3. marts 2026 · Brugsen, kaffe · 450,00 kr."; of several pages "Bilag 12 (2 af 3)". */
export function lineOf(
  entry: Voucher,
  number: number,
  of: number,
  { t, language }: Pick<DocumentContext, 't' | 'language'>,
): string {
  const { voucher, date, text } = entry
  return [
    of === 1 ? t('pack:voucher', { voucher }) : t('pack:voucherPart', { voucher, number, of }),
    formatDay(date, language, 'date-year'),
    printed(text),
    formatExactAmount(amountOf(entry), language),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

async function drawnOf(
  attachment: Attachment | undefined,
  document: PDFDocument,
  tools: PackTools,
  { t }: DocumentContext,
): Promise<Omit<Drawn, 'line'>[]> {
  const words = (text: string) => [{ words: text, alone: false, draw: undefined }]
  if (!attachment) return words(t('pack:receipt.gone'))
  if (attachment.type === 'application/pdf')
    return (await pdfPages(attachment.bytes, document)) ?? words(t('pack:receipt.brokenPdf'))
  const picture = await tools.picture(attachment)
  const drawn = picture && (await pictureOf(picture, document))
  return drawn ? [drawn] : words(t('pack:receipt.brokenPicture'))
}

async function pictureOf(
  { type, bytes }: Attachment,
  document: PDFDocument,
): Promise<Omit<Drawn, 'line'> | undefined> {
  let image: PDFImage
  try {
    image = type === 'image/png' ? await document.embedPng(bytes) : await document.embedJpg(bytes)
    await image.embed()
  } catch {
    return undefined
  }
  return {
    size: { width: image.width * PIXEL, height: image.height * PIXEL },
    alone: false,
    draw: (page, box) => page.drawImage(image, { ...box, y: page.getHeight() - box.y - box.height }),
  }
}

/** The pages of a PDF as they are, its text still text; `undefined` where it is locked or broken. */
async function pdfPages(
  bytes: Uint8Array,
  document: PDFDocument,
): Promise<Omit<Drawn, 'line'>[] | undefined> {
  try {
    // One that is only locked against changes opens without a password.
    const receipt = await PDFDocument.load(bytes, {
      password: '',
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    })
    const drawn: Omit<Drawn, 'line'>[] = []
    for (const page of receipt.getPages()) {
      // An empty one has nothing to show.
      if (!page.node.Contents()) continue
      const { x: left, y: bottom, width, height } = page.getCropBox()
      const [right, top] = [left + width, bottom + height]
      const { matrix, turned } = uprightBy(page.getRotation().angle, { left, bottom, right, top })
      const embedded = await document.embedPage(page, { left, bottom, right, top }, matrix)
      await embedded.embed()
      drawn.push(pdfPage(embedded, turned ? { width: height, height: width } : { width, height }))
    }
    return drawn.length > 0 ? drawn : undefined
  } catch {
    return undefined
  }
}

function pdfPage(embedded: PDFEmbeddedPage, { width, height }: { width: number; height: number }) {
  return {
    size: { width: width * PDF_ENLARGED, height: height * PDF_ENLARGED },
    alone: true,
    draw: (page: PDFPage, box: Box) => {
      const scale = box.width / width
      page.drawPage(embedded, {
        x: box.x,
        y: page.getHeight() - box.y - box.height,
        xScale: scale,
        yScale: scale,
      })
    },
  }
}

interface Edges {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** What brings a page that is shown turned clockwise by so many degrees upright, its corner at 0, 0 (ISO 32000-1, 8.3.3). */
function uprightBy(
  angle: number,
  { left, bottom, right, top }: Edges,
): { matrix: [number, number, number, number, number, number]; turned: boolean } {
  switch (((angle % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, -1, 1, 0, -bottom, right], turned: true }
    case 180:
      return { matrix: [-1, 0, 0, -1, right, top], turned: false }
    case 270:
      return { matrix: [0, 1, -1, 0, top, -left], turned: true }
    default:
      return { matrix: [1, 0, 0, 1, -left, -bottom], turned: false }
  }
}
