/** The funder pack (pakken til bevillingsgiver) as one PDF: cover, accounts, vouchers, activities, and every receipt. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import type { DocumentContext, DocumentDefinition } from '../documents/document.ts'
import { printed } from '../documents/kit/text.ts'
import { findDocument } from '../documents/registry.ts'
import { monthOf, weekOf } from '../domain/day.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { absentReceipts } from './absent-receipts.ts'
import { activityPages } from './activity-pages.ts'
import { coverPage, type PackPart } from './cover.ts'
import { type PackAsked, type PackFacts, packFacts, type Voucher } from './pack-facts.ts'
import { FOOT, lineOf, packFoot, receiptSheets } from './pack-receipts.ts'
import type { PackTools } from './pack-tools.ts'
import { type Bookmark, joinPdfs } from './pdf-joiner.ts'

/** So many receipts are in memory at a time. */
const AT_A_TIME = 12

/** Writes the pack. Throws what the tools throw, and where pdfmake cannot read the place's logo; a receipt never stops it. */
export async function makeFunderPack(
  data: PlaceData,
  asked: PackAsked,
  tools: PackTools,
  context: DocumentContext,
): Promise<void> {
  const { t, language } = context
  const facts = packFacts(data, asked)
  const { enclosed } = facts
  const joined = await joinPdfs(tools.write)
  const cover = (parts: readonly PackPart[]) =>
    coverPage(data, { ...facts, parts, counts: countsOf(facts) }, context)
  const [documents, receipts] = [packDocuments(data, facts, context), t('pack:part.receipts')]
  // The cover says on which pages the rest begins, and is made last; how many pages it takes is known from the first.
  const draft = [...documents, { name: receipts }].map(({ name }) => ({ name, page: 1 }))
  let next = 1 + (await pagesOf(cover(draft), 1, tools, context)).getPageCount()
  const parts: PackPart[] = []
  for (const { name, definition } of documents) {
    const document = await pagesOf(definition, next, tools, context)
    parts.push({ name, page: next })
    next += document.getPageCount()
    await joined.add(document)
  }

  const firstReceipt = next
  const bookmarks: Bookmark[] = []
  tools.progress(0, enclosed.length)
  for (let done = 0; done < enclosed.length; ) {
    const some = takeSome(enclosed.slice(done))
    const { document, pageOf } = await receiptSheets(some, next, tools, context)
    for (const [voucher, page] of pageOf) bookmarks.push({ title: lineOf(voucher, 1, 1, context), page })
    next += document.getPageCount()
    await joined.add(document)
    done += some.length
    tools.progress(done, enclosed.length)
  }
  if (enclosed.length > 0) parts.push({ name: receipts, page: firstReceipt })

  await joined.add(await pagesOf(cover(parts), 1, tools, context), 'first')
  joined.end({
    title: `${t('pack:cover.title', { year: facts.year })} – ${printed(data.place.name)}`,
    author: printed(data.place.name),
    language,
    bookmarks: parts.map(({ name, page }) => ({
      title: name,
      page,
      ...(name === receipts && { under: bookmarks }),
    })),
  })
}

/** Whole vouchers, with so many receipts as are in memory at a time. */
function takeSome(vouchers: readonly Voucher[]): Voucher[] {
  let receipts = 0
  const end = vouchers.findIndex((voucher) => {
    receipts += voucher.receipts.length
    return receipts > AT_A_TIME
  })
  return vouchers.slice(0, end === -1 ? vouchers.length : Math.max(1, end))
}

interface PackDocument {
  readonly name: string
  /** With its ending. */
  readonly fileName: string
  readonly definition: DocumentDefinition
}

/** What stands before the receipts, each a paper of its own. */
export function packDocuments(data: PlaceData, facts: PackFacts, context: DocumentContext): PackDocument[] {
  const { t, today } = context
  const { year } = facts
  const options = {
    week: weekOf(today),
    month: monthOf(today),
    paper: 'a4' as const,
    year,
    ...(facts.grant && { grant: facts.grant.id }),
  }
  const printable = ['accounts', 'vouchers'].flatMap((name) => findDocument(name) ?? [])
  return [
    ...printable.map((document) => ({
      name: document.title(t),
      fileName: document.fileName(data, options, context),
      definition: document.build(data, options, context),
    })),
    {
      name: t('pack:part.activities'),
      fileName: t('pack:file.activities', { year }),
      definition: activityPages(data, year, context),
    },
    ...(facts.absent.length > 0
      ? [
          {
            name: t('pack:absent.title'),
            fileName: t('pack:file.absent', { year }),
            definition: absentReceipts(data, facts.absent, context),
          },
        ]
      : []),
  ]
}

function countsOf({ enclosed, absent }: PackFacts) {
  const onPaper = absent.filter((entry) => entry.onPaper).length
  return { enclosed: enclosed.length, onPaper, missing: absent.length - onPaper }
}

/** A document's pages, numbered as they are in the pack. */
async function pagesOf(
  definition: DocumentDefinition,
  first: number,
  tools: PackTools,
  context: DocumentContext,
): Promise<PDFDocument> {
  const { pageMargins } = definition
  const [left, top, right] = pageMargins
  const numbered = {
    ...definition,
    pageMargins: [left, top, right, FOOT] as const,
    footer: (page: number) => packFoot(first + page - 1, context),
  }
  return PDFDocument.load(await tools.make(numbered), {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
}
