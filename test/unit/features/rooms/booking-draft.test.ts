import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BookingDraft,
  bookingDraftOf,
  clashDraftOf,
  newBookingDraft,
  readBookingDraft,
  takeAlternative,
} from '../../../../renderer/features/rooms/booking-draft.ts'
import { bookingSchema } from '../../../../shared/domain/booking.ts'
import { FIRST_DAY } from '../../../../shared/domain/day-number.ts'
import { nextDates } from '../../../../shared/domain/recurrence.ts'
import { anyRecurrence } from '../../../factories/arbitrary-programme.ts'
import { makeId } from '../../../factories/ids.ts'
import { makeBooking } from '../../../factories/place-data.ts'

const hall = makeId()

/** A party on a Saturday, with what is to be different. */
function draft(given: Partial<BookingDraft> = {}): BookingDraft {
  const start = { date: '2026-11-28', startTime: '18:00', endTime: '22:00', roomId: hall }
  return { ...newBookingDraft(start), title: 'Guldbryllup', ...given }
}

function gapsOf(given: Partial<BookingDraft>) {
  const read = readBookingDraft(draft(given))
  return 'gaps' in read ? read.gaps : undefined
}

const weekly = { ...newBookingDraft({}).recurrence, frequency: 'every-1' as const }

test('a booking begun from a time has it, its room and its date, once', () => {
  const read = readBookingDraft(draft())
  expect(read).toEqual({
    booking: {
      ...makeBooking({ roomIds: [hall] }),
      id: expect.any(String),
      title: 'Guldbryllup',
      contactName: '',
      phone: '',
      recurrence: { kind: 'once', date: '2026-11-28' },
    },
  })
})

describe('what is missing is named', () => {
  test.each([
    ['a name', { title: '  ' }, { title: true }],
    ['a room', { roomIds: [] }, { rooms: true }],
    ['a start', { startTime: undefined }, { startTime: true }],
    ['an end', { endTime: undefined }, { endTime: 'missing' }],
    ['a date', { recurrence: newBookingDraft({}).recurrence }, { recurrence: 'start' }],
    ['an end after the start', { endTime: '02:00' }, { endTime: 'too-early' }],
    ['an end other than the start', { endTime: '18:00' }, { endTime: 'too-early' }],
    [
      'a date that the pattern gives',
      { recurrence: { ...weekly, weekdays: [1 as const], start: '2026-11-24', end: '2026-11-28' } },
      { recurrence: 'never' },
    ],
  ])('%s', (_, given, gaps) => {
    expect(gapsOf(given)).toEqual(gaps)
  })

  test('all of it at once', () => {
    expect(gapsOf({ title: '', roomIds: [], endTime: undefined })).toEqual({
      title: true,
      rooms: true,
      endTime: 'missing',
    })
  })
})

test('a party that goes past midnight ends the day after', () => {
  expect(gapsOf({ endTime: '02:00', days: 1 })).toBeUndefined()
  expect(newBookingDraft({ startTime: '22:00', endTime: '01:00' }).days).toBe(1)
})

test('dates that are left out are kept as long as the pattern gives them', () => {
  const saturdays = { ...weekly, weekdays: [6 as const], start: '2026-11-28' }
  const read = readBookingDraft(
    draft({ recurrence: saturdays, skipped: ['2026-12-12', '2026-12-05', '2026-12-09'] }),
  )
  expect('booking' in read && read.booking.skipped).toEqual(['2026-12-05', '2026-12-12'])
})

test('whatever pattern a booking has, what the form reads may be saved, and opened again it is the same', () => {
  fc.assert(
    fc.property(anyRecurrence, fc.nat({ max: 3 }), (recurrence, days) => {
      const skipped = nextDates(recurrence, FIRST_DAY, 2)
      const opened = bookingDraftOf(makeBooking({ roomIds: [hall], recurrence, days, skipped }))
      const read = readBookingDraft(opened)
      if (skipped.length === 0) {
        expect(read).toHaveProperty('gaps.recurrence')
        return
      }
      if (!('booking' in read)) throw new Error(`not read: ${JSON.stringify(read.gaps)}`)
      expect(bookingSchema.parse(read.booking)).toEqual(read.booking)
      expect(read.booking.skipped).toEqual(skipped)
      expect(readBookingDraft(bookingDraftOf(read.booking))).toEqual(read)
    }),
  )
})

test('nothing clashes until there is a room and a time; a name makes no difference', () => {
  expect(clashDraftOf(draft({ roomIds: [] }))).toBeUndefined()
  expect(clashDraftOf(draft({ endTime: '02:00' }))).toBeUndefined()
  const party = draft()
  expect(clashDraftOf({ ...party, title: '' })).toEqual(
    clashDraftOf({ ...party, title: 'Fest', note: 'Husk stole' }),
  )
  expect(clashDraftOf(party)?.booking.startTime).toBe('18:00')
})

test('a free time, day or room is taken; what repeats keeps its days, and what lasts for days its times', () => {
  const other = makeId()
  const free = {
    kind: 'day',
    date: '2026-11-29',
    startTime: '12:00',
    endTime: '16:00',
    roomIds: [other],
  } as const
  const once = { ...draft(), ...takeAlternative(draft(), free) }
  expect(once).toMatchObject({ startTime: '12:00', endTime: '16:00', roomIds: [other] })
  expect(once.recurrence.start).toBe('2026-11-29')

  const fair = draft({ days: 2 })
  expect({ ...fair, ...takeAlternative(fair, free) }).toMatchObject({ startTime: '18:00', endTime: '22:00' })
  const repeating = draft({ recurrence: { ...weekly, weekdays: [6], start: '2026-11-28' } })
  expect(takeAlternative(repeating, free).recurrence).toBeUndefined()
})
