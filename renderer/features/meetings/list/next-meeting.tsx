import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { deadlinesOf, type MeetingRules } from '../../../../shared/domain/meeting-rules.ts'
import { capitalise } from '../../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../../shared/exchange/format-time.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import classes from './list.module.css'

/** A meeting to come: when, where, by when what must be done, and the way to its agenda. */
export function NextMeeting({ meeting, rules }: { meeting: Meeting; rules: MeetingRules }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { rooms, bookings } = usePlaceData()
  const { date, startTime, endTime, title, sentOn } = meeting
  const booked = bookings.find(({ id }) => id === meeting.bookingId)?.roomIds ?? []
  const where = rooms.filter(({ id }) => booked.includes(id)).map(({ name }) => name)
  const deadlines = deadlinesOf(meeting, rules)
  const told = [
    deadlines.proposals >= today && t('meetings:deadline.proposals', { day: dayOf(deadlines.proposals) }),
    sentOn
      ? t('meetings:deadline.sent', { day: dayOf(sentOn) })
      : t(deadlines.agenda < today ? 'meetings:deadline.agendaLate' : 'meetings:deadline.agenda', {
          day: dayOf(deadlines.agenda),
        }),
  ].filter(Boolean)

  function dayOf(day: string) {
    return formatDay(day, language, 'date')
  }

  return (
    <section className={classes.next} aria-label={title}>
      <h2>{capitalise(formatDay(date, language, 'long'))}</h2>
      <p>{[title, formatTimeSpan(startTime, endTime, language), ...where].join(' · ')}</p>
      <p className={classes.soft}>{told.join(' · ')}</p>
      <Group gap="sm">
        <Button
          renderRoot={(props) => (
            <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} {...props} />
          )}
        >
          {t('meetings:openAgenda')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/print" search={{ document: 'agenda', meeting: meeting.id }} {...props} />
          )}
        >
          {t('meetings:export.printAgenda')}
        </Button>
      </Group>
    </section>
  )
}
