import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { BudgetNav } from '../budget-nav.tsx'
import { CashBookTable } from './cash-book-table.tsx'
import { HeldMoney } from './held-money.tsx'
import { OwedMoney } from './owed-money.tsx'

/** Kasse, bank og udlæg: what should be there, who is owed what, and what moved. */
export function MoneyScreen() {
  const t = useT()
  return (
    <Page title={t('money:title')} wide above={<BudgetNav />}>
      <HeldMoney />
      <OwedMoney />
      <CashBookTable />
    </Page>
  )
}
