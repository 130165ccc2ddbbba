import { Button } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { addDays, mondayOf, mondayOfWeek, monthOf, weekOf } from '../../../shared/domain/day.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import { isSample } from '../../../shared/domain/place.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { formatDayRange, formatMonth, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useToday } from '../../ui/use-today.ts'
import { AttentionList } from './attention-list.tsx'
import { CopiesLine } from './copies-line.tsx'
import classes from './overview.module.css'
import { Papers } from './papers.tsx'
import { WeekDays } from './week-days.tsx'

/** The first screen: this week, the way to paper, and what somebody should look at. */
export function Overview() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const search = useSearch({ from: '/' })
  const data = usePlaceData()

  const monday = (search.week && mondayOfWeek(search.week)) || mondayOf(today)
  const sunday = addDays(monday, 6)
  const week = weekOf(monday)
  const month = monthOf(addDays(monday, 3))
  const occurrences = useMemo(
    () => occurrencesBetween(data, { from: monday, to: sunday }),
    [data, monday, sunday],
  )
  const show = (day: string) => {
    const chosen = weekOf(day)
    void navigate({ to: '/', search: chosen === weekOf(today) ? {} : { week: chosen } })
  }

  return (
    <Page
      title={week === weekOf(today) ? t('overview:thisWeek') : formatWeek(week, language, 'title')}
      lead={`${formatWeek(week, language, 'title')} · ${formatDayRange(monday, sunday, language)}`}
      actions={
        <Steps
          previous={{ label: t('overview:previousWeek'), run: () => show(addDays(monday, -7)) }}
          next={{ label: t('overview:nextWeek'), run: () => show(addDays(monday, 7)) }}
        >
          {week !== weekOf(today) && (
            <Button variant="default" onClick={() => show(today)}>
              {t('overview:toThisWeek')}
            </Button>
          )}
        </Steps>
      }
    >
      {isSample(data.place) && (
        <div className={classes.sample}>
          <p>{t('overview:sample')}</p>
          <Button variant="default" renderRoot={(props) => <Link to="/start-over" {...props} />}>
            {t('overview:startOver')}
          </Button>
        </div>
      )}
      <CopiesLine />
      {data.activities.length === 0 ? (
        <div className={classes.nothing}>
          <p>{t('overview:noActivities')}</p>
          <Button
            size="lg"
            leftSection={<IconPlus aria-hidden />}
            renderRoot={(props) => <Link to="/activities/new" {...props} />}
          >
            {t('overview:firstActivity')}
          </Button>
          <NewExpense data={data} />
        </div>
      ) : (
        <>
          <div className={classes.printing}>
            <Button
              size="xl"
              leftSection={<IconPrinter aria-hidden />}
              renderRoot={(props) => <Link to="/print" search={{ document: 'week', week }} {...props} />}
            >
              {t('overview:printWeek')}
            </Button>
            <Button
              size="xl"
              variant="default"
              leftSection={<IconPrinter aria-hidden />}
              renderRoot={(props) => (
                <Link to="/print" search={{ document: 'month-list', month }} {...props} />
              )}
            >
              {t('overview:printMonth', { month: formatMonth(month, language) })}
            </Button>
            <div className={classes.lesser}>
              <Button
                size="md"
                variant="subtle"
                renderRoot={(props) => <Link to="/week-prints" search={{ week }} {...props} />}
              >
                {t('overview:weekPrints')}
              </Button>
              <NewExpense data={data} />
            </div>
          </div>
          <Papers />
          {week === weekOf(today) && <AttentionList data={data} today={today} />}
          <WeekDays occurrences={occurrences} monday={monday} data={data} today={today} />
        </>
      )}
    </Page>
  )
}

/** Two clicks from the first screen to an expense that is written down; once there are accounts. */
function NewExpense({ data: { grants, entries } }: { data: PlaceData }) {
  const t = useT()
  if (grants.length === 0 && entries.length === 0) return null
  return (
    <Button
      size="md"
      variant="subtle"
      leftSection={<IconPlus aria-hidden size={20} />}
      renderRoot={(props) => <Link to="/accounts/entries/new" search={{ kind: 'expense' }} {...props} />}
    >
      {t('overview:newExpense')}
    </Button>
  )
}
