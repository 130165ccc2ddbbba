/** The first page of a pack: whose accounts, of what grant, and what is in it on which page. */
import { amountHead } from '../documents/accounts/amounts.ts'
import type { Content, DocumentContext, DocumentDefinition } from '../documents/document.ts'
import { frame } from '../documents/kit/frame.ts'
import { heading } from '../documents/kit/heading.ts'
import { listTable } from '../documents/kit/list-table.ts'
import { columnsOf, pageOf } from '../documents/kit/page.ts'
import { printed } from '../documents/kit/text.ts'
import type { Grant } from '../domain/grant.ts'
import type { PlaceData } from '../domain/place-data.ts'

/** What is in the pack, in its order. */
export interface PackPart {
  readonly name: string
  /** From 1. */
  readonly page: number
}

export interface ReceiptCounts {
  /** Vouchers with a receipt in the pack. */
  readonly enclosed: number
  readonly onPaper: number
  readonly missing: number
}

interface CoverFacts {
  readonly year: number
  readonly grant: Grant | undefined
  readonly parts: readonly PackPart[]
  readonly counts: ReceiptCounts
}

export function coverPage(
  data: PlaceData,
  { year, grant, parts, counts }: CoverFacts,
  context: DocumentContext,
): DocumentDefinition {
  const { t } = context
  const page = pageOf('a4')
  const title = t('pack:cover.title', { year })
  const facts = grant
    ? [
        [t('tables:grant.funder'), grant.funder],
        [t('tables:grant.basis'), grant.basis],
        [t('tables:grant.caseNumber'), grant.caseNumber],
      ]
        .filter(([, fact]) => fact !== '')
        .map(([name, fact]) => `${name}: ${printed(fact as string)}`)
    : []
  const top = heading(data, { title, lead: printed(grant?.name ?? ''), lines: facts }, page, context)
  const contents = listTable(
    {
      head: [t('pack:cover.contents'), amountHead(t('pack:cover.page'))],
      rows: parts.map(({ name, page: number }) => [
        { text: name, style: 'topic' },
        { text: String(number), style: 'amount' },
      ]),
      widths: columnsOf(page, [0, 20]),
      padding: 5,
      breakRows: false,
    },
    page,
  )
  return frame(
    data,
    title,
    [top, { stack: [contents], margin: [0, 16, 0, 16] }, ...receiptWords(counts, context)],
    page,
    context,
  )
}

/** What is enclosed, and what is not. */
function receiptWords({ enclosed, onPaper, missing }: ReceiptCounts, { t }: DocumentContext): Content[] {
  const lines = [
    ...(enclosed > 0 ? [t('pack:cover.enclosed', { count: enclosed })] : []),
    ...(onPaper > 0 ? [t('pack:cover.onPaper', { count: onPaper })] : []),
    ...(missing > 0 ? [t('pack:cover.missing', { count: missing })] : []),
  ]
  return lines.map((text) => ({ text, style: 'topic', margin: [0, 0, 0, 4] }))
}
