/** The entries of a year as they are listed: those that are asked for, newest first, by month. */
import { type Month, monthOf } from '../../../../shared/domain/day.ts'
import {
  amountOf,
  type Entry,
  type EntryLine,
  lacksReceipt,
  yearOf,
} from '../../../../shared/domain/entry.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { inOrderOfText } from '../../../../shared/domain/text-order.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import { OWN } from './entry-draft.ts'

export const shownKinds = ['all', 'expenses', 'income', 'missing'] as const
export type ShownKind = (typeof shownKinds)[number]

export interface ListFilter {
  readonly year: number
  readonly show: ShownKind
  /** The id of a category, or `OWN`. */
  readonly category?: string | undefined
  readonly activity?: Id | undefined
  /** Looked for in texts and names, and as an amount or a number. */
  readonly find: string
}

export interface ListRow {
  readonly entry: Entry
  /** Øre of the parts that were asked for: all of them, unless a category or an activity was. */
  readonly amount: Ore
}

export interface ListMonth {
  readonly month: Month
  readonly rows: readonly ListRow[]
}

/** Øre of what counts. */
export interface ListSums {
  readonly spent: Ore
  readonly received: Ore
}

/** The rows that are asked for, newest first. */
export function rowsOf(entries: readonly Entry[], filter: ListFilter, language: Language): ListRow[] {
  const isFound = finder(filter.find, language)
  return entries
    .filter((entry) => yearOf(entry.date) === filter.year && isShown(entry, filter.show) && isFound(entry))
    .flatMap((entry): ListRow[] => {
      const lines = entry.lines.filter((line) => isAskedFor(entry, line, filter))
      return lines.length === 0 ? [] : [{ entry, amount: amountOf({ lines }) }]
    })
    .sort(
      ({ entry: a }, { entry: b }) => inOrderOfText(b.date, a.date) || (b.voucher ?? 0) - (a.voucher ?? 0),
    )
}

function isShown(entry: Entry, show: ShownKind): boolean {
  if (show === 'all') return true
  if (show === 'missing') return lacksReceipt(entry)
  return entry.kind === (show === 'expenses' ? 'expense' : 'income')
}

function isAskedFor({ kind }: Entry, line: EntryLine, { category, activity }: ListFilter): boolean {
  if (activity !== undefined && line.activity?.id !== activity) return false
  if (category === undefined) return true
  return (
    kind === 'expense' && (category === OWN ? line.categoryId === undefined : line.categoryId === category)
  )
}

/** "450" finds 450,00 and 450,75, bilag 450, and every text it stands in; "450,75" that amount alone. */
function finder(find: string, language: Language): (entry: Entry) => boolean {
  const wanted = find.trim().toLocaleLowerCase('da')
  if (wanted === '') return () => true
  const amount = parseAmount(wanted, language)?.amount
  const isWhole = /^[\d. \u00a0]+$/.test(wanted)
  const isAmount = (ore: Ore) =>
    amount !== undefined &&
    (isWhole ? Math.floor(Math.abs(ore) / 100) * 100 === amount : Math.abs(ore) === Math.abs(amount))
  return (entry) =>
    String(entry.voucher) === wanted ||
    isAmount(amountOf(entry)) ||
    entry.lines.some((line) => isAmount(line.amount)) ||
    [entry.text, entry.by ?? '', ...entry.lines.map(({ activity }) => activity?.title ?? '')].some((text) =>
      text.toLocaleLowerCase('da').includes(wanted),
    )
}

/** Rows by month, in the order they come. */
export function byMonth(rows: readonly ListRow[]): ListMonth[] {
  const months: { month: Month; rows: ListRow[] }[] = []
  for (const row of rows) {
    const month = monthOf(row.entry.date)
    const last = months.at(-1)
    if (last?.month === month) last.rows.push(row)
    else months.push({ month, rows: [row] })
  }
  return months
}

export function sumsOf(rows: readonly ListRow[]): ListSums {
  const sum = (kind: Entry['kind']) =>
    rows.reduce(
      (total, { entry, amount }) => (entry.kind === kind && !entry.annulled ? total + amount : total),
      0,
    )
  return { spent: sum('expense'), received: sum('income') }
}

/** In which column of a cash book an amount stands; money that was only moved stands in neither. */
export function columnOf({ entry: { kind }, amount }: ListRow): { in?: Ore; out?: Ore } {
  if (kind === 'transfer') return {}
  if (kind === 'income' || kind === 'opening') return { in: amount }
  if (kind === 'count') return amount < 0 ? { out: -amount } : { in: amount }
  return { out: amount }
}
