import type { Ore } from '../../../../shared/domain/money.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'

interface Spending {
  budget: Ore
  spent: Ore
  planned: Ore
}

/** What a bar shows, in words: "Brugt 31.450 kr. af 40.000 kr. · 6.000 kr. planlagt · 2.550 kr. tilbage". */
export function useSpendingWords(): (spending: Spending) => string {
  const t = useT()
  const { language } = useLanguage()
  const money = (amount: Ore) => formatAmount(amount, language)
  return ({ budget, spent, planned }) => {
    const free = budget - spent - planned
    return [
      t(budget === 0 ? 'accounts:spending.spentOfNothing' : 'accounts:spending.spent', {
        spent: money(spent),
        budget: money(budget),
      }),
      ...(planned > 0 ? [t('accounts:spending.planned', { amount: money(planned) })] : []),
      ...(budget === 0
        ? []
        : [
            t(free < 0 ? 'accounts:spending.over' : 'accounts:spending.left', {
              amount: money(Math.abs(free)),
            }),
          ]),
    ].join(' · ')
  }
}
