/** The tables of the accounts of a year: money in, money out, the grant, and what there was before and after. */
import { incomeSources } from '../../domain/entry.ts'
import { findCategory } from '../../domain/grant.ts'
import type { CategoryYear, GrantYear } from '../../domain/grant-year.ts'
import type { Id } from '../../domain/id.ts'
import type { Ore } from '../../domain/money.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { YearAccounts } from '../../domain/year-accounts.ts'
import type { ContentNode, DocumentContext } from '../document.ts'
import type { PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { grantsNamedIn } from './chosen.ts'
import { type MoneyRow, moneyTable } from './money-table.ts'

export interface YearFacts {
  readonly data: PlaceData
  readonly year: number
  readonly accounts: YearAccounts
  /** Absent where there is no grant in the year. */
  readonly granted: GrantYear | undefined
}

export function incomeTable(
  { data, year, accounts }: YearFacts,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { t } = context
  const grants = grantsNamedIn(data, year)
  const inOrder = [...accounts.income].sort(
    (a, b) => incomeSources.indexOf(a.source) - incomeSources.indexOf(b.source),
  )
  const rows = inOrder.map(({ source, grantId, amount }): MoneyRow => {
    const grant = grants.find(({ id }) => id === grantId)
    return { name: grant ? printed(grant.name) : t(`tables:source.${source}`), amounts: [amount] }
  })
  return moneyTable(
    {
      title: t('tables:income'),
      heads: [t('tables:amount')],
      rows: [...rows, { name: t('tables:year.incomeTotal'), amounts: [accounts.incomeTotal], sum: true }],
    },
    page,
    context,
  )
}

/**
 * What was spent, beside the budget. What the funder pays for stands apart from what is the place's own money and what is
 * another grant's, and all of it comes to the sum of the vouchers.
 */
export function expenseTable(facts: YearFacts, page: PageGeometry, context: DocumentContext): ContentNode {
  const { t } = context
  const { accounts, granted } = facts
  const title = t('tables:expense')
  const total = t('tables:year.expenseTotal')
  if (!granted) {
    const rows = otherExpenses(facts, t).map(({ name, amount }) => ({ name, amounts: [amount] }))
    return moneyTable(
      {
        title,
        heads: [t('tables:amount')],
        rows: [...rows, { name: total, amounts: [accounts.expenseTotal], sum: true }],
      },
      page,
      context,
    )
  }
  const funded = granted.categories.filter(({ category }) => category.funded)
  const unfunded = granted.categories.filter(({ category }) => !category.funded)
  const budget = funded.reduce((sum, row) => sum + row.budget, 0)
  const others = [
    ...unfunded.map(rowOf),
    ...otherExpenses(facts, t).map(({ name, amount }) => ({ name, amounts: [undefined, amount] })),
  ]
  const before = spentBeforeIn(granted)
  return moneyTable(
    {
      title,
      heads: [t('tables:budget'), t('tables:spent'), t('ledger:accounts.difference')],
      rows: [
        ...funded.map(rowOf),
        {
          name: t('tables:year.fundedTotal'),
          amounts: [budget, granted.spent, budget - granted.spent],
          sum: true,
        },
        ...(others.length > 0 ? [{ name: t('ledger:accounts.notFunded'), amounts: [] }, ...others] : []),
        ...(before === 0
          ? []
          : [{ name: t('ledger:accounts.spentBefore'), amounts: [undefined, 0 - before] }]),
        { name: total, amounts: [undefined, accounts.expenseTotal], sum: true },
      ],
    },
    page,
    context,
  )
}

function rowOf({ category, budget, spent, left }: CategoryYear): MoneyRow {
  const planned = budget !== 0 || category.funded
  return { name: printed(category.name), amounts: planned ? [budget, spent, left] : [undefined, spent] }
}

/** Øre that had been spent in the year before its vouchers begin. */
function spentBeforeIn({ grant, year }: GrantYear): Ore {
  return grant.spentBefore.reduce((sum, row) => sum + (row.year === year ? row.amount : 0), 0)
}

/** What was spent on no category of the grant: other grants' first, then the place's own money. */
function otherExpenses(
  { data, year, accounts, granted }: YearFacts,
  t: DocumentContext['t'],
): { name: string; amount: Ore }[] {
  const known = new Set(granted?.categories.map(({ category }) => category.id))
  const grants = grantsNamedIn(data, year)
  const nameOf = (categoryId: Id | undefined) => {
    if (categoryId === undefined) return t('tables:ownMoney')
    const found = findCategory(grants, categoryId)
    return found
      ? `${printed(found.category.name)} (${printed(found.grant.name)})`
      : t('ledger:unknownCategory')
  }
  return accounts.expenses
    .filter(({ categoryId, amount }) => amount !== 0 && !(categoryId !== undefined && known.has(categoryId)))
    .sort((a, b) => Number(a.categoryId === undefined) - Number(b.categoryId === undefined))
    .map(({ categoryId, amount }) => ({ name: nameOf(categoryId), amount }))
}
