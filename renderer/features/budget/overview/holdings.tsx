import { Title } from '@mantine/core'
import { balanceOf, owedTo } from '../../../../shared/domain/balance.ts'
import type { Day } from '../../../../shared/domain/day.ts'
import { type Entry, moneyPlaces } from '../../../../shared/domain/entry.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'

/** What is in the tin and the bank today, and who is owed. */
export function Holdings({ entries, today }: { entries: readonly Entry[]; today: Day }) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <section aria-labelledby="holdings" className={classes.part}>
      <Title order={2} id="holdings" className={classes.partTitle}>
        {t('accounts:holdings.title')}
      </Title>
      <dl className={classes.facts}>
        {moneyPlaces.map((place) => (
          <div key={place}>
            <dt>{t(`accounts:holdings.${place}`)}</dt>
            <dd>{formatAmount(balanceOf(entries, place, today), language)}</dd>
          </div>
        ))}
        {owedTo(entries, today).map(({ by, amount }) => (
          <div key={by}>
            <dt>{t('accounts:holdings.owed', { name: by })}</dt>
            <dd>{formatAmount(amount, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
