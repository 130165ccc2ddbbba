import { useNavigate, useSearch } from '@tanstack/react-router'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { grantYearsIn } from '../../../../shared/domain/grant-year.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { BudgetNav } from '../budget-nav.tsx'
import { GrantCard } from './grant-card.tsx'
import { Holdings } from './holdings.tsx'
import classes from './overview.module.css'

/** "Sådan står det": what was given, spent and is left of a year, and what there is today. */
export function AccountsScreen() {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const data = usePlaceData()
  const thisYear = yearOf(today)
  const { year = thisYear } = useSearch({ from: '/accounts' })
  const show = (chosen: number) =>
    void navigate({ to: '/accounts', search: chosen === thisYear ? {} : { year: chosen } })
  const grants = grantYearsIn(data, year)
  const isEmpty = data.grants.length === 0 && data.entries.length === 0

  return (
    <Page
      above={<BudgetNav />}
      title={t('accounts:title', { year })}
      actions={
        <Steps
          previous={{ label: t('accounts:previousYear'), run: () => show(year - 1) }}
          next={{ label: t('accounts:nextYear'), run: () => show(year + 1) }}
        />
      }
    >
      {isEmpty ? (
        <p className={classes.empty}>{t('accounts:empty.text')}</p>
      ) : (
        <>
          {grants.map((known) => (
            <GrantCard key={known.grant.id} known={known} />
          ))}
          <Holdings entries={data.entries} today={today} />
        </>
      )}
    </Page>
  )
}
