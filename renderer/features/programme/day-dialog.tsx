import { bookingsBetween } from '../../../shared/domain/booking.ts'
import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { namedDaysBetween } from '../../parts/calendar/named-days.ts'
import type { CalendarSubject } from '../../parts/calendar/to-calendar-events.ts'
import { describeState } from '../../parts/occurrence/describe-state.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { AddChoices } from './add-choices.tsx'
import classes from './programme.module.css'

interface DayDialogProps {
  day: Day
  /** The time that was clicked. */
  time: ClockTime | undefined
  onOpen(subject: CalendarSubject): void
  onClose(): void
}

/** One day: all that is on it, and what can be added to it. */
export function DayDialog({ day, time, onOpen, onClose }: DayDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const data = usePlaceData()
  const range = { from: day, to: day }
  const names = namedDaysBetween(data, range, t).map(({ name }) => name)
  return (
    <Dialog title={capitalise(formatDay(day, language, 'long'))} onClose={onClose} size="36rem">
      {names.length > 0 && <p className={classes.names}>{names.join(' · ')}</p>}
      <ul className={classes.entries}>
        {occurrencesBetween(data, range).map((occurrence) => (
          <Entry
            key={`${occurrence.activityId} ${occurrence.originalDate}`}
            when={formatTimeSpan(occurrence.startTime, occurrence.endTime, language)}
            title={occurrence.details.title}
            note={describeState(occurrence, t, language)}
            off={occurrence.cancelled}
            onClick={() => onOpen({ kind: 'occurrence', occurrence })}
          />
        ))}
        {bookingsBetween(data.bookings, range).map((booking) => (
          <Entry
            key={`${booking.booking.id} ${booking.date}`}
            when={formatTimeSpan(booking.booking.startTime, booking.booking.endTime, language)}
            title={booking.booking.title}
            note={t('programme:state.booking')}
            onClick={() => onOpen({ kind: 'booking', booking })}
          />
        ))}
      </ul>
      <h3 className={classes.addTitle}>
        {time
          ? t('programme:add.at', { time: formatTimeSpan(time, undefined, language) })
          : t('programme:add.onDay')}
      </h3>
      <AddChoices day={day} time={time} />
    </Dialog>
  )
}

interface EntryProps {
  when: string
  title: string
  note: string
  off?: boolean
  onClick(): void
}

function Entry({ when, title, note, off, onClick }: EntryProps) {
  return (
    <li>
      <button type="button" className={classes.entry} onClick={onClick}>
        <span className={classes.when}>{when}</span>
        <span className={off ? classes.off : classes.what}>{title}</span>
        {note && <span className={classes.note}>{note}</span>}
      </button>
    </li>
  )
}
