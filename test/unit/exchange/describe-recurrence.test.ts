import { describe, expect, test } from 'vitest'
import type { Recurrence } from '../../../shared/domain/recurrence.ts'
import { describeRecurrence } from '../../../shared/exchange/describe-recurrence.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

const translate = { da: createTranslate('da'), en: createTranslate('en') }
const inDanish = (recurrence: Recurrence, today?: string) =>
  describeRecurrence(recurrence, translate.da, 'da', today)
const inEnglish = (recurrence: Recurrence) => describeRecurrence(recurrence, translate.en, 'en')

const start = '2026-01-05'
const thursdays = Array.from({ length: 16 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 9 + 7 * i)).toISOString().slice(0, 10),
)

const sentences: [Recurrence, string, string][] = [
  [{ kind: 'once', date: '2026-11-23' }, 'Mandag den 23. november 2026', 'Monday 23 November 2026'],
  [{ kind: 'weekly', everyWeeks: 1, weekdays: [1], start }, 'Mandage', 'Mondays'],
  [
    { kind: 'weekly', everyWeeks: 1, weekdays: [4, 2], start },
    'Tirsdage og torsdage',
    'Tuesdays and Thursdays',
  ],
  [
    { kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5], start },
    'Mandag til fredag',
    'Monday to Friday',
  ],
  [{ kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7], start }, 'Hver dag', 'Every day'],
  [
    { kind: 'weekly', everyWeeks: 1, weekdays: [4], start: '2025-01-09', end: '2025-04-24' },
    'Torsdage fra den 9. januar til den 24. april 2025',
    'Thursdays from 9 January to 24 April 2025',
  ],
  [
    { kind: 'weekly', everyWeeks: 2, weekdays: [3], start: '2026-10-07' },
    'Hver anden onsdag fra den 7. oktober 2026',
    'Every other Wednesday from 7 October 2026',
  ],
  [
    { kind: 'weekly', everyWeeks: 2, weekdays: [1, 3], start: '2026-10-05', end: '2027-04-14' },
    'Mandage og onsdage hver anden uge fra den 5. oktober 2026 til den 14. april 2027',
    'Mondays and Wednesdays every other week from 5 October 2026 to 14 April 2027',
  ],
  [
    { kind: 'weekly', everyWeeks: 3, weekdays: [5], start: '2026-10-02' },
    'Fredage hver 3. uge fra den 2. oktober 2026',
    'Fridays every 3 weeks from 2 October 2026',
  ],
  [
    { kind: 'week-parity', parity: 'odd', weekdays: [1], start },
    'Mandage i ulige uger',
    'Mondays in odd weeks',
  ],
  [
    { kind: 'week-parity', parity: 'even', weekdays: [2, 4], start, season: { from: 8, to: 5 } },
    'Tirsdage og torsdage i lige uger, august til maj',
    'Tuesdays and Thursdays in even weeks, August to May',
  ],
  [
    { kind: 'monthly', ordinals: [1], weekday: 2, start, season: { from: 9, to: 4 } },
    'Den første tirsdag i måneden, september til april',
    'The first Tuesday of the month, September to April',
  ],
  [
    { kind: 'monthly', ordinals: [3, 1], weekday: 7, start },
    'Den første og tredje søndag i måneden',
    'The first and third Sunday of the month',
  ],
  [
    { kind: 'monthly', ordinals: [-1], weekday: 5, start },
    'Den sidste fredag i måneden',
    'The last Friday of the month',
  ],
  [
    { kind: 'monthly', ordinals: [2], weekday: 7, start, season: { from: 12, to: 12 } },
    'Den anden søndag i december',
    'The second Sunday in December',
  ],
  [
    {
      kind: 'monthly',
      ordinals: [1],
      weekday: 2,
      start: '2026-09-01',
      end: '2028-04-30',
      season: { from: 9, to: 4 },
    },
    'Den første tirsdag i måneden, september til april, fra den 1. september 2026 til den 30. april 2028',
    'The first Tuesday of the month, September to April, from 1 September 2026 to 30 April 2028',
  ],
  [
    { kind: 'weekly', everyWeeks: 1, weekdays: [6], start, season: { from: 12, to: 12 } },
    'Lørdage i december',
    'Saturdays in December',
  ],
  [
    { kind: 'dates', dates: thursdays },
    '16 datoer fra den 9. januar til den 24. april 2025',
    '16 dates from 9 January to 24 April 2025',
  ],
  [
    { kind: 'dates', dates: ['2027-01-14', '2026-12-03', '2026-12-03'] },
    '2 datoer fra den 3. december 2026 til den 14. januar 2027',
    '2 dates from 3 December 2026 to 14 January 2027',
  ],
  [{ kind: 'dates', dates: ['2026-11-23'] }, 'Mandag den 23. november 2026', 'Monday 23 November 2026'],
  [{ kind: 'dates', dates: [] }, 'Ingen datoer endnu', 'No dates yet'],
]

describe('a pattern in words', () => {
  test.each(sentences)('%j', (recurrence, danish, english) => {
    expect(inDanish(recurrence)).toBe(danish)
    expect(inEnglish(recurrence)).toBe(english)
  })

  test('says the start that is still to come, when told the day', () => {
    const mondays: Recurrence = { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2027-01-04' }
    expect(inDanish(mondays, '2026-11-23')).toBe('Mandage fra den 4. januar 2027')
    expect(inDanish(mondays, '2027-01-04')).toBe('Mandage')
  })
})
