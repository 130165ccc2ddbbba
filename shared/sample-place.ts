/**
 * The sample place ("se et eksempel"), with its dates around today.
 *
 * Its source (`sample-place-source.ts`) names weeks counted from this one and rows by readable keys.
 */

import type { AcceptedClash } from './domain/accepted-clash.ts'
import type { Activity } from './domain/activity.ts'
import type { Booking } from './domain/booking.ts'
import { type ClosedDays, type Closure, closingOn } from './domain/closure.ts'
import { addDays, type Day, mondayOf, type Range } from './domain/day.ts'
import type { Id } from './domain/id.ts'
import type { Override } from './domain/override.ts'
import { samplePlaceId } from './domain/place.ts'
import type { PlaceData } from './domain/place-data.ts'
import { datesBetween, type Recurrence } from './domain/recurrence.ts'
import { buildSampleAccounts } from './sample-accounts.ts'
import { known } from './sample-entries.ts'
import { buildSampleMeetings } from './sample-meetings.ts'
import {
  type RelativeRecurrence,
  type SampleOnDate,
  type SampleSource,
  sampleSourceSchema,
} from './sample-place-source.ts'

/** How far ahead dates are looked for. */
const WEEKS_AFTER = 60

/**
 * The sample place as it stands on a day.
 *
 * @param source the content of `resources/sample-place/sample-place.json`; throws when it is not of that shape
 * @param newId makes the UUID of each row
 */
export function buildSamplePlace(source: unknown, today: Day, newId: () => Id): PlaceData {
  const sample = sampleSourceSchema.parse(source)
  const year = Number(mondayOf(today).slice(0, 4))
  const closures = closuresOf([year - 1, year, year + 1], sample, newId)
  const closedOfAccounts = {
    closures: closuresOf([year - 3, year - 2, year - 1, year, year + 1], sample, newId),
    place: sample.place,
  }
  const calendar = calendarAround(mondayOf(today), { closures, place: sample.place })
  const roomIds = idsOf(sample.rooms, newId)
  const personIds = idsOf(sample.people, newId)
  const activityByKey = new Map(
    sample.activities.map(({ key, leaders, rooms, recurrence, ...details }): [string, Activity] => [
      key,
      {
        id: newId(),
        versions: [
          {
            ...details,
            from: null,
            leaderIds: leaders.map(personIds),
            roomIds: rooms.map(roomIds),
            recurrence: recurrenceAround(recurrence, calendar),
          },
        ],
      },
    ]),
  )
  const bookingByKey = new Map(
    sample.bookings.map(({ key, rooms, recurrence, ...details }): [string, Booking] => [
      key,
      {
        ...details,
        id: newId(),
        roomIds: rooms.map(roomIds),
        recurrence: recurrenceAround(recurrence, calendar),
        skipped: [],
      },
    ]),
  )
  const partyId = (key: string) => known(activityByKey.get(key) ?? bookingByKey.get(key), key).id
  const overrides = overridesAround(sample, calendar, { activityByKey, roomIds }).map((override) => ({
    ...override,
    id: newId(),
  }))
  const titleById = new Map([...activityByKey.values()].map(({ id, versions }) => [id, versions[0]?.title]))
  const titled = (id: Id) => ({ id, title: known(titleById.get(id), id) })
  const personName = (key: string) => known(sample.people.find((person) => person.key === key)?.name, key)
  const { meetingBookings, ...steering } = buildSampleMeetings(sample.steering, {
    today,
    newId,
    ...calendar,
    personName,
    roomIds,
    activityId: (key) => known(activityByKey.get(key), key).id,
    contact: sample.place,
  })
  return {
    place: { ...sample.place, id: samplePlaceId },
    rooms: sample.rooms.map(({ key, partOf, ...room }) => ({
      ...room,
      id: roomIds(key),
      ...(partOf !== undefined && { partOf: roomIds(partOf) }),
    })),
    people: sample.people.map(({ key, ...person }) => ({ ...person, id: personIds(key) })),
    activities: [...activityByKey.values()],
    overrides,
    closures,
    bookings: [...bookingByKey.values(), ...meetingBookings],
    acceptedClashes: sample.acceptedClashes.map(
      ({ parties: [one, other], room, reason }): AcceptedClash => ({
        id: newId(),
        parties: inOrderOfId(partyId(one), partyId(other)),
        about: { kind: 'room', key: roomIds(room) },
        reason,
      }),
    ),
    prints: [],
    ...steering,
    ...buildSampleAccounts(sample.accounts, {
      today,
      newId,
      takings: overrides.flatMap(({ activityId, date, movedTo, takings = 0 }) =>
        takings === 0 ? [] : [{ date, on: movedTo ?? date, amount: takings, activity: titled(activityId) }],
      ),
      dayIn: calendar.dayIn,
      activity: (key) => titled(known(activityByKey.get(key), key).id),
      personName,
      isOpen: (day) => closingOn(closedOfAccounts, day) === undefined,
    }),
  }
}

