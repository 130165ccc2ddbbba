import { type ReactNode, useId } from 'react'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { useToday } from '../../ui/use-today.ts'
import classes from './history.module.css'

/** A day as it is called from here: "I dag", "I går", "mandag den 23. november", with its year when it is another. */
export function useDayName(): (day: Day) => string {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  return (day) => {
    if (day === today) return t('history:today')
    if (day === addDays(today, -1)) return t('history:yesterday')
    return formatDay(day, language, day.slice(0, 4) === today.slice(0, 4) ? 'long' : 'long-year')
  }
}

interface DaySectionProps {
  day: Day
  /** Stands at the right of the day's name. */
  action?: ReactNode
  children: ReactNode
}

/** One day with its lines. */
export function DaySection({ day, action, children }: DaySectionProps) {
  const id = useId()
  const nameOf = useDayName()
  return (
    <section aria-labelledby={id} className={classes.day}>
      <div className={classes.heading}>
        <h2 id={id}>{nameOf(day)}</h2>
        {action}
      </div>
      <ul className={list.list}>{children}</ul>
    </section>
  )
}

interface LineProps {
  line: { time: string; who?: string }
  /** Stands at the right of the line. */
  action?: ReactNode
  children: ReactNode
}

/** When, what, and who if they said so. */
export function Line({ line, action, children }: LineProps) {
  const { language } = useLanguage()
  return (
    <li className={classes.line}>
      <span className={classes.time}>{formatTimeSpan(line.time, undefined, language)}</span>
      <span className={classes.what}>{children}</span>
      {line.who && <span className={classes.who}>{line.who}</span>}
      {action}
    </li>
  )
}
