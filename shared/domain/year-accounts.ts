/** The accounts of one year (årsregnskab): money in, money out, and what was in the tin and the bank before and after. */
import { balanceOf, owedAltogether } from './balance.ts'
import type { Day } from './day.ts'
import {
  amountOf,
  type Entry,
  type EntryLine,
  type IncomeSource,
  type MoneyPlace,
  movementOf,
  yearOf,
} from './entry.ts'
import type { Books } from './grant-year.ts'
import type { Id } from './id.ts'
import type { Ore } from './money.ts'

/** One part of an entry, with the entry it is of. */
export interface BookedLine {
  readonly entry: Entry
  readonly line: EntryLine
}

/** All in øre. */
export interface YearAccounts {
  readonly year: number
  /** By source; of `grant` by grant. Those of 0 are left out. */
  readonly income: readonly { readonly source: IncomeSource; readonly grantId?: Id; readonly amount: Ore }[]
  readonly incomeTotal: Ore
  /** By category; without a category it is the place's own money. */
  readonly expenses: readonly { readonly categoryId: Id | undefined; readonly amount: Ore }[]
  readonly expenseTotal: Ore
  readonly repaid: Ore
  /** What countings of the tin found too much or too little. */
  readonly differences: Ore
  /** `incomeTotal` without `expenseTotal` and `repaid`, and with the differences. */
  readonly result: Ore
  readonly opening: Holdings
  readonly closing: Holdings
}

export interface Holdings {
  readonly cash: Ore
  readonly bank: Ore
  /** To those who laid money out. */
  readonly owed: Ore
  /** What the place has when everybody is paid back. */
  readonly total: Ore
}

/** The lines of entries of a kind that count in a year; reversals are among them, with negative amounts. */
export function linesOf(
  entries: readonly Entry[],
  year: number,
  kind: 'expense' | 'income' | 'repayment',
): BookedLine[] {
  return entries
    .filter((entry) => entry.kind === kind && !entry.annulled && yearOf(entry.date) === year)
    .flatMap((entry) => entry.lines.map((line) => ({ entry, line })))
}

/** Øre by whatever a line is asked for; keys in the order they first come up. */
export function sumBy<K>(lines: readonly BookedLine[], keyOf: (booked: BookedLine) => K): Map<K, Ore> {
  const sums = new Map<K, Ore>()
  for (const booked of lines) {
    const key = keyOf(booked)
    sums.set(key, (sums.get(key) ?? 0) + booked.line.amount)
  }
  return sums
}

/**
 * The accounts of a year. They always close: `opening.total` and `result` are `closing.total`. Where an opening balance was
 * written in the year, what there was when the year began is worked out from it.
 */
export function yearAccounts({ entries }: Pick<Books, 'entries'>, year: number): YearAccounts {
  const incomeLines = linesOf(entries, year, 'income')
  const bySource = sumBy(incomeLines, ({ line }) => `${line.source ?? 'other'} ${line.grantId ?? ''}`)
  const income = [...bySource].flatMap(([key, amount]) => {
    const [source, grantId] = key.split(' ') as [IncomeSource, string]
    return amount === 0 ? [] : [{ source, ...(grantId !== '' && { grantId }), amount }]
  })
  const expenseLines = linesOf(entries, year, 'expense')
  const expenses = [...sumBy(expenseLines, ({ line }) => line.categoryId)].map(([categoryId, amount]) => ({
    categoryId,
    amount,
  }))
  const incomeTotal = totalOf(incomeLines)
  const expenseTotal = totalOf(expenseLines)
  const repaid = totalOf(linesOf(entries, year, 'repayment'))
  const differences = entries
    .filter(({ kind, annulled, date }) => kind === 'count' && !annulled && yearOf(date) === year)
    .reduce((sum, entry) => sum + amountOf(entry), 0)
  const closing = holdingsAt(entries, `${year}-12-31`)
  return {
    year,
    income,
    incomeTotal,
    expenses,
    expenseTotal,
    repaid,
    differences,
    result: incomeTotal - expenseTotal - repaid + differences,
    opening: holdingsBefore(entries, year, closing),
    closing,
  }
}

function totalOf(lines: readonly BookedLine[]): Ore {
  return lines.reduce((sum, { line }) => sum + line.amount, 0)
}

function holdingsAt(entries: readonly Entry[], day: Day): Holdings {
  return holdings(
    balanceOf(entries, 'cash', day),
    balanceOf(entries, 'bank', day),
    owedAltogether(entries, day),
  )
}

function holdingsBefore(entries: readonly Entry[], year: number, closing: Holdings): Holdings {
  const moved = (place: MoneyPlace) =>
    entries
      .filter(({ kind, date }) => kind !== 'opening' && yearOf(date) === year)
      .reduce((sum, entry) => sum + movementOf(entry)[place], 0)
  return holdings(
    closing.cash - moved('cash'),
    closing.bank - moved('bank'),
    owedAltogether(entries, `${year - 1}-12-31`),
  )
}

function holdings(cash: Ore, bank: Ore, owed: Ore): Holdings {
  return { cash, bank, owed, total: cash + bank - owed }
}
