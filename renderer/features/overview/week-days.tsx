import { useState } from 'react'
import { type BookingOccurrence, bookingsBetween } from '../../../shared/domain/booking.ts'
import { closingOn } from '../../../shared/domain/closure.ts'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { closedText } from '../../../shared/exchange/closing-name.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { useNow } from '../../ui/use-now.ts'
import { BookingRow, EntryRow } from './entry-row.tsx'
import { HeadcountButton } from './headcount-button.tsx'
import { HeadcountDialog } from './headcount-dialog.tsx'
import { canBeCounted } from './headcount-draft.ts'
import classes from './overview.module.css'

interface WeekDaysProps {
  occurrences: readonly Occurrence[]
  monday: Day
  today: Day
  data: PlaceData
}

/** The seven days with what happens on each. Days without anything are named only when they are today, or closed. */
export function WeekDays({ occurrences, monday, today, data }: WeekDaysProps) {
  const t = useT()
  const { language } = useLanguage()
  const now = useNow()
  const [counting, setCounting] = useState<Occurrence>()
  const bookings = bookingsBetween(data.bookings, { from: monday, to: addDays(monday, 6) })
  const countable = occurrences.filter((occurrence) => canBeCounted(occurrence, now))
  const days = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(monday, offset))
    .map((day) => ({
      day,
      closing: closingOn(data, day),
      entries: entriesOf(day, monday, occurrences, bookings),
    }))
    .filter(({ day, closing, entries }) => entries.length > 0 || closing || day === today)
  if (days.every(({ closing, entries }) => entries.length === 0 && !closing))
    return <p className={classes.quiet}>{t('overview:emptyWeek')}</p>
  return (
    <div className={countable.length > 0 ? classes.counted : classes.days}>
      {days.map(({ day, closing, entries }) => (
        <section key={day} className={classes.day} aria-label={formatDay(day, language, 'long')}>
          <h2 className={day === today ? classes.isToday : undefined}>
            {formatDay(day, language, 'long')}
            {day === today && <span className={classes.todayMark}>{t('overview:today')}</span>}
            {closing && <span className={classes.closed}>{closedText(closing, t)}</span>}
          </h2>
          {entries.length === 0
            ? !closing && <p className={classes.quiet}>{t('overview:emptyDay')}</p>
            : null}
          {entries.length > 0 && (
            <ul className={list.list}>
              {entries.map((entry) =>
                'booking' in entry ? (
                  <li key={`${entry.booking.id} ${entry.date}`} className={classes.row}>
                    <BookingRow entry={entry} rooms={data.rooms} />
                  </li>
                ) : (
                  <li key={`${entry.activityId} ${entry.originalDate}`} className={classes.row}>
                    <EntryRow entry={entry} rooms={data.rooms} />
                    {countable.includes(entry) && (
                      <HeadcountButton occurrence={entry} onOpen={() => setCounting(entry)} />
                    )}
                  </li>
                ),
              )}
            </ul>
          )}
        </section>
      ))}
      {counting && (
        <HeadcountDialog occurrence={counting} countable={countable} onClose={() => setCounting(undefined)} />
      )}
    </div>
  )
}

/** What is on a day by its time; a booking that began before the week stands on its first day. */
function entriesOf(
  day: Day,
  monday: Day,
  occurrences: readonly Occurrence[],
  bookings: readonly BookingOccurrence[],
): (Occurrence | BookingOccurrence)[] {
  const lent = bookings.filter(({ date }) => (date < monday ? monday : date) === day)
  const held = occurrences.filter(({ date }) => date === day)
  return [...held, ...lent].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
}

function startOf(entry: Occurrence | BookingOccurrence): string {
  return 'booking' in entry ? `${entry.date} ${entry.booking.startTime}` : `${entry.date} ${entry.startTime}`
}
