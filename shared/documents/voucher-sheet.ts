import { amountOf, lacksReceipt } from '../domain/entry.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { nextVoucher } from '../domain/voucher-number.ts'
import { formatExactAmount } from '../exchange/format-amount.ts'
import { formatDay } from '../exchange/format-day.ts'
import { chosenVoucher, chosenYear, grantsNamedIn, vouchersOf } from './accounts/chosen.ts'
import { paymentText, purposeTexts } from './accounts/entry-words.ts'
import { type GlueSheet, glueSheets } from './accounts/glue-sheets.ts'
import type { Voucher } from './accounts/voucher-facts.ts'
import type { DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

/**
 * Bilagsark: half a page for each voucher whose receipt is on paper, to glue it on. The number is large, since it is what
 * the receipt is found by in the folder; what the list says stands beside it.
 */
export const voucherSheet: PrintableDocument = {
  name: 'voucher-sheet',
  options: ['year', 'sheets', 'voucher'],
  papers: ['a4'],
  filed: true,
  title: (t) => t('ledger:sheet.name'),
  fileName(_data, options, context) {
    const { voucher } = options
    const year = chosenYear(options, context)
    return context.t('ledger:sheet.file', { which: voucher ?? String(year) })
  },
  build(data, options, context) {
    const { t } = context
    const page = pageOf('a4')
    const year = chosenYear(options, context)
    const title = t('ledger:sheet.title', { year })
    const sheets = sheetsOf(data, year, options, context)
    const paper = frame(data, title, [], page, context, 'sheets')
    if (sheets.length > 0) {
      const height = page.height - page.marginTop - paper.pageMargins[3]
      return { ...paper, content: glueSheets(sheets, height, page, context) }
    }
    const top = heading(data, { title, lead: '', lines: [] }, page, context)
    const none = t(`ledger:sheet.none.${options.sheets === 'paper' ? 'paper' : 'missing'}`, { year })
    return { ...paper, content: [top, { text: none, style: 'section', margin: [0, 24, 0, 0] }] }
  },
}

/** So many empty ones: a handful of pages to take along. */
const BLANK = 10

function sheetsOf(
  data: PlaceData,
  year: number,
  options: DocumentOptions,
  context: DocumentContext,
): GlueSheet[] {
  const asked = chosenVoucher(data, options)
  if (options.voucher !== undefined) return asked ? [sheetOf(data, asked, context)] : []
  const { sheets = 'all' } = options
  if (sheets === 'blank') {
    const next = nextVoucher(data.entries, year)
    return Array.from({ length: BLANK }, (_, i) => ({ number: next + i, year }))
  }
  return vouchersOf(data, year)
    .filter((entry) => {
      const isOnPaper = entry.onPaper && !entry.annulled
      return (sheets !== 'missing' && isOnPaper) || (sheets !== 'paper' && lacksReceipt(entry))
    })
    .map((entry) => sheetOf(data, entry, context))
}

function sheetOf(data: PlaceData, entry: Voucher, context: DocumentContext): GlueSheet {
  const { t, language } = context
  const year = Number(entry.date.slice(0, 4))
  const purposes = purposeTexts(entry, grantsNamedIn(data, year), context)
  return {
    number: entry.voucher,
    year,
    filled: {
      text: printed(entry.text),
      amount: formatExactAmount(amountOf(entry), language),
      facts: [
        formatDay(entry.date, language, 'date-year'),
        t('ledger:sheet.paid', { how: paymentText(entry, t) }),
        purposes.join(', '),
        printed(data.place.name),
      ],
    },
  }
}
