import { Button } from '@mantine/core'
import { datesOnClosedDays } from '../../../shared/domain/closed-dates.ts'
import { type Closure, closuresBetween } from '../../../shared/domain/closure.ts'
import { overlap } from '../../../shared/domain/day.ts'
import { formatDayRange } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { Section } from '../../ui/section.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ClosedDates } from './closed-dates.tsx'
import classes from './closures.module.css'
import { daysOfYear } from './year.ts'

interface OwnClosuresProps {
  year: number
  onEdit(closure: Closure): void
}

/** The periods that touch a year, each with the dates that fall in it. */
export function OwnClosures({ year, onEdit }: OwnClosuresProps) {
  const t = useT()
  const { closures } = usePlaceData()
  const shown = closuresBetween(closures, daysOfYear(year))
  return (
    <Section title={t('closures:own.title')} hint={t('closures:own.hint')}>
      {shown.length === 0 ? (
        <p className={classes.none}>{t('closures:own.none', { year })}</p>
      ) : (
        <ul className={list.list} aria-label={t('closures:own.title')}>
          {shown.map((closure) => (
            <ClosureRow key={closure.id} closure={closure} year={year} onEdit={onEdit} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function ClosureRow({ closure, year, onEdit }: OwnClosuresProps & { closure: Closure }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  // All of a holiday across the turn of the year, and not a century of a slip of the pen.
  const near = overlap(closure, { from: daysOfYear(year - 1).from, to: daysOfYear(year + 1).to })
  const dates = datesOnClosedDays(data, near)
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <div className={classes.words}>
          <strong>{closure.name}</strong>
          <span className={classes.soft}>{formatDayRange(closure.from, closure.to, language)}</span>
        </div>
        <Button
          variant="default"
          className={classes.action}
          aria-label={t('closures:editNamed', { name: closure.name })}
          onClick={() => onEdit(closure)}
        >
          {t('common:action.edit')}
        </Button>
      </div>
      {dates.length === 0 ? (
        <p className={classes.none}>{t('closures:dates.none')}</p>
      ) : (
        <ClosedDates dates={dates} over={closure.to < today} />
      )}
    </li>
  )
}
