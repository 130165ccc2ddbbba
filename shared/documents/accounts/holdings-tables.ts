/** What there was in tin and bank and was owed, before and after, and that what came and went is the difference. */
import type { Day } from '../../domain/day.ts'
import { yearOf } from '../../domain/entry.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { type YearAccounts, yearAccounts } from '../../domain/year-accounts.ts'
import { formatExactAmount } from '../../exchange/format-amount.ts'
import { formatDay } from '../../exchange/format-day.ts'
import type { ContentNode, DocumentContext } from '../document.ts'
import type { PageGeometry } from '../kit/page.ts'
import { type MoneyRow, moneyTable } from './money-table.ts'

/** The day a year's accounts begin: 1 January, or where they were begun that year, the day they were. */
function firstDayOf({ entries }: Pick<PlaceData, 'entries'>, year: number): Day {
  const days = entries.filter(({ annulled }) => !annulled).map(({ date }) => date)
  const first = days.sort()[0]
  const begun = entries.some(({ kind, date, annulled }) => kind === 'opening' && !annulled && date === first)
  return first !== undefined && begun && yearOf(first) === year ? first : `${year}-01-01`
}

export function holdingsTable(
  data: Pick<PlaceData, 'entries'>,
  { year, opening, closing }: YearAccounts,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { t, language, today } = context
  const day = (on: Day) => formatDay(on, language, 'date')
  const last = yearOf(today) > year ? day(`${year}-12-31`) : t('ledger:accounts.soFar')
  const row = (name: string, of: 'cash' | 'bank' | 'owed' | 'total'): MoneyRow => {
    const [before, after] = of === 'owed' ? [0 - opening.owed, 0 - closing.owed] : [opening[of], closing[of]]
    return { name, amounts: [before, after, after - before], sum: of === 'total' }
  }
  return moneyTable(
    {
      title: t('ledger:accounts.holdings'),
      heads: [day(firstDayOf(data, year)), last, t('ledger:accounts.change')],
      rows: [
        row(t('tables:year.cash'), 'cash'),
        row(t('tables:year.bank'), 'bank'),
        row(t('tables:year.owed'), 'owed'),
        row(t('tables:year.holdingsTotal'), 'total'),
      ],
    },
    page,
    context,
  )
}

/** From the year's beginning to its end by what came and went; and that it agrees, or by how much it does not. */
export function reconciliation(
  data: Pick<PlaceData, 'entries'>,
  accounts: YearAccounts,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { t, language, today } = context
  const { year, opening, incomeTotal, expenseTotal, repaid, differences, result, closing } = accounts
  const some = (name: string, amount: number): MoneyRow[] =>
    amount === 0 ? [] : [{ name, amounts: [amount] }]
  const off = closing.total - opening.total - result
  const money = (amount: number) => formatExactAmount(amount, language)
  const moneyOn = (day: Day) => t('ledger:accounts.moneyOn', { day: formatDay(day, language, 'date') })
  const gap = gapBefore(data, accounts)
  const words = [
    off === 0
      ? t('ledger:accounts.agrees', { result: money(result) })
      : t('ledger:accounts.differs', { amount: money(off) }),
    ...(gap === 0 ? [] : [t('ledger:accounts.gap', { year: year - 1, amount: money(gap) })]),
  ]
  return moneyTable(
    {
      title: t('ledger:accounts.check'),
      heads: [t('tables:amount')],
      rows: [
        { name: moneyOn(firstDayOf(data, year)), amounts: [opening.total] },
        { name: t('tables:income'), amounts: [incomeTotal] },
        { name: t('tables:expense'), amounts: [0 - expenseTotal] },
        ...some(t('ledger:accounts.repaidIn', { year }), 0 - repaid),
        ...some(t('tables:year.differences'), differences),
        {
          name: yearOf(today) > year ? moneyOn(`${year}-12-31`) : t('ledger:accounts.moneyNow'),
          amounts: [opening.total + result],
          sum: true,
        },
      ],
      words: words.map((text) => ({ text, style: 'strong', margin: [0, 5, 0, 0] })),
    },
    page,
    context,
  )
}

/** Øre by which the year begins with something else than the year before ended with: an opening balance was written since. */
function gapBefore({ entries }: Pick<PlaceData, 'entries'>, { year, opening }: YearAccounts): number {
  const isFirst = !entries.some(({ date }) => yearOf(date) < year)
  return isFirst ? 0 : opening.total - yearAccounts({ entries }, year - 1).closing.total
}
