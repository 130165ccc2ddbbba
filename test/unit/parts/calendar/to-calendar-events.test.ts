import { afterEach, expect, test } from 'vitest'
import { namedDaysBetween } from '../../../../renderer/parts/calendar/named-days.ts'
import { toCalendarEvents } from '../../../../renderer/parts/calendar/to-calendar-events.ts'
import { bookingsBetween } from '../../../../shared/domain/booking.ts'
import { occurrencesBetween } from '../../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { createTranslate } from '../../../../shared/locales/translate.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../../factories/place-data.ts'

const t = createTranslate('da')
const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

const salen = makeRoom({ name: 'Salen' })
const coffee = makeActivity({ title: 'Kaffe', roomIds: [salen.id], category: 'coffee' })

function eventsOf(data: PlaceData, from: string, to: string) {
  const range = { from, to }
  return toCalendarEvents({
    occurrences: occurrencesBetween(data, range),
    bookings: bookingsBetween(data.bookings, range),
    days: namedDaysBetween(data, range, t),
    rooms: data.rooms,
  })
}

test('a date of an activity is on its day, from its start to its end, with its room', () => {
  const data = makePlaceData({ rooms: [salen], activities: [coffee] })
  expect(eventsOf(data, '2026-11-23', '2026-11-29')).toMatchObject([
    {
      id: `${coffee.id} 2026-11-23`,
      title: 'Kaffe',
      start: '2026-11-23T14:00',
      end: '2026-11-23T16:00',
      editable: true,
      extendedProps: { where: 'Salen', subject: { kind: 'occurrence' } },
    },
  ])
})

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Copenhagen'])(
  'no time zone moves it, not where clocks are turned either: %s',
  (elsewhere) => {
    process.env.TZ = elsewhere
    const data = makePlaceData({ rooms: [salen], activities: [coffee] })
    const starts = eventsOf(data, '2026-10-19', '2026-11-02').map(({ start }) => start)
    expect(starts).toEqual(['2026-10-19T14:00', '2026-10-26T14:00', '2026-11-02T14:00'])
  },
)

test('a moved date is where it was moved to and keeps its name; a cancelled one cannot be dragged', () => {
  const overrides = [
    makeOverride(coffee, '2026-11-23', { movedTo: '2026-11-24', startTime: '10:00', endTime: '11:00' }),
    makeOverride(coffee, '2026-11-30', { cancelled: true }),
  ]
  const data = makePlaceData({ activities: [coffee], overrides })
  expect(eventsOf(data, '2026-11-23', '2026-11-30')).toMatchObject([
    { id: `${coffee.id} 2026-11-23`, start: '2026-11-24T10:00', end: '2026-11-24T11:00', editable: true },
    { id: `${coffee.id} 2026-11-30`, editable: false },
  ])
})

test('an end nobody knows is not made up', () => {
  const data = makePlaceData({
    activities: [coffee],
    overrides: [makeOverride(coffee, '2026-11-23', { startTime: '17:00' })],
  })
  const [event] = eventsOf(data, '2026-11-23', '2026-11-23')
  expect(event?.start).toBe('2026-11-23T17:00')
  expect(event).not.toHaveProperty('end')
})

test('a booking past midnight ends the next day, and cannot be dragged', () => {
  const booking = makeBooking({ roomIds: [salen.id], endTime: '01:00', days: 1 })
  const data = makePlaceData({ rooms: [salen], bookings: [booking] })
  expect(eventsOf(data, '2026-11-24', '2026-11-24')).toMatchObject([
    {
      title: 'Jagtforeningen',
      start: '2026-11-24T18:00',
      end: '2026-11-25T01:00',
      editable: false,
      extendedProps: { where: 'Salen' },
    },
  ])
})

test('a closed period is a bar with its name and a layer behind its days, as far as they are seen', () => {
  const closure = makeClosure({ name: 'Juleferie', from: '2026-12-20', to: '2027-01-03' })
  const data = makePlaceData({ closures: [closure] })
  expect(eventsOf(data, '2026-12-28', '2026-12-31')).toMatchObject([
    { title: 'Juleferie', start: '2026-12-28', end: '2027-01-01', allDay: true, editable: false },
    { display: 'background', start: '2026-12-28', end: '2027-01-01', allDay: true },
  ])
})

test('a public holiday is named, and a layer only where the place is closed on it', () => {
  const open = makePlaceData({ place: makePlace({ closedOnHolidays: false }) })
  const closed = makePlaceData({ place: makePlace({ closedOnHolidays: true }) })
  expect(eventsOf(open, '2026-12-24', '2026-12-25')).toMatchObject([
    { title: 'Juledag', start: '2026-12-25' },
  ])
  expect(eventsOf(closed, '2026-12-24', '2026-12-25')).toMatchObject([
    { title: 'Juledag' },
    { display: 'background' },
  ])
})
