import { amountOf, type Entry } from '../domain/entry.ts'
import type { Grant } from '../domain/grant.ts'
import type { Id } from '../domain/id.ts'
import type { Ore } from '../domain/money.ts'
import { formatExactAmount } from '../exchange/format-amount.ts'
import { formatDay } from '../exchange/format-day.ts'
import { amountCell, amountHead, amountWidth } from './accounts/amounts.ts'
import { chosenYear, grantsNamedIn, vouchersOf } from './accounts/chosen.ts'
import {
  annulledText,
  correctionTexts,
  paymentText,
  purposeTexts,
  receiptText,
} from './accounts/entry-words.ts'
import { type Voucher, voucherFacts } from './accounts/voucher-facts.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { columnGap, listTable } from './kit/list-table.ts'
import { mm, type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

/**
 * Bilagsliste: every voucher of a year by its number. What comes in and goes out is summed up, and the two sums make the
 * year's result; what is only moved between tin, bank and those who laid money out has a column of its own.
 */
export const vouchers: PrintableDocument = {
  name: 'vouchers',
  options: ['year'],
  papers: ['a4'],
  filed: true,
  title: (t) => t('ledger:vouchers.name'),
  fileName: (_data, options, context) =>
    context.t('ledger:vouchers.file', { year: chosenYear(options, context) }),
  build(data, options, context) {
    const { t } = context
    const page = pageOf('a4', 'landscape')
    const year = chosenYear(options, context)
    const listed = vouchersOf(data, year)
    const title = t('ledger:vouchers.title', { year })
    const top = heading(data, { title, lead: '', lines: voucherFacts(listed, context) }, page, context)
    const body =
      listed.length === 0
        ? [{ text: t('ledger:vouchers.none', { year }), style: 'section', margin: [0, 24, 0, 0] }]
        : [voucherTable(listed, grantsNamedIn(data, year), page, context), ...endOf(listed, context)]
    return frame(data, title, [top, ...body], page, context)
  },
}

/** Øre in each of the three columns of amounts; all are `undefined` for one that does not count. */
interface Sums {
  in?: Ore
  out?: Ore
  moved?: Ore
}

/** Where the amount of an entry stands; as if it counted. */
function columnOf(entry: Entry): Sums {
  const amount = amountOf(entry)
  switch (entry.kind) {
    case 'income':
      return { in: amount }
    case 'count':
      return amount < 0 ? { out: -amount } : { in: amount }
    case 'transfer':
    case 'reimbursement':
      return { moved: amount }
    default:
      return { out: amount }
  }
}

function totalOf(listed: readonly Voucher[], column: keyof Sums): Ore {
  return listed
    .filter(({ annulled }) => !annulled)
    .reduce((sum, entry) => sum + (columnOf(entry)[column] ?? 0), 0)
}

function voucherTable(
  listed: readonly Voucher[],
  grants: readonly Grant[],
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { t, language } = context
  const numbers = new Map(listed.map(({ id, voucher }): [Id, number] => [id, voucher]))
  const columns = (['in', 'out', 'moved'] as const).filter(
    (column) => column !== 'moved' || listed.some((entry) => columnOf(entry).moved !== undefined),
  )
  const cells = listed.map((entry) => ({
    what: whatCell(entry, numbers, grants, listed, context),
    purposes: purposeTexts(entry, grants, context),
  }))
  const rows = listed.map((entry, i): Content[] => {
    const off = entry.annulled !== undefined
    const struck = off ? { style: 'struck' } : {}
    const receipt = receiptText(entry, t)
    const amounts = columnOf(entry)
    return [
      { text: String(entry.voucher), style: ['strong', 'figures'] },
      { text: formatDay(entry.date, language, 'numeric'), style: off ? ['struck', 'figures'] : 'figures' },
      cells[i]?.what ?? '',
      { stack: (cells[i]?.purposes ?? []).map((text) => ({ text, ...struck })) },
      { text: paymentText(entry, t), ...struck },
      { text: receipt.text, ...(receipt.missing && { style: 'strong' }) },
      ...columns.map((column) => {
        const amount = amounts[column]
        if (amount === undefined) return ''
        return { ...amountCell(amount, language), style: off ? ['struck', 'amount'] : 'amount' }
      }),
    ]
  })
  const heads = columns.map((column) => t(`ledger:vouchers.${column}`))
  const totals = columns.map((column) => totalOf(listed, column))
  const total: Content[] = [
    { text: t('tables:total'), style: 'strong', colSpan: 6 },
    ...Array.from({ length: 5 }, () => ''),
    ...totals.map((amount) => amountCell(amount, language, 'sum')),
  ]
  const widths = columns.map(
    (column, i) =>
      amountWidth(
        heads[i] as string,
        [...listed.map((entry) => columnOf(entry)[column] ?? 0), totals[i] as Ore],
        language,
      ) + (i < columns.length - 1 ? columnGap : 0),
  )
  const fixed = [mm(14), mm(26), 0, 0, mm(31), mm(29), ...widths]
  const free = page.contentWidth - fixed.reduce((sum, width) => sum + width, 0)
  return listTable(
    {
      head: [
        t('ledger:vouchers.number'),
        t('ledger:vouchers.date'),
        t('ledger:vouchers.text'),
        t('ledger:vouchers.purpose'),
        t('ledger:vouchers.payment'),
        t('ledger:vouchers.receipt'),
        ...heads.map(amountHead),
      ],
      rows: [...rows, total],
      widths: fixed.map((width, i) => (i === 2 || i === 3 ? free / 2 : width)),
      padding: 2.5,
      breakRows: cells.some(
        ({ what, purposes }) => what.letters > longEntry || purposes.join('').length > longEntry,
      ),
      lineAbove: (row) => (row === rows.length ? 'strong' : true),
    },
    page,
  )
}

/** Letters of a cell from which on, were they the widest, a row might not fit on one page and has to be allowed to break. */
const longEntry = 400

/** What it says; that it is annulled, takes another back or was taken back; and what it said before. */
function whatCell(
  entry: Voucher,
  numbers: ReadonlyMap<Id, number>,
  grants: readonly Grant[],
  listed: readonly Voucher[],
  context: DocumentContext,
): ContentNode & { letters: number } {
  const { t } = context
  const { annulled, reverses, id } = entry
  const takenBack = listed.find((other) => other.reverses === id && !other.annulled)
  const why = annulled ? annulledText(annulled, context) : ''
  const remarks = [
    ...(reverses === undefined
      ? []
      : [
          numbers.has(reverses)
            ? t('tables:remark.reverses', { voucher: numbers.get(reverses) as number })
            : t('ledger:reversesEarlier'),
        ]),
    ...(takenBack ? [t('ledger:reversed', { number: takenBack.voucher })] : []),
    ...correctionTexts(entry, grants, context),
  ]
  const text = printed(entry.text)
  return {
    stack: [
      { text, ...(annulled && { style: 'struck' }) },
      ...(why === '' ? [] : [{ text: why, style: 'strong' }]),
      ...remarks.map((remark) => ({ text: remark, style: 'muted' })),
    ],
    letters: [text, why, ...remarks].join('').length,
  }
}

/** What the sums come to, and what the third column is. */
function endOf(listed: readonly Voucher[], { t, language }: DocumentContext): Content[] {
  const result = totalOf(listed, 'in') - totalOf(listed, 'out')
  const moved = listed.some((entry) => columnOf(entry).moved !== undefined)
  return [
    {
      text: t('ledger:vouchers.result', { amount: formatExactAmount(result, language) }),
      style: 'strong',
      margin: [0, 10, 0, 0],
    },
    ...(moved ? [{ text: t('ledger:vouchers.movedHint'), style: 'muted', margin: [0, 4, 0, 0] }] : []),
  ]
}
