/** "Bilag": a row for each part of each voucher of a year. The sums of its columns are those of the year's accounts. */
import { amountOf, type Entry, type EntryLine, lacksReceipt, yearOf } from '../../domain/entry.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { inOrderOfText } from '../../domain/text-order.ts'
import type { Translate } from '../../locales/translate.ts'
import { formatAmount } from '../format-amount.ts'
import { type Cell, head, kroner, row, type Table, type TableRow, total } from '../table.ts'
import type { TablesAsked } from './asked.ts'
import { categoryName } from './year-table.ts'

export function voucherTable(data: PlaceData, asked: TablesAsked): Table {
  const { year, t } = asked
  const entries = data.entries
    .filter(({ date }) => yearOf(date) === year)
    .sort((a, b) => (a.voucher ?? 0) - (b.voucher ?? 0) || inOrderOfText(a.date, b.date))
  const sum = (of: Column) =>
    kroner(
      entries
        .filter((entry) => columnOf(entry) === of && !entry.annulled)
        .reduce((all, entry) => all + amountOf(entry), 0),
    )
  return {
    name: t('tables:vouchers.name'),
    widths: [8, 12, 20, 44, 26, 26, 14, 16, 16, 16, 20, 44],
    rows: [
      head(
        t('tables:vouchers.number'),
        t('tables:date'),
        t('tables:vouchers.kind'),
        t('tables:vouchers.text'),
        t('tables:category'),
        t('tables:activity'),
        t('tables:vouchers.paid'),
        t('tables:vouchers.income'),
        t('tables:vouchers.expense'),
        t('tables:vouchers.other'),
        t('tables:vouchers.receipt'),
        t('tables:vouchers.remarks'),
      ),
      ...entries.flatMap((entry) => entry.lines.map((line) => lineRow(entry, line, data, asked))),
      total(
        ...[undefined, undefined, undefined, t('tables:total'), undefined, undefined, undefined],
        ...[sum('income'), sum('expense'), sum('other')],
      ),
    ],
  }
}

type Column = 'income' | 'expense' | 'other'

/** What is neither: money moved, paid back, or found when the tin was counted. */
function columnOf({ kind }: Entry): Column {
  return kind === 'income' || kind === 'expense' ? kind : 'other'
}

function lineRow(entry: Entry, line: EntryLine, data: PlaceData, asked: TablesAsked): TableRow {
  const { t } = asked
  const column = columnOf(entry)
  const amountIn = (of: Column): Cell => (of === column && !entry.annulled ? kroner(line.amount) : undefined)
  return row(
    entry.voucher,
    { day: entry.date },
    t(`tables:kind.${entry.kind}`),
    entry.text,
    aboutOf(entry, line, data, t),
    line.activity?.title,
    t(`tables:paid.${entry.paid}`),
    amountIn('income'),
    amountIn('expense'),
    amountIn('other'),
    receiptOf(entry, t),
    remarksOf(entry, line, data, asked),
  )
}

/** What an expense was for, where income came from, which grant money was paid back to. */
function aboutOf({ kind, date }: Entry, line: EntryLine, data: PlaceData, t: Translate): Cell {
  if (kind === 'expense') return categoryName(data, yearOf(date), line.categoryId) ?? t('tables:ownMoney')
  const grant = data.grants.find(({ id }) => id === line.grantId)
  if (grant) return grant.name
  return kind === 'income' ? t(`tables:source.${line.source ?? 'other'}`) : undefined
}

function receiptOf(entry: Entry, t: Translate): Cell {
  if (entry.receipts.length > 0) return t('tables:receipt.files', { count: entry.receipts.length })
  if (entry.onPaper) return t('tables:receipt.paper')
  return lacksReceipt(entry) ? t('tables:receipt.missing') : undefined
}

/** What counts no more still says what it said. */
function remarksOf(
  entry: Entry,
  line: EntryLine,
  { entries }: PlaceData,
  { t, language }: TablesAsked,
): Cell {
  const { annulled, reverses, earlier } = entry
  const reversed = entries.find(({ id }) => id === reverses)
  const remarks = [
    ...(annulled
      ? [
          t('tables:remark.annulled', {
            amount: formatAmount(line.amount, language),
            reason: annulled.reason,
          }),
        ]
      : []),
    ...(reversed?.voucher !== undefined ? [t('tables:remark.reverses', { voucher: reversed.voucher })] : []),
    ...(earlier.length > 0 ? [t('tables:remark.corrected', { count: earlier.length })] : []),
  ]
  return remarks.length > 0 ? remarks.join('. ') : undefined
}
