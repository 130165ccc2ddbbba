import { Title } from '@mantine/core'
import type { Entry } from '../../../../shared/domain/entry.ts'
import type { Grant } from '../../../../shared/domain/grant.ts'
import { ownMoney } from '../../../../shared/domain/own-money.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'

interface OwnMoneyFactsProps {
  entries: readonly Entry[]
  grants: readonly Grant[]
  year: number
}

/** The place's own money: what came in beside the grants, and what was spent that no funder pays for. */
export function OwnMoneyFacts({ entries, grants, year }: OwnMoneyFactsProps) {
  const t = useT()
  const { language } = useLanguage()
  const { income, incomeTotal, expenses, expenseTotal } = ownMoney(entries, grants, year)
  const money = (amount: number) => formatExactAmount(amount, language)
  return (
    <section aria-labelledby="own-money" className={classes.part}>
      <Title order={2} id="own-money" className={classes.partTitle}>
        {t('accounts:own.title', { year })}
      </Title>
      <dl className={classes.facts}>
        {income.map(({ source, amount }) => (
          <div key={source}>
            <dt>{t(`accounts:source.${source}`)}</dt>
            <dd>{money(amount)}</dd>
          </div>
        ))}
        <div className={classes.sumLine}>
          <dt>{t('accounts:own.income')}</dt>
          <dd>{money(incomeTotal)}</dd>
        </div>
        {expenses.length > 1 &&
          expenses.map(({ category, amount }) => (
            <div key={category?.id ?? ''}>
              <dt>{category?.name ?? t('accounts:own.noCategory')}</dt>
              <dd>{money(amount)}</dd>
            </div>
          ))}
        <div className={classes.sumLine}>
          <dt>{t('accounts:own.expenses')}</dt>
          <dd>{money(expenseTotal)}</dd>
        </div>
        <div className={classes.sumLine}>
          <dt>{t(incomeTotal >= expenseTotal ? 'accounts:own.more' : 'accounts:own.less')}</dt>
          <dd>{money(Math.abs(incomeTotal - expenseTotal))}</dd>
        </div>
      </dl>
    </section>
  )
}
