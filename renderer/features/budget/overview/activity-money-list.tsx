import { Button, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { activityMoney } from '../../../../shared/domain/activity-money.ts'
import type { Entry } from '../../../../shared/domain/entry.ts'
import { formatExactNumber } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'

/** What a glance takes in; the rest is one click away. */
const AT_A_GLANCE = 6

/** What each activity cost and brought in. Nothing where nothing was written on any. */
export function ActivityMoneyList({ entries, year }: { entries: readonly Entry[]; year: number }) {
  const t = useT()
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const activities = useMemo(() => activityMoney(entries, year), [entries, year])
  if (activities.length === 0) return null
  const shown = all || activities.length <= AT_A_GLANCE + 1 ? activities : activities.slice(0, AT_A_GLANCE)
  const number = (amount: number) => formatExactNumber(amount, language)
  return (
    <section aria-labelledby="by-activity" className={classes.part}>
      <Title order={2} id="by-activity" className={classes.partTitle}>
        {t('accounts:activity.title', { year })}
      </Title>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('accounts:activity.name')}</th>
            <th scope="col">{t('accounts:activity.spent')}</th>
            <th scope="col">{t('accounts:activity.earned')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, title, spent, earned }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/accounts/entries" search={{ year, activity: id }}>
                  {title}
                </Link>
              </th>
              <td>{number(spent)}</td>
              <td>{number(earned)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < activities.length && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {t('accounts:activity.all', { count: activities.length })}
        </Button>
      )}
    </section>
  )
}
