import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookingSchema, bookingsBetween, nextBookingOccurrence } from '../../../shared/domain/booking.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { nextDates } from '../../../shared/domain/recurrence.ts'
import { anyDay, anyRecurrence } from '../../factories/arbitrary-programme.ts'
import { makeId } from '../../factories/ids.ts'
import { makeBooking } from '../../factories/place-data.ts'

const roomIds = [makeId()]
const tuesdays = { kind: 'weekly', everyWeeks: 1, weekdays: [2], start: '2026-11-03' } as const

test('a booking ends after it begins, on the same day or a later one', () => {
  const fits = (given: object) => bookingSchema.safeParse(makeBooking({ roomIds, ...given })).success
  expect(fits({ endTime: '17:00' })).toBe(false)
  expect(fits({ endTime: '18:00' })).toBe(false)
  expect(fits({ endTime: '02:00', days: 1 })).toBe(true)
})

describe('the dates in a range', () => {
  const between = (given: object, from: string, to = from) =>
    bookingsBetween([makeBooking({ roomIds, ...given })], { from, to }).map(({ date }) => date)

  test('are those of the pattern, without those left out', () => {
    const booking = { recurrence: tuesdays, skipped: ['2026-11-17'] }
    expect(between(booking, '2026-11-10', '2026-11-24')).toEqual(['2026-11-10', '2026-11-24'])
  })

  test('begin before it when they go on into it', () => {
    const fair = { recurrence: { kind: 'once', date: '2026-11-27' }, endTime: '12:00', days: 2 }
    expect(between(fair, '2026-11-29')).toEqual(['2026-11-27'])
    expect(between(fair, '2026-11-30')).toEqual([])
  })

  test('come in order of date, time and title', () => {
    const late = makeBooking({ roomIds, title: 'Skak', startTime: '19:00' })
    const [early, other] = [makeBooking({ roomIds, title: 'Kor' }), makeBooking({ roomIds, title: 'Arkiv' })]
    const found = bookingsBetween([late, early, other], { from: '2026-11-24', to: '2026-11-24' })
    expect(found.map(({ booking }) => booking.title)).toEqual(['Arkiv', 'Kor', 'Skak'])
  })
})

describe('the next date', () => {
  const next = (given: object, from: string) =>
    nextBookingOccurrence(makeBooking({ roomIds, ...given }), from)

  test('is today as long as it goes on today', () => {
    const party = { recurrence: { kind: 'once', date: '2026-11-28' }, endTime: '02:00', days: 1 }
    expect(next(party, '2026-11-29')).toMatchObject({ date: '2026-11-28', endDate: '2026-11-29' })
    expect(next(party, '2026-11-30')).toBeUndefined()
  })

  test('is the first that is there, however many are dropped and from whatever day', () => {
    fc.assert(
      fc.property(
        anyRecurrence,
        anyDay,
        fc.nat({ max: 3 }),
        fc.array(fc.nat({ max: 6 })),
        (recurrence, from, days, out) => {
          const dates = nextDates(recurrence, addDays(from, -days), 8)
          const skipped = [...new Set(out)].flatMap((index) => dates[index] ?? [])
          const there = dates.filter((day) => !skipped.includes(day))
          expect(next({ recurrence, days, skipped }, from)?.date).toBe(there[0])
        },
      ),
    )
  })
})
