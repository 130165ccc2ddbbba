import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { balanceOf, owedTo } from '../../../../shared/domain/balance.ts'
import type { Day } from '../../../../shared/domain/day.ts'
import { type Entry, moneyPlaces, yearOf } from '../../../../shared/domain/entry.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'

interface HoldingsProps {
  entries: readonly Entry[]
  year: number
  today: Day
}

/** What is in the tin and the bank, and who is owed: today, or when a year that is over ended. */
export function Holdings({ entries, year, today }: HoldingsProps) {
  const t = useT()
  const { language } = useLanguage()
  if (year > yearOf(today)) return null
  const isOver = year < yearOf(today)
  const day = isOver ? `${year}-12-31` : today
  return (
    <section aria-labelledby="holdings" className={classes.part}>
      <Title order={2} id="holdings" className={classes.partTitle}>
        {isOver ? t('accounts:holdings.then', { year }) : t('accounts:holdings.title')}
      </Title>
      <dl className={classes.facts}>
        {moneyPlaces.map((place) => (
          <div key={place}>
            <dt>{t(`accounts:holdings.${place}`)}</dt>
            <dd>{formatExactAmount(balanceOf(entries, place, day), language)}</dd>
          </div>
        ))}
        {owedTo(entries, day).map(({ by, amount }) => (
          <div key={by}>
            <dt>{t(amount > 0 ? 'accounts:holdings.owed' : 'accounts:holdings.owes', { name: by })}</dt>
            <dd>{formatExactAmount(Math.abs(amount), language)}</dd>
          </div>
        ))}
      </dl>
      <Link to="/accounts/money" className={classes.under}>
        {t('accounts:holdings.open')}
      </Link>
    </section>
  )
}
