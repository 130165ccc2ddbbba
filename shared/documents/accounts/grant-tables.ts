/** What a grant came to in a year, what becomes of what is left, and its years beside each other. */

import { yearOf } from '../../domain/entry.ts'
import { lastYearOf } from '../../domain/grant.ts'
import { type CategoryYear, type GrantYear, grantYear } from '../../domain/grant-year.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { yearAccounts } from '../../domain/year-accounts.ts'
import { formatExactAmount } from '../../exchange/format-amount.ts'
import type { ContentNode, DocumentContext } from '../document.ts'
import type { PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { type MoneyRow, moneyTable } from './money-table.ts'

/** From what was given to what is left, and under it in words what becomes of that. */
export function grantTable(one: GrantYear, page: PageGeometry, context: DocumentContext): ContentNode {
  const { t, today } = context
  const { year, granted, carriedIn, available, spent, repaid, left, carriedOut, toRepay } = one
  const some = (name: string, amount: number): MoneyRow[] =>
    amount === 0 ? [] : [{ name, amounts: [amount] }]
  const isOver = yearOf(today) > year
  return moneyTable(
    {
      title: t('ledger:accounts.grantIn', { year }),
      heads: [t('tables:amount')],
      rows: [
        { name: t('tables:grant.granted'), amounts: [granted] },
        ...some(t('ledger:accounts.carriedFrom', { year: year - 1 }), carriedIn),
        { name: t('tables:grant.available'), amounts: [available], sum: true },
        { name: t('tables:grant.spent'), amounts: [0 - spent] },
        ...some(t('ledger:accounts.repaidOf', { year }), 0 - repaid),
        { name: t('tables:grant.left'), amounts: [left], sum: true },
        ...some(t('ledger:accounts.carriedTo', { year: year + 1 }), carriedOut),
        ...some(t(isOver ? 'tables:grant.toRepay' : 'ledger:accounts.toRepayNow'), toRepay),
        ...some(t('ledger:accounts.ownPart'), Math.max(0, 0 - left + Math.min(0, carriedOut))),
      ],
      words: [{ text: wordsOf(one, context).join(' '), margin: [0, 5, 0, 0] }],
    },
    page,
    context,
  )
}

/** The grant's rule, what the funder sent, and whose share it is. */
function wordsOf({ grant, year, granted, received }: GrantYear, { t, language }: DocumentContext): string[] {
  const money = (amount: number) => formatExactAmount(amount, language)
  const { commonAmount } = grant
  // After the last year there is none for it to go to.
  const rule = year === lastYearOf(grant) ? 'pay-back' : grant.unused
  return [
    t(`ledger:accounts.rule.${rule}`),
    received === granted
      ? t('ledger:accounts.receivedAll', { year })
      : t('ledger:accounts.received', { year, amount: money(received) }),
    ...(commonAmount === undefined ? [] : [t('ledger:accounts.common', { amount: money(commonAmount) })]),
  ]
}

/** So many years stand beside each other on a page. */
const MOST_YEARS = 3

/** The years of a grant until this one beside each other; none where it is its first. */
export function yearsTable(
  data: PlaceData,
  last: GrantYear,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode[] {
  const { t } = context
  const from = Math.max(last.grant.firstYear, last.year - MOST_YEARS + 1)
  const years = Array.from({ length: last.year - from + 1 }, (_, i) =>
    grantYear(data, last.grant.id, from + i),
  ).filter((one) => one !== undefined)
  if (years.length < 2) return []
  const categories = new Map(
    years.flatMap((one) => one.categories.map((row): [string, CategoryYear] => [row.category.id, row])),
  )
  const spentOn = (id: string) =>
    years.map((one) => one.categories.find(({ category }) => category.id === id)?.spent)
  const rowsOf = (funded: boolean): MoneyRow[] =>
    [...categories.values()]
      .filter(({ category }) => category.funded === funded)
      .map(({ category }) => ({ name: printed(category.name), amounts: spentOn(category.id) }))
  const row = (name: string, of: (one: GrantYear) => number, sum = false): MoneyRow => ({
    name,
    amounts: years.map(of),
    sum,
  })
  const some = (name: string, of: (one: GrantYear) => number) =>
    years.some((one) => of(one) !== 0) ? [row(name, of)] : []
  const accounts = new Map(years.map(({ year }) => [year, yearAccounts(data, year)]))
  const whole = (name: string, of: 'incomeTotal' | 'expenseTotal' | 'result') =>
    row(name, ({ year }) => accounts.get(year)?.[of] ?? 0, of === 'result')
  const unfunded = rowsOf(false)
  return [
    moneyTable(
      {
        title: t('ledger:accounts.years', { grant: printed(last.grant.name) }),
        heads: years.map(({ year }) => String(year)),
        rows: [
          row(t('tables:grant.granted'), ({ granted }) => granted),
          ...some(t('tables:grant.carriedIn'), ({ carriedIn }) => carriedIn),
          row(t('tables:grant.available'), ({ available }) => available, true),
          ...rowsOf(true),
          row(t('tables:year.fundedTotal'), ({ spent }) => spent, true),
          ...some(t('tables:grant.repaid'), ({ repaid }) => repaid),
          row(t('tables:grant.left'), ({ left }) => left, true),
          ...some(t('tables:grant.carriedOut'), ({ carriedOut }) => carriedOut),
          ...some(t('tables:grant.toRepay'), ({ toRepay }) => toRepay),
          ...(unfunded.length > 0
            ? [{ name: t('ledger:accounts.notFunded'), amounts: [] }, ...unfunded]
            : []),
          { name: t('tables:year.whole'), amounts: [] },
          whole(t('tables:year.incomeTotal'), 'incomeTotal'),
          whole(t('tables:year.expenseTotal'), 'expenseTotal'),
          whole(t('tables:year.result'), 'result'),
          row(t('ledger:accounts.closing'), ({ year }) => accounts.get(year)?.closing.total ?? 0),
        ],
      },
      page,
      context,
    ),
  ]
}
