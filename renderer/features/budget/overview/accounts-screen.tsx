import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { lastYearOf } from '../../../../shared/domain/grant.ts'
import type { Books } from '../../../../shared/domain/grant-year.ts'
import { grantYearsIn } from '../../../../shared/domain/grant-year.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { BudgetNav } from '../budget-nav.tsx'
import { ActivityMoneyList } from './activity-money-list.tsx'
import { EmptyBooks, NoGrant } from './empty-books.tsx'
import { GrantCard } from './grant-card.tsx'
import { Holdings } from './holdings.tsx'
import classes from './overview.module.css'
import { OwnMoneyFacts } from './own-money-facts.tsx'
import { Warnings } from './warnings.tsx'

/** "Sådan står det": what was given, spent and is left of a year, and what there is today. */
export function AccountsScreen() {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const data = usePlaceData()
  const thisYear = yearOf(today)
  const { year = thisYear } = useSearch({ from: '/accounts' })
  const { first, last } = yearsShown(data, thisYear)
  const show = (chosen: number) =>
    void navigate({ to: '/accounts', search: chosen === thisYear ? {} : { year: chosen } })
  const grants = grantYearsIn(data, year)

  if (data.grants.length === 0 && data.entries.length === 0)
    return (
      <Page above={<BudgetNav />} title={t('accounts:emptyTitle')}>
        <EmptyBooks />
      </Page>
    )
  return (
    <Page
      above={<BudgetNav />}
      title={t('accounts:title', { year })}
      actions={
        <>
          <NewEntryButtons />
          <Steps
            previous={{
              label: t('accounts:previousYear'),
              run: year > first ? () => show(year - 1) : undefined,
            }}
            next={{ label: t('accounts:nextYear'), run: year < last ? () => show(year + 1) : undefined }}
          />
        </>
      }
    >
      {year === thisYear && <Warnings books={data} today={today} />}
      {grants.length === 0 && <NoGrant year={year} />}
      {grants.map((known) => (
        <GrantCard key={known.grant.id} known={known} today={today} />
      ))}
      <div className={classes.beside}>
        <OwnMoneyFacts entries={data.entries} grants={grants.map(({ grant }) => grant)} year={year} />
        <Holdings entries={data.entries} year={year} today={today} />
      </div>
      <ActivityMoneyList entries={data.entries} year={year} />
    </Page>
  )
}

/** What is done most: an expense is written down, or money that came in. */
function NewEntryButtons() {
  const t = useT()
  return (
    <>
      <Button
        leftSection={<IconPlus aria-hidden size={20} />}
        renderRoot={(props) => <Link to="/accounts/entries/new" search={{ kind: 'expense' }} {...props} />}
      >
        {t('entries:new.expense')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={20} />}
        renderRoot={(props) => <Link to="/accounts/entries/new" search={{ kind: 'income' }} {...props} />}
      >
        {t('entries:new.income')}
      </Button>
    </>
  )
}

/** The years there is something to see of; this year always is one. */
function yearsShown({ grants, entries }: Books, thisYear: number): { first: number; last: number } {
  const years = [
    thisYear,
    ...grants.flatMap((grant) => [grant.firstYear, lastYearOf(grant)]),
    ...entries.map(({ date }) => yearOf(date)),
  ]
  return {
    first: years.reduce((a, b) => Math.min(a, b)),
    last: years.reduce((a, b) => Math.max(a, b)),
  }
}
