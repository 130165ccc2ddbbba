/** The one place FullCalendar is drawn: a month, a week or a list, turned from outside. */
import FullCalendar, { type CalendarOptions, type EventApi } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import { useMemo, useRef } from 'react'
import { Temporal } from 'temporal-polyfill'
import { type ClockTime, clockTimeOf, type Day, weekdayOf } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay, weekdayName } from '../../../shared/exchange/format-day.ts'
import { formatTime } from '../../../shared/exchange/format-time.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { calendarLook } from './calendar-look.ts'
import { type CalendarView, periodOf } from './calendar-view.ts'
import { EventContent } from './event-content.tsx'
import { hoursOf } from './hours-of.ts'
import type { CalendarEvent, CalendarSubject } from './to-calendar-events.ts'

/** Where somebody dragged a date to. `endTime` is absent where it has none. */
export interface DraggedTo {
  date: Day
  startTime: ClockTime
  endTime?: ClockTime
}

interface CalendarProps {
  view: CalendarView
  /** Any day of the period that is shown. */
  day: Day
  /** From `toCalendarEvents`; the same list, as long as nothing changed. */
  events: CalendarEvent[]
  onEventClick(subject: CalendarSubject): void
  /** Makes dates of activities draggable. False as the answer puts the entry back. */
  onEventMove?(occurrence: Occurrence, to: DraggedTo): Promise<boolean>
  /** An empty place on a day, or at a time of it, was clicked. */
  onSlotClick?(day: Day, time?: ClockTime): void
  /** The number of a day, or "3 more" on it, was clicked; the number is the keyboard's way to a day. */
  onShowDay?(day: Day): void
  /** The number of a week was clicked. */
  onShowWeek?(day: Day): void
}

/**
 * The calendar itself; heading, steppers and the choice of view are the screen's own. All of it is in "UTC", which here
 * only means that no clock is ever turned: a time is shown as it is written.
 */
export function Calendar(props: CalendarProps) {
  const { view, day, events } = props
  const t = useT()
  const { language } = useLanguage()
  const handlers = useHandlers(props)
  const words = useMemo(() => wordsOf(t, language), [t, language])
  const hours = useMemo(() => hoursOf(events), [events])
  const { from } = periodOf(view, day)
  return (
    <FullCalendar
      // Another period is another calendar: it is drawn once, where turning the same one would draw it twice.
      key={`${view} ${from}`}
      {...fixed}
      {...calendarLook}
      {...words}
      {...handlers}
      initialView={viewNames[view]}
      initialDate={from}
      events={events}
      allDaySlot={events.some(({ allDay }) => allDay)}
      slotMinTime={hours.from}
      slotMaxTime={hours.to}
      slotMinHeight={1.8 * letterSize()}
      eventMaxStack={mostSideBySide()}
    />
  )
}

const viewNames = { month: 'dayGridMonth', week: 'timeGridWeek', list: 'listMonth' } as const

const fixed = {
  plugins: [dayGrid, timeGrid, list, interaction],
  timeZone: 'UTC',
  now: () => Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
  firstDay: 1,
  weekNumberCalculation: 'ISO',
  weekNumbers: true,
  headerToolbar: false,
  height: 'auto',
  fixedWeekCount: false,
  // A party that is over by then is on the day it began.
  nextDayThreshold: '06:00',
  dayMaxEvents: 4,
  nowIndicator: true,
  slotEventOverlap: false,
  slotDuration: '00:30',
  snapDuration: '00:15',
  slotHeaderInterval: '01:00',
  // How long an activity without an end is taken to last where rooms are compared.
  defaultTimedEventDuration: '02:00',
  eventOrder: 'start,title',
  eventDisplay: 'block',
  eventInteractive: true,
  dayHeaderAlign: 'center',
  weekNumberFormat: { week: 'long' },
  dragRevertDuration: 0,
  longPressDelay: 400,
  eventContent: (info) => <EventContent {...info} />,
  // An activity ends on the day it begins, and never lies among what lasts the whole day.
  eventAllow: ({ startStr, endStr, allDay }, event) =>
    event?.allDay === allDay && (allDay || startStr.slice(0, 10) === endStr.slice(0, 10)),
} satisfies CalendarOptions

