import { Button, Group } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  addDays,
  type ClockTime,
  clockTimeOf,
  type Day,
  minutesOf,
  mondayOf,
  mondayOfWeek,
  weekOf,
} from '../../../shared/domain/day.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { roomParts } from '../../../shared/domain/room-parts.ts'
import { formatDayRange, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Calendar } from '../../parts/calendar/calendar.tsx'
import { namedDaysBetween } from '../../parts/calendar/named-days.ts'
import { type CalendarSubject, toCalendarEvents } from '../../parts/calendar/to-calendar-events.ts'
import { Steps } from '../../ui/steps.tsx'
import { useToday } from '../../ui/use-today.ts'
import type { OpenBooking } from './booking-dialog.tsx'
import { roomContents } from './room-contents.ts'
import classes from './rooms.module.css'

interface RoomWeekProps {
  room: Room
  /** A booking in the plan was clicked, or an empty time in it. */
  onOpen(booking: OpenBooking): void
}

/** The week plan of a room: everything that takes it, its parts or the whole it is part of. */
export function RoomWeek({ room, onOpen }: RoomWeekProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const search = useSearch({ from: '/rooms/$roomId' })
  const data = usePlaceData()
  const monday = (search.week && mondayOfWeek(search.week)) || mondayOf(today)
  const sunday = addDays(monday, 6)
  const week = weekOf(monday)

  const events = useMemo(() => {
    const range = { from: monday, to: sunday }
    // Marked and named where it is not simply this room: "hele", Salen, on the plan of a half of it.
    const { wholesOf, partsOf } = roomParts(data.rooms)
    const [wholes, parts] = [wholesOf(room.id), partsOf(room.id)]
    return toCalendarEvents({
      ...roomContents(data, room.id, range),
      days: namedDaysBetween(data, range, t),
      rooms: data.rooms.filter(({ id }) => wholes.includes(id) || parts.includes(id)),
      roomMark: (ids) => {
        if (ids.some((id) => wholes.includes(id))) return t('rooms:plan.whole')
        return ids.includes(room.id) ? undefined : t('rooms:plan.part')
      },
    })
  }, [data, room.id, monday, sunday, t])

  function show(day: Day) {
    const chosen = weekOf(day)
    void navigate({
      to: '/rooms/$roomId',
      params: { roomId: room.id },
      search: chosen === weekOf(today) ? {} : { week: chosen },
      replace: true,
    })
  }

  function open(subject: CalendarSubject) {
    if (subject.kind === 'booking') onOpen({ booking: subject.booking.booking, date: subject.booking.date })
    if (subject.kind === 'occurrence')
      void navigate({
        to: '/activities/$activityId',
        params: { activityId: subject.occurrence.activityId },
      })
  }

  return (
    <section aria-labelledby="week-plan">
      <Group justify="space-between" mb="sm">
        <div>
          <h2 id="week-plan" className={classes.week} aria-live="polite">
            {formatWeek(week, language, 'title')} · {formatDayRange(monday, sunday, language)}
          </h2>
          <p className={classes.hint}>{t('rooms:plan.hint')}</p>
        </div>
        <Steps
          previous={{ label: t('rooms:plan.previous'), run: () => show(addDays(monday, -7)) }}
          next={{ label: t('rooms:plan.next'), run: () => show(addDays(monday, 7)) }}
        >
          {week !== weekOf(today) && (
            <Button variant="default" onClick={() => show(today)}>
              {t('rooms:plan.thisWeek')}
            </Button>
          )}
        </Steps>
      </Group>
      <Calendar
        view="week"
        day={monday}
        events={events}
        onEventClick={open}
        onSlotClick={(date, startTime) =>
          onOpen({
            start: { date, startTime, endTime: startTime && twoHoursAfter(startTime), roomId: room.id },
          })
        }
      />
    </section>
  )
}

/** As long as most things last; not past midnight, which somebody must mean. */
function twoHoursAfter(time: ClockTime): ClockTime | undefined {
  const minutes = minutesOf(time) + 120
  return minutes < 24 * 60 ? clockTimeOf(minutes) : undefined
}
