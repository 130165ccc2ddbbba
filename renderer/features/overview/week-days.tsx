import { Link } from '@tanstack/react-router'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTime } from '../../../shared/exchange/format-time.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import classes from './overview.module.css'

interface WeekDaysProps {
  occurrences: readonly Occurrence[]
  monday: Day
  today: Day
  data: PlaceData
}

/** The seven days with what happens on each. Days without anything are named only when they are today. */
export function WeekDays({ occurrences, monday, today, data }: WeekDaysProps) {
  const t = useT()
  const { language } = useLanguage()
  const days = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(monday, offset))
    .map((day) => ({ day, entries: occurrences.filter((occurrence) => occurrence.date === day) }))
    .filter(({ day, entries }) => entries.length > 0 || day === today)
  if (occurrences.length === 0) return <p className={classes.quiet}>{t('overview:emptyWeek')}</p>
  return (
    <div className={classes.days}>
      {days.map(({ day, entries }) => (
        <section key={day} className={classes.day} aria-label={formatDay(day, language, 'long')}>
          <h2 className={day === today ? classes.isToday : undefined}>
            {formatDay(day, language, 'long')}
            {day === today && <span className={classes.todayMark}>{t('overview:today')}</span>}
          </h2>
          {entries.length === 0 ? (
            <p className={classes.quiet}>{t('overview:emptyDay')}</p>
          ) : (
            <ul className={list.list}>
              {entries.map((entry) => (
                <Entry key={`${entry.activityId} ${entry.originalDate}`} entry={entry} data={data} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

function Entry({ entry, data }: { entry: Occurrence; data: PlaceData }) {
  const t = useT()
  const { language } = useLanguage()
  const rooms = data.rooms.filter((room) => entry.roomIds.includes(room.id)).map((room) => room.name)
  return (
    <li>
      <Link to="/activities/$activityId" params={{ activityId: entry.activityId }} className={classes.entry}>
        <span className={classes.time}>
          {formatTime(entry.startTime, language)}
          {entry.endTime && `–${formatTime(entry.endTime, language)}`}
        </span>
        <span className={classes.what}>
          <span className={entry.cancelled ? classes.cancelled : classes.title}>{entry.details.title}</span>
          {entry.cancelled && <strong className={classes.mark}>{t('overview:cancelled')}</strong>}
          {entry.moved && !entry.cancelled && (
            <strong className={classes.mark}>
              {t('overview:movedFrom', { day: formatDay(entry.originalDate, language, 'short') })}
            </strong>
          )}
          {entry.details.trial && <span className={classes.trial}>{t('overview:trial')}</span>}
          {entry.override?.topic && <span className={classes.topic}>{entry.override.topic}</span>}
        </span>
        <span className={classes.where}>{rooms.join(', ')}</span>
      </Link>
    </li>
  )
}
