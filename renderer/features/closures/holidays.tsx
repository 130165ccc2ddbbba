import { Switch } from '@mantine/core'
import { useState } from 'react'
import { type ClosedDate, datesOnClosedDays } from '../../../shared/domain/closed-dates.ts'
import { closingOn } from '../../../shared/domain/closure.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { type Holiday, holidaysBetween } from '../../../shared/domain/holidays.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { Section } from '../../ui/section.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ClosedDates } from './closed-dates.tsx'
import classes from './closures.module.css'
import { HolidaysDialog } from './holidays-dialog.tsx'
import { daysOfYear } from './year.ts'

/** The public holidays of a year, and whether the place is closed on them. */
export function Holidays({ year }: { year: number }) {
  const t = useT()
  const { place } = usePlaceData()
  const [asking, setAsking] = useState(false)
  return (
    <Section title={t('closures:holidays.title')} hint={t('closures:holidays.hint')}>
      <Switch
        size="lg"
        label={t('closures:holidays.switch')}
        checked={place.closedOnHolidays}
        onChange={() => setAsking(true)}
      />
      <ul className={list.list} aria-label={t('closures:holidays.title')}>
        {holidaysBetween(daysOfYear(year)).map(({ day, holiday }) => (
          <HolidayRow key={day} day={day} holiday={holiday} />
        ))}
      </ul>
      {asking && <HolidaysDialog onClose={() => setAsking(false)} />}
    </Section>
  )
}

function HolidayRow({ day, holiday }: { day: Day; holiday: Holiday }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const closing = closingOn(data, day)
  // What is over is over; and under a period that holds the day too, its dates stand there.
  const dates: ClosedDate[] =
    closing?.kind === 'holiday' && day >= today ? datesOnClosedDays(data, { from: day, to: day }) : []
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <strong>{t(`closures:holiday.${holiday}`)}</strong>
        <span className={classes.soft}>
          {formatDay(day, language, 'long')}
          {closing?.kind === 'closure' &&
            ` · ${t('closures:holidays.inside', { name: t('closures:quoted', { name: closing.closure.name }) })}`}
        </span>
      </div>
      {dates.length > 0 && <ClosedDates dates={dates} over={false} />}
    </li>
  )
}
