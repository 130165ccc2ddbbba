import { useNavigate, useSearch } from '@tanstack/react-router'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { BudgetNav } from '../budget-nav.tsx'
import { ClosingSection } from './closing-section.tsx'
import { FunderPackSection } from './funder-pack-section.tsx'
import { YearsBeside } from './years-beside.tsx'

/** "Årsregnskab": what is made of a year, sent and closed. */
export function YearScreen() {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const data = usePlaceData()
  const thisYear = yearOf(today)
  const { year = thisYear } = useSearch({ from: '/accounts/year' })
  const show = (chosen: number) =>
    void navigate({
      to: '/accounts/year',
      search: chosen === thisYear ? {} : { year: chosen },
      replace: true,
    })

  return (
    <Page
      above={<BudgetNav />}
      title={t('pack:screen.page', { year })}
      actions={
        <Steps
          previous={{ label: t('accounts:previousYear'), run: () => show(year - 1) }}
          next={{
            label: t('accounts:nextYear'),
            run: year < thisYear ? () => show(year + 1) : undefined,
          }}
        />
      }
    >
      <FunderPackSection key={`pack ${year}`} data={data} year={year} />
      <ClosingSection key={`closing ${year}`} data={data} year={year} />
      <YearsBeside data={data} year={year} />
    </Page>
  )
}