function useHandlers(props: CalendarProps): CalendarOptions {
  // Handlers that stay the same: FullCalendar works everything out anew when one of its options is another.
  const latest = useRef(props)
  latest.current = props
  const { onEventMove, onSlotClick, onShowDay, onShowWeek } = props
  const [moves, slots, days, weeks] = [onEventMove, onSlotClick, onShowDay, onShowWeek].map(Boolean)
  return useMemo((): CalendarOptions => {
    const move = async ({ event, revert }: { event: EventApi; revert(): void }) => {
      const { subject } = event.extendedProps as CalendarEvent['extendedProps']
      if (subject.kind !== 'occurrence') return
      const moved = await latest.current.onEventMove?.(subject.occurrence, placeOf(event))
      if (!moved) revert()
    }
    return {
      editable: moves === true,
      eventClick: ({ event }) =>
        latest.current.onEventClick((event.extendedProps as CalendarEvent['extendedProps']).subject),
      ...(moves && { eventDrop: move, eventResize: move }),
      ...(slots && {
        dateClick: ({ dateStr, allDay }) =>
          latest.current.onSlotClick?.(dateStr.slice(0, 10), allDay ? undefined : halfHourOf(dateStr)),
      }),
      navLinks: days === true,
      navLinkDayClick: (date) => latest.current.onShowDay?.(dayOf(date)),
      navLinkWeekClick: (date) => weeks && latest.current.onShowWeek?.(dayOf(date)),
      moreLinkClick: ({ date }) => {
        latest.current.onShowDay?.(dayOf(date))
        return noWindow
      },
    }
  }, [moves, slots, days, weeks])
}

/** Anything but nothing or the name of a view keeps FullCalendar's own little window away: the screen shows the day. */
const noWindow = true as unknown as string

function wordsOf(t: Translate, language: Language): CalendarOptions {
  const clock = ({ hour, minute }: Moment) => formatTime(clockTimeOf(hour * 60 + minute), language)
  return {
    locale: language === 'da' ? 'da' : 'en-GB',
    eventTimeFormat: ({ start, end }: Shown) => `${clock(start)}${end ? `–${clock(end)}` : ''}`,
    slotHeaderFormat: ({ date }: Shown) => clock(date),
    listDayFormat: ({ date }) => capitalise(formatDay(dayOf(date.marker), language, 'long')),
    views: {
      dayGridMonth: {
        dayHeaderFormat: ({ date }: Shown) => weekdayName(weekdayOf(dayOf(date.marker)), language),
      },
      timeGridWeek: {
        dayHeaderFormat: ({ date }: Shown) => formatDay(dayOf(date.marker), language, 'short'),
      },
    },
    allDayText: '',
    weekTextLong: t('programme:week'),
    weekTextShort: t('programme:week'),
    noEventsText: t('programme:nothing'),
    moreLinkText: (count) => t('programme:more', { count }),
    moreLinkHint: (count) => t('programme:moreHint', { count }),
    navLinkHint: (_text: string, date: Date) =>
      t('programme:openDay', { day: formatDay(dayOf(date), language, 'long') }),
    eventsHint: t('programme:entries'),
  }
}

interface Moment {
  marker: Date
  hour: number
  minute: number
}

/** What FullCalendar hands to whoever writes a day or a time. */
interface Shown {
  date: Moment
  start: Moment
  end?: Moment | null
}

function placeOf({ startStr, endStr }: EventApi): DraggedTo {
  return {
    date: startStr.slice(0, 10),
    startTime: startStr.slice(11, 16),
    ...(endStr && { endTime: endStr.slice(11, 16) }),
  }
}

/** Read as "UTC", in which it was written. */
function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

function halfHourOf(dateTime: string): ClockTime {
  return `${dateTime.slice(11, 13)}:${dateTime.slice(14, 16) < '30' ? '00' : '30'}`
}

/** Of the page's text, in pixels, which is what FullCalendar measures in. */
function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** How many entries of one hour can be read beside each other; the rest are "1 more", which opens the day. */
function mostSideBySide(): number {
  return innerWidth / letterSize() < 70 ? 1 : 2
}
