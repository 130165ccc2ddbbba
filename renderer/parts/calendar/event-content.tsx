import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import classes from './calendar.module.css'
import type { CalendarEvent } from './to-calendar-events.ts'

interface EventContentProps {
  event: { title: string; extendedProps: unknown }
  /** As FullCalendar writes it, which is right while it is dragged too. */
  timeText: string
  view: { type: string }
}

/** What stands on an entry: when, what, and what is out of the ordinary; the rooms where there is space for them. */
export function EventContent({ event, timeText, view }: EventContentProps) {
  const t = useT()
  const { subject, where } = event.extendedProps as CalendarEvent['extendedProps']
  if (subject.kind === 'days') return <span className={classes.name}>{event.title}</span>
  const { override, details } = subject.kind === 'occurrence' ? subject.occurrence : {}
  return (
    <>
      {timeText && <span className={classes.time}>{timeText}</span>}
      <span className={classes.name}>{event.title}</span>
      {subject.kind === 'booking' ? (
        <span className={classes.mark}>{t('programme:mark.booking')}</span>
      ) : (
        <Marks occurrence={subject.occurrence} />
      )}
      {details?.trial && <span className={classes.mark}>{t('programme:mark.trial')}</span>}
      {view.type !== 'dayGridMonth' && override?.topic && (
        <span className={classes.more}>{override.topic}</span>
      )}
      {view.type !== 'dayGridMonth' && where && <span className={classes.more}>{where}</span>}
    </>
  )
}

function Marks({ occurrence }: { occurrence: Occurrence }) {
  const t = useT()
  const { language } = useLanguage()
  const { cancelled, closing, moved, originalDate } = occurrence
  if (cancelled) return <strong className={classes.mark}>{t('programme:mark.cancelled')}</strong>
  if (closing) return <strong className={classes.mark}>{t('programme:mark.closed')}</strong>
  return (
    moved && (
      <span className={classes.mark}>
        {t('programme:mark.movedFrom', { day: formatDay(originalDate, language, 'short') })}
      </span>
    )
  )
}
