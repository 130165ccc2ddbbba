import { expect, test } from 'vitest'
import { describeBooking } from '../../../../renderer/features/rooms/booking-words.ts'
import { createTranslate } from '../../../../shared/locales/translate.ts'
import { makeId } from '../../../factories/ids.ts'
import { makeBooking } from '../../../factories/place-data.ts'

const [da, en] = [createTranslate('da'), createTranslate('en')]
const roomIds = [makeId()]
const saturday = { kind: 'once', date: '2026-11-28' } as const

test.each([
  [{}, 'Tirsdag den 24. november 2026 · kl. 18.00–22.00'],
  [
    {
      recurrence: {
        kind: 'week-parity' as const,
        parity: 'even' as const,
        weekdays: [2 as const],
        start: '2026-09-01',
      },
    },
    'Tirsdage i lige uger · kl. 18.00–22.00',
  ],
  [
    { recurrence: saturday, endTime: '02:00', days: 1 },
    'Lørdag den 28. november 2026 · kl. 18.00 til kl. 2.00 dagen efter',
  ],
  [
    {
      recurrence: { kind: 'once' as const, date: '2026-11-27' },
      startTime: '16:00',
      endTime: '12:00',
      days: 2,
    },
    'Fra fredag den 27. november kl. 16.00 til søndag den 29. november 2026 kl. 12.00',
  ],
  [
    {
      recurrence: { kind: 'once' as const, date: '2026-12-30' },
      startTime: '16:00',
      endTime: '12:00',
      days: 3,
    },
    'Fra onsdag den 30. december 2026 kl. 16.00 til lørdag den 2. januar 2027 kl. 12.00',
  ],
])('%j is said as people say it', (given, said) => {
  expect(describeBooking(makeBooking({ roomIds, ...given }), da, 'da')).toBe(said)
})

test('and in English', () => {
  const party = makeBooking({ roomIds, recurrence: saturday, endTime: '02:00', days: 1 })
  expect(describeBooking(party, en, 'en')).toBe('Saturday 28 November 2026 · 18:00 until 2:00 the day after')
})
