import { takesPlace } from '../../../shared/domain/occurrence.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { describeState } from '../occurrence/describe-state.ts'
import classes from './calendar.module.css'
import type { CalendarEvent } from './to-calendar-events.ts'

interface EventContentProps {
  event: { title: string; extendedProps: unknown }
  /** As FullCalendar writes it, which is right while it is dragged too. */
  timeText: string
  view: { type: string }
}

/** What stands on an entry: when, what, and what is out of the ordinary; topic and rooms where there is space for them. */
export function EventContent({ event, timeText, view }: EventContentProps) {
  const t = useT()
  const { language } = useLanguage()
  const { subject, where, mark } = event.extendedProps as CalendarEvent['extendedProps']
  if (subject.kind === 'days') return <span className={classes.name}>{event.title}</span>
  const occurrence = subject.kind === 'occurrence' ? subject.occurrence : undefined
  const state = occurrence ? describeState(occurrence, t, language) : t('programme:state.booking')
  const [begins, ends] = timeText.split('–')
  const inMonth = view.type === 'dayGridMonth'
  const topic = occurrence?.override?.topic
  return (
    <>
      <span className={classes.time}>
        {begins}
        {ends && !inMonth && <span className={classes.until}>–{ends}</span>}
      </span>
      <span className={classes.name}>{event.title}</span>
      {state && <span className={classes.mark}>{state}</span>}
      {occurrence?.details.trial && <span className={classes.mark}>{t('programme:state.trial')}</span>}
      {mark && (!occurrence || takesPlace(occurrence)) && <span className={classes.mark}>{mark}</span>}
      {!inMonth && where && <span className={classes.where}>{where}</span>}
      {!inMonth && topic && <span className={classes.topic}>{topic}</span>}
    </>
  )
}
