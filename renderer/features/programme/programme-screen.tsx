import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { bookingsBetween } from '../../../shared/domain/booking.ts'
import { type ClockTime, type Day, monthOf, weekOf } from '../../../shared/domain/day.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDayRange, formatMonth, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Calendar } from '../../parts/calendar/calendar.tsx'
import {
  type CalendarView,
  calendarViews,
  daysShown,
  periodOf,
  stepFrom,
} from '../../parts/calendar/calendar-view.ts'
import { namedDaysBetween } from '../../parts/calendar/named-days.ts'
import { type CalendarSubject, toCalendarEvents } from '../../parts/calendar/to-calendar-events.ts'
import { OccurrenceDialog } from '../../parts/occurrence/occurrence-dialog.tsx'
import { useMoveDate } from '../../parts/occurrence/use-move-date.ts'
import { Page } from '../../ui/page.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useToday } from '../../ui/use-today.ts'
import { AddDialog } from './add-dialog.tsx'
import { DayDialog } from './day-dialog.tsx'
import classes from './programme.module.css'

/** What the address of the screen may say: how it is shown, and a day of the period. */
interface ProgrammeSearch {
  view?: CalendarView | undefined
  day?: Day | undefined
}

/** What is open over the calendar. */
type Open =
  | { kind: 'subject'; subject: CalendarSubject }
  | { kind: 'day'; day: Day; time: ClockTime | undefined }
  | { kind: 'add' }

/** The programme as a calendar: a month, a week or a list. */
export function ProgrammeScreen() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const { view = 'month', day = today }: ProgrammeSearch = useSearch({ from: '/programme' })
  const [open, setOpen] = useState<Open>()
  const openSubject = useOpenSubject((subject) => setOpen({ kind: 'subject', subject }))
  const moveDate = useMoveDate()
  const events = useCalendarEvents(view, day)

  const period = periodOf(view, day)
  const range = formatDayRange(period.from, period.to, language)
  const show = (next: CalendarView, on: Day) =>
    void navigate({ to: '/programme', search: { view: next, day: on }, replace: true })

  return (
    <Page
      wide
      title={
        view === 'week'
          ? formatWeek(weekOf(day), language, 'title')
          : capitalise(formatMonth(monthOf(day), language))
      }
      lead={
        <>
          {view === 'week' && <span className={classes.range}>{range}</span>}
          <Link to="/closures" search={{ year: Number(day.slice(0, 4)) }} className={classes.closures}>
            {t('programme:closures')}
          </Link>
        </>
      }
      actions={
        <Group gap="sm">
          <Steps
            previous={{
              label: t(`programme:previous.${view}`),
              run: () => show(view, stepFrom(view, day, -1)),
            }}
            next={{ label: t(`programme:next.${view}`), run: () => show(view, stepFrom(view, day, 1)) }}
          >
            <Button variant="default" onClick={() => show(view, today)}>
              {t('programme:today')}
            </Button>
          </Steps>
          <Segments
            label={t('programme:view.label')}
            hideLabel
            value={view}
            options={calendarViews.map((value) => ({ value, label: t(`programme:view.${value}`) }))}
            onChange={(chosen) => show(chosen, day)}
          />
          <Button leftSection={<IconPlus aria-hidden />} onClick={() => setOpen({ kind: 'add' })}>
            {t('programme:add.button')}
          </Button>
        </Group>
      }
    >
      <Calendar
        view={view}
        day={day}
        events={events}
        onEventClick={openSubject}
        onEventMove={moveDate}
        onSlotClick={(on, time) => setOpen({ kind: 'day', day: on, time })}
        onShowDay={(on) => setOpen({ kind: 'day', day: on, time: undefined })}
        onShowWeek={(on) => show('week', on)}
      />
      {open?.kind === 'add' && <AddDialog onClose={() => setOpen(undefined)} />}
      {open?.kind === 'day' && (
        <DayDialog day={open.day} time={open.time} onOpen={openSubject} onClose={() => setOpen(undefined)} />
      )}
      {open?.kind === 'subject' && open.subject.kind === 'occurrence' && (
        <OccurrenceDialog
          activityId={open.subject.occurrence.activityId}
          originalDate={open.subject.occurrence.originalDate}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  )
}

/** Everything on the days that are seen; the same list as long as data and days are the same. */
function useCalendarEvents(view: CalendarView, day: Day) {
  const t = useT()
  const data = usePlaceData()
  const { from, to } = daysShown(view, day)
  return useMemo(
    () =>
      toCalendarEvents({
        occurrences: occurrencesBetween(data, { from, to }),
        bookings: bookingsBetween(data.bookings, { from, to }),
        days: namedDaysBetween(data, { from, to }, t),
        rooms: data.rooms,
      }),
    [data, from, to, t],
  )
}

/** What a click on an entry opens: a dialog for a date of an activity, its own screen for the rest. */
function useOpenSubject(openDialog: (subject: CalendarSubject) => void): (subject: CalendarSubject) => void {
  const navigate = useNavigate()
  return (subject) => {
    if (subject.kind === 'occurrence') openDialog(subject)
    else if (subject.kind === 'days')
      void navigate({ to: '/closures', search: { year: Number(subject.days.from.slice(0, 4)) } })
    else {
      const { booking, date } = subject.booking
      void navigate({ to: '/rooms', search: { booking: booking.id, date } })
    }
  }
}
