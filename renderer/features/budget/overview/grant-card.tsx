import { Title } from '@mantine/core'
import type { CategoryYear, GrantYear } from '../../../../shared/domain/grant-year.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import list from '../../../ui/list.module.css'
import classes from './overview.module.css'
import { SpendingBar } from './spending-bar.tsx'

/** A grant in one year: what there is, and a line for each category. */
export function GrantCard({ known }: { known: GrantYear }) {
  const t = useT()
  const { language } = useLanguage()
  const { grant, available, left } = known
  const money = (amount: number) => formatAmount(amount, language)
  return (
    <section aria-labelledby={`grant-${grant.id}`} className={classes.part}>
      <Title order={2} id={`grant-${grant.id}`} className={classes.partTitle}>
        {grant.name}
      </Title>
      <p className={classes.sum}>
        {t(left < 0 ? 'accounts:grant.sumOver' : 'accounts:grant.sum', {
          spent: money(known.spent),
          available: money(available),
          left: money(Math.abs(left)),
        })}
      </p>
      <ul className={list.list}>
        {known.categories.map((category) => (
          <CategoryLine key={category.category.id} known={category} />
        ))}
      </ul>
    </section>
  )
}

function CategoryLine({ known: { category, budget, spent, planned, left } }: { known: CategoryYear }) {
  const t = useT()
  const { language } = useLanguage()
  const money = (amount: number) => formatAmount(amount, language)
  const free = left - planned
  const words = [
    t('accounts:category.spent', { spent: money(spent), budget: money(budget) }),
    ...(planned > 0 ? [t('accounts:category.planned', { amount: money(planned) })] : []),
    t(free < 0 ? 'accounts:category.over' : 'accounts:category.left', { amount: money(Math.abs(free)) }),
  ]
  return (
    <li className={classes.category}>
      <h3>{category.name}</h3>
      <SpendingBar budget={budget} spent={spent} planned={planned} />
      <p>{words.join(' · ')}</p>
    </li>
  )
}
