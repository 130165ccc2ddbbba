import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import type { Day } from '../../../../shared/domain/day.ts'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { BudgetNav } from '../budget-nav.tsx'
import { EntryFilters } from './entry-filters.tsx'
import { type ListFilter, rowsOf } from './entry-list-rows.ts'
import { EntryTable } from './entry-table.tsx'
import { PlannedList } from './planned-list.tsx'

/** All that was written down in a year, newest first. */
export function EntryList() {
  const t = useT()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const thisYear = yearOf(useToday())
  const search = useSearch({ from: '/accounts/entries' })
  const { entries, plannedExpenses } = usePlaceData()
  const { year = thisYear, category, activity } = search
  const filter: ListFilter = { year, show: search.show ?? 'all', category, activity, find: search.find ?? '' }
  // What is typed is drawn at once; the list comes after.
  const wanted = useDeferredValue(JSON.stringify(filter))
  const rows = useMemo(
    () => rowsOf(entries, JSON.parse(wanted) as ListFilter, language),
    [entries, wanted, language],
  )
  const [first, last] = useMemo(() => yearsOf([...entries, ...plannedExpenses]), [entries, plannedExpenses])
  const show = (shown: number) =>
    void navigate({
      to: '/accounts/entries',
      search: { ...search, year: shown === thisYear ? undefined : shown },
    })
  return (
    <Page
      above={<BudgetNav />}
      title={t('entries:list.title', { year })}
      actions={
        <>
          {(['expense', 'income'] as const).map((kind) => (
            <Button
              key={kind}
              variant={kind === 'expense' ? 'filled' : 'default'}
              leftSection={<IconPlus aria-hidden size={20} />}
              renderRoot={(props) => <Link to="/accounts/entries/new" search={{ kind }} {...props} />}
            >
              {t(`entries:new.${kind}`)}
            </Button>
          ))}
          <Steps
            previous={{
              label: t('accounts:previousYear'),
              run: year > Math.min(first, thisYear) ? () => show(year - 1) : undefined,
            }}
            next={{
              label: t('accounts:nextYear'),
              run: year < Math.max(last, thisYear) ? () => show(year + 1) : undefined,
            }}
          />
        </>
      }
    >
      <PlannedList year={year} />
      <EntryFilters
        filter={filter}
        onChange={(change) =>
          void navigate({ to: '/accounts/entries', search: { ...search, ...change }, replace: true })
        }
      />
      <EntryTable key={wanted} rows={rows} year={year} />
    </Page>
  )
}

/** The first and the last year something is of; of nothing they are no years at all. */
function yearsOf(dated: readonly { date: Day }[]): [number, number] {
  return dated.reduce<[number, number]>(
    ([first, last], { date }) => [Math.min(first, yearOf(date)), Math.max(last, yearOf(date))],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}
