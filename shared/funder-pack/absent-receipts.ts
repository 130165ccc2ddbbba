/** The vouchers whose receipts are not in the pack: on paper, or missing. A line each, not a page. */
import { amountCell, amountHead } from '../documents/accounts/amounts.ts'
import type { DocumentContext, DocumentDefinition } from '../documents/document.ts'
import { frame } from '../documents/kit/frame.ts'
import { heading } from '../documents/kit/heading.ts'
import { listTable } from '../documents/kit/list-table.ts'
import { columnsOf, pageOf } from '../documents/kit/page.ts'
import { printed } from '../documents/kit/text.ts'
import { amountOf } from '../domain/entry.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { formatDay } from '../exchange/format-day.ts'
import type { Voucher } from './pack-facts.ts'

export function absentReceipts(
  data: PlaceData,
  vouchers: readonly Voucher[],
  context: DocumentContext,
): DocumentDefinition {
  const { t, language } = context
  const page = pageOf('a4')
  const title = t('pack:absent.title')
  const top = heading(data, { title, lead: t('pack:absent.lead'), lines: [] }, page, context)
  const table = listTable(
    {
      head: [
        t('tables:vouchers.number'),
        t('tables:date'),
        t('tables:vouchers.text'),
        amountHead(t('pack:absent.amount')),
        t('tables:vouchers.receipt'),
      ],
      rows: vouchers.map((entry) => [
        { text: String(entry.voucher), style: 'strong' },
        formatDay(entry.date, language, 'numeric'),
        printed(entry.text),
        amountCell(amountOf(entry), language),
        t(entry.onPaper ? 'tables:receipt.paper' : 'tables:receipt.missing'),
      ]),
      widths: columnsOf(page, [16, 28, 0, 36, 24]),
      padding: 4,
      breakRows: false,
    },
    page,
  )
  return frame(data, title, [top, table], page, context)
}
