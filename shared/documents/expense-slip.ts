import { nameKey, type Owed, owedTo } from '../domain/balance.ts'
import type { Day } from '../domain/day.ts'
import { amountOf, type Entry } from '../domain/entry.ts'
import type { Ore } from '../domain/money.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { formatExactAmount } from '../exchange/format-amount.ts'
import { formatDay } from '../exchange/format-day.ts'
import { amountCell, amountHead, amountWidth } from './accounts/amounts.ts'
import { chosenVoucher, grantsNamedIn } from './accounts/chosen.ts'
import { paymentText, purposeTexts } from './accounts/entry-words.ts'
import { signatureLines } from './accounts/signatures.ts'
import type { Voucher } from './accounts/voucher-facts.ts'
import type { Content, ContentNode, DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { listTable } from './kit/list-table.ts'
import { mm, type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

/**
 * Udlægsbilag: what somebody laid out and is paid back, to be signed when the money changes hands. It is of what is owed
 * today, to one person or to everybody, a page each; or of one reimbursement, by its voucher.
 */
export const expenseSlip: PrintableDocument = {
  name: 'expense-slip',
  options: ['person', 'voucher'],
  papers: ['a4'],
  filed: true,
  title: (t) => t('ledger:slip.name'),
  people: ({ entries }, { today }) => creditors(entries, today).map(({ by }) => ({ id: by, name: by })),
  fileName(data, options, context) {
    const { t, today } = context
    const [only, ...more] = slipsOf(data, options, context)
    const name = options.person ?? (only && more.length === 0 ? only.by : undefined)
    return name === undefined
      ? t('ledger:slip.file', { day: today })
      : t('ledger:slip.fileOf', { day: today, name: bareName(printed(name)) })
  },
  build(data, options, context) {
    const { t } = context
    const page = pageOf('a4')
    const title = t('ledger:slip.name')
    const slips = slipsOf(data, options, context)
    const content = slips.flatMap((slip, i) => slipPage(slip, i > 0, data, page, context))
    return frame(
      data,
      title,
      content.length > 0 ? content : nobody(data, options, page, context),
      page,
      context,
      'sheets',
    )
  },
}

interface Slip {
  readonly by: string
  readonly amount: Ore
  readonly entries: readonly Entry[]
  /** The reimbursement, when it was paid already. */
  readonly paid?: Voucher
}

function slipsOf(data: PlaceData, { person, voucher }: DocumentOptions, { today }: DocumentContext): Slip[] {
  if (voucher !== undefined) {
    const paid = chosenVoucher(data, { voucher })
    if (paid?.kind !== 'reimbursement') return []
    const settled = new Set(paid.settles)
    const entries = data.entries.filter(({ id, annulled }) => settled.has(id) && !annulled)
    return [{ by: paid.by ?? '', amount: amountOf(paid), entries, paid }]
  }
  const owed = creditors(data.entries, today)
  return person === undefined ? owed : owed.filter(({ by }) => nameKey(by) === nameKey(person))
}

function creditors(entries: readonly Entry[], today: Day): Owed[] {
  return owedTo(entries, today).filter(({ amount }) => amount > 0)
}

function slipPage(
  slip: Slip,
  newPage: boolean,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): Content[] {
  const { t, language, today } = context
  const { by, amount, paid } = slip
  const lines = [
    paid
      ? t('ledger:slip.paidOn', {
          day: formatDay(paid.date, language, 'date-year'),
          how: paymentText(paid, t),
          number: paid.voucher,
        })
      : t('ledger:slip.asOf', { day: formatDay(today, language, 'date-year') }),
  ]
  const top = heading(data, { title: t('ledger:slip.name'), lead: printed(by), lines }, page, context)
  return [
    { stack: [top], ...(newPage && { pageBreak: 'before' }) },
    {
      text: t(paid ? 'ledger:slip.sumPaid' : 'ledger:slip.sum', {
        amount: formatExactAmount(amount, language),
      }),
      style: ['section', 'figures'],
      margin: [0, 8, 0, 8],
    },
    entriesTable(slip, data, page, context),
    ...(paid ? [] : [waysToPay(context)]),
    signatureLines([t('ledger:slip.received'), t('ledger:signer.treasurer')], page, context),
  ]
}

function entriesTable(
  { entries, amount }: Slip,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { t, language } = context
  // What is laid out is owed; what came to somebody's own pocket, or goes back, is not.
  const owed = entries.map((entry) => (entry.kind === 'income' ? 0 - amountOf(entry) : amountOf(entry)))
  const rest = amount - owed.reduce((sum, one) => sum + one, 0)
  const head = t('tables:amount')
  const width = Math.max(64, amountWidth(head, [...owed, rest, amount], language))
  const rows = entries.map((entry, i): Content[] => {
    const purposes = purposeTexts(entry, grantsNamedIn(data, Number(entry.date.slice(0, 4))), context)
    return [
      { text: entry.voucher === undefined ? '' : String(entry.voucher), style: ['strong', 'figures'] },
      { text: formatDay(entry.date, language, 'numeric'), style: 'figures' },
      { stack: [printed(entry.text), { text: purposes.join(', '), style: 'muted' }] },
      amountCell(owed[i] ?? 0, language),
    ]
  })
  const sums: Content[][] = [
    ...(rest === 0 ? [] : [['', '', t('ledger:slip.rest'), amountCell(rest, language)]]),
    ['', '', { text: t('tables:total'), style: 'strong' }, amountCell(amount, language, 'sum')],
  ]
  const fixed = [mm(16), mm(26)]
  return listTable(
    {
      head: [
        t('ledger:vouchers.number'),
        t('ledger:vouchers.date'),
        t('ledger:vouchers.text'),
        amountHead(head),
      ],
      rows: [...rows, ...sums],
      widths: [...fixed, page.contentWidth - (fixed[0] ?? 0) - (fixed[1] ?? 0) - width, width],
      padding: 3,
      breakRows: entries.some(({ text, lines }) => text.length > 150 && lines.length > 3),
      lineAbove: (row) => (row === rows.length + sums.length - 1 ? 'strong' : true),
    },
    page,
  )
}

/** Boxes to tick when the money is paid. */
function waysToPay({ t }: DocumentContext): ContentNode {
  const ways = [t('ledger:slip.cash'), t('ledger:slip.transfer'), t('ledger:slip.mobilepay')]
  return {
    columns: ways.flatMap((text) => [
      { width: 16, canvas: [{ type: 'rect', x: 0, y: 2, w: 11, h: 11, lineWidth: 1, lineColor: '#1a1a1a' }] },
      { width: 150, text },
    ]),
    margin: [0, 14, 0, 0],
    unbreakable: true,
  }
}

function nobody(
  data: PlaceData,
  { person, voucher }: DocumentOptions,
  page: PageGeometry,
  context: DocumentContext,
): Content[] {
  const { t } = context
  const top = heading(data, { title: t('ledger:slip.name'), lead: '', lines: [] }, page, context)
  const why =
    voucher !== undefined
      ? t('ledger:slip.notPaidBack')
      : person === undefined
        ? t('ledger:slip.nobody')
        : t('ledger:slip.notOwed', { name: printed(person) })
  return [top, { text: why, style: 'section', margin: [0, 24, 0, 0] }]
}
