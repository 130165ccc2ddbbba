/** The place's own money in a year: what came in beside the grants, and what was spent that no funder pays for. */
import type { Entry, IncomeSource } from './entry.ts'
import { findCategory, type Grant, type GrantCategory } from './grant.ts'
import type { Ore } from './money.ts'
import { linesOf, sumBy } from './year-accounts.ts'

/** All in øre; those of 0 are left out. */
export interface OwnMoney {
  readonly income: readonly { readonly source: Exclude<IncomeSource, 'grant'>; readonly amount: Ore }[]
  readonly incomeTotal: Ore
  /** By category; `undefined` is what belongs to none. */
  readonly expenses: readonly { readonly category: GrantCategory | undefined; readonly amount: Ore }[]
  readonly expenseTotal: Ore
}

/** @param grants the grants of the year, to tell what their funders pay for */
export function ownMoney(entries: readonly Entry[], grants: readonly Grant[], year: number): OwnMoney {
  const income = [...sumBy(linesOf(entries, year, 'income'), ({ line }) => line.source ?? 'other')].flatMap(
    ([source, amount]) => (source === 'grant' || amount === 0 ? [] : [{ source, amount }]),
  )
  const categoryOf = (id: string | undefined) => findCategory(grants, id)?.category
  const expenses = [...sumBy(linesOf(entries, year, 'expense'), ({ line }) => categoryOf(line.categoryId))]
    .map(([category, amount]) => ({ category, amount }))
    .filter(({ category, amount }) => category?.funded !== true && amount !== 0)
  const total = (rows: readonly { amount: Ore }[]) => rows.reduce((sum, { amount }) => sum + amount, 0)
  return { income, incomeTotal: total(income), expenses, expenseTotal: total(expenses) }
}