function closuresOf(years: readonly number[], { closures }: SampleSource, newId: () => Id): Closure[] {
  return years.flatMap((year) =>
    closures.map(({ monthDay, name, days }) => {
      const from = `${year}-${monthDay}`
      return { id: newId(), name, from, to: addDays(from, days - 1) }
    }),
  )
}

/** Weeks as days, and the days when the house is closed. */
interface Calendar {
  /** The day in a week counted from this one. */
  dayIn(week: number, weekday: number): Day
  year: number
  isOpen(day: Day): boolean
}

function calendarAround(monday: Day, closed: ClosedDays): Calendar {
  return {
    dayIn: (week, weekday) => addDays(monday, week * 7 + weekday - 1),
    year: Number(monday.slice(0, 4)),
    isOpen: (day) => closingOn(closed, day) === undefined,
  }
}

/** Nothing that is planned for a date is planned for one when the house is closed. */
function recurrenceAround(recurrence: RelativeRecurrence, { dayIn, year, isOpen }: Calendar): Recurrence {
  switch (recurrence.kind) {
    case 'once': {
      const day = dayIn(recurrence.week, recurrence.weekday)
      return { kind: 'once', date: isOpen(day) ? day : addDays(day, 7) }
    }
    case 'dates': {
      const days = recurrence.weeks.map((week) => dayIn(week, recurrence.weekday))
      return { kind: 'dates', dates: days.filter(isOpen) }
    }
    case 'yearly':
      return { kind: 'dates', dates: [-1, 0, 1].map((years) => `${year + years}-${recurrence.monthDay}`) }
    default: {
      const { startWeek, endWeek, ...pattern } = recurrence
      return {
        ...pattern,
        start: dayIn(startWeek, 1),
        ...(endWeek !== undefined && { end: dayIn(endWeek, 7) }),
      }
    }
  }
}

type NewOverride = Omit<Override, 'id'>

function overridesAround(
  { programmes, changes }: SampleSource,
  { dayIn, isOpen }: Calendar,
  rows: { activityByKey: ReadonlyMap<string, Activity>; roomIds(key: string): Id },
): NewOverride[] {
  const activityOf = (key: string) => known(rows.activityByKey.get(key), key)
  const datesFrom = (activity: Activity, week: number) =>
    datesOf(activity, { from: dayIn(week, 1), to: dayIn(WEEKS_AFTER, 7) })

  const planned = programmes.flatMap(({ activity: key, fromWeek, dates }) => {
    const activity = activityOf(key)
    const days = datesFrom(activity, fromWeek).filter(isOpen)
    return days.slice(0, dates.length).flatMap((date, i): NewOverride[] => {
      const onDate = date < dayIn(0, 1) ? dates[i] : withoutCounts(dates[i] ?? {})
      return Object.keys(onDate ?? {}).length > 0 ? [{ activityId: activity.id, date, ...onDate }] : []
    })
  })
  const changed = changes.flatMap(
    ({ activity: key, week, occurrence, moveDays, rooms, ...onDate }): NewOverride[] => {
      const activity = activityOf(key)
      const date = datesFrom(activity, week)[occurrence - 1]
      if (date === undefined) return []
      const movedTo = moveDays === undefined ? undefined : addDays(date, moveDays)
      if (!isOpen(date) || (movedTo !== undefined && !isOpen(movedTo))) return []
      return [
        {
          activityId: activity.id,
          date,
          ...onDate,
          ...(movedTo !== undefined && { movedTo }),
          ...(rooms && { roomIds: rooms.map(rows.roomIds) }),
        },
      ]
    },
  )
  return [...planned, ...changed]
}

/** Nobody has been counted on a date of this week or a later one. */
function withoutCounts({ headcount: _, newcomers: __, takings: ___, ...onDate }: SampleOnDate): SampleOnDate {
  return onDate
}

function inOrderOfId(one: Id, other: Id): [Id, Id] {
  return one < other ? [one, other] : [other, one]
}

function datesOf({ versions }: Activity, range: Range): Day[] {
  return versions.flatMap(({ recurrence }) => datesBetween(recurrence, range))
}

/** Gives each row an id, found by its key. */
function idsOf(rows: readonly { key: string }[], newId: () => Id): (key: string) => Id {
  const ids = new Map(rows.map(({ key }) => [key, newId()]))
  return (key) => known(ids.get(key), key)
}
