import { Link } from '@tanstack/react-router'
import type { BookingOccurrence } from '../../../shared/domain/booking.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { type Occurrence, takesPlace } from '../../../shared/domain/occurrence.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTime } from '../../../shared/exchange/format-time.ts'
import type { Language } from '../../../shared/host/contract.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import classes from './overview.module.css'

interface EntryRowProps {
  entry: Occurrence
  rooms: readonly Room[]
}

/** One date of an activity in the week. */
export function EntryRow({ entry, rooms }: EntryRowProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <Link to="/activities/$activityId" params={{ activityId: entry.activityId }} className={classes.entry}>
      <span className={classes.time}>{timeText(entry.startTime, entry.endTime, language)}</span>
      <span className={classes.what}>
        <span className={takesPlace(entry) ? classes.title : classes.cancelled}>{entry.details.title}</span>
        {entry.cancelled && <strong className={classes.mark}>{t('overview:cancelled')}</strong>}
        {entry.moved && takesPlace(entry) && (
          <strong className={classes.mark}>
            {t('overview:movedFrom', { day: formatDay(entry.originalDate, language, 'short') })}
          </strong>
        )}
        {entry.details.trial && <span className={classes.trial}>{t('overview:trial')}</span>}
        {entry.override?.topic && <span className={classes.topic}>{entry.override.topic}</span>}
      </span>
      <span className={classes.where}>{roomNames(entry.roomIds, rooms)}</span>
    </Link>
  )
}

interface BookingRowProps {
  entry: BookingOccurrence
  rooms: readonly Room[]
}

/** A room that somebody else has that day: quieter than what the place does itself. */
export function BookingRow({ entry: { booking, date, endDate }, rooms }: BookingRowProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <Link to="/rooms" search={{ booking: booking.id, date }} className={classes.entry}>
      <span className={classes.time}>{timeText(booking.startTime, booking.endTime, language)}</span>
      <span className={classes.what}>
        {t('overview:booking', { title: booking.title })}
        {booking.days > 1 && (
          <span className={classes.topic}>
            {t('overview:bookingUntil', { day: formatDay(endDate, language, 'long') })}
          </span>
        )}
      </span>
      <span className={classes.where}>{roomNames(booking.roomIds, rooms)}</span>
    </Link>
  )
}

function timeText(start: string, end: string | undefined, language: Language): string {
  return `${formatTime(start, language)}${end ? `–${formatTime(end, language)}` : ''}`
}

function roomNames(ids: readonly Id[], rooms: readonly Room[]): string {
  return rooms
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')
}
