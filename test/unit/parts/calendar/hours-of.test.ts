import { expect, test } from 'vitest'
import { hoursOf } from '../../../../renderer/parts/calendar/hours-of.ts'
import type { CalendarEvent } from '../../../../renderer/parts/calendar/to-calendar-events.ts'

const days = { from: '2026-11-24', to: '2026-11-24', name: '', closed: false }
const event = (given: Partial<CalendarEvent>): CalendarEvent => ({
  id: 'one',
  extendedProps: { subject: { kind: 'days', days }, where: '' },
  ...given,
})

test.each<[string, CalendarEvent[], string, string]>([
  ['nothing', [], '08:00', '22:00'],
  ['an early walk', [event({ start: '2026-11-24T06:30', end: '2026-11-24T08:00' })], '06:00', '22:00'],
  ['a late dance', [event({ start: '2026-11-24T20:00', end: '2026-11-24T23:15' })], '08:00', '24:00'],
  ['until eleven', [event({ start: '2026-11-24T20:00', end: '2026-11-24T23:00' })], '08:00', '23:00'],
  [
    'a party past midnight',
    [event({ start: '2026-11-24T18:00', end: '2026-11-25T01:00' })],
    '08:00',
    '25:00',
  ],
  ['a whole day', [event({ allDay: true, start: '2026-11-24', end: '2026-11-25' })], '08:00', '22:00'],
])('a week with %s', (_, events, from, to) => {
  expect(hoursOf(events)).toEqual({ from, to })
})

test('without an end it is there as long as anything is taken to last', () => {
  expect(hoursOf([event({ start: '2026-11-24T21:30' })])).toEqual({ from: '08:00', to: '24:00' })
})
