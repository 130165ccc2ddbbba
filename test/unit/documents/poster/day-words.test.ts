import { describe, expect, it } from 'vitest'
import { wordsOfDates, wordsOfDay, wordsOfPattern } from '../../../../shared/documents/poster/day-words.ts'
import { contextOf } from '../laid-out.ts'

const context = contextOf()
const english = contextOf({ language: 'en' })
const plain = ({ main, more }: { main: string; more: string }) =>
  [main, more].map((text) => text.replace(/\u00a0/g, ' '))
const start = '2026-01-05'

describe('when an activity is, on a poster', () => {
  it.each([
    [{ kind: 'weekly', everyWeeks: 1, weekdays: [1], start }, 'Hver mandag', ''],
    [{ kind: 'weekly', everyWeeks: 1, weekdays: [4, 2], start }, 'Hver tirsdag og torsdag', ''],
    [{ kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5], start }, 'Mandag til fredag', ''],
    [{ kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7], start }, 'Hver dag', ''],
    [
      { kind: 'weekly', everyWeeks: 2, weekdays: [3], start },
      'Hver anden onsdag',
      'næste gang 25. november og 9. december',
    ],
    [
      { kind: 'weekly', everyWeeks: 3, weekdays: [3], start: '2026-12-01' },
      'Onsdag hver 3. uge',
      'fra den 1. december, næste gang 2. december og 23. december',
    ],
    [{ kind: 'week-parity', parity: 'odd', weekdays: [4], start }, 'Torsdag i ulige uger', ''],
    [
      { kind: 'monthly', ordinals: [1], weekday: 2, start, season: { from: 9, to: 4 } },
      '1. tirsdag i måneden',
      'september–april',
    ],
    [{ kind: 'monthly', ordinals: [3, 1, -1], weekday: 7, start }, '1., 3. og sidste søndag i måneden', ''],
    [
      { kind: 'monthly', ordinals: [1], weekday: 6, start, season: { from: 12, to: 12 } },
      '1. lørdag i december',
      '',
    ],
    [
      { kind: 'weekly', everyWeeks: 1, weekdays: [1], start, end: '2027-04-30' },
      'Hver mandag',
      'til den 30. april',
    ],
  ] as const)('%o is "%s"', (recurrence, main, more) => {
    expect(plain(wordsOfPattern(structuredClone(recurrence) as never, context))).toEqual([main, more])
  })

  it('says the year of a day only where it is another one', () => {
    expect(plain(wordsOfDay('2026-11-26', context))[0]).toBe('Torsdag den 26. november')
    expect(plain(wordsOfDay('2027-01-13', context))[0]).toBe('Onsdag den 13. januar 2027')
    expect(plain(wordsOfDay('2026-11-26', english))[0]).toBe('Thursday 26 November')
  })

  it('cries out a few dates, and of many the next one', () => {
    const few = ['2026-12-15', '2026-11-24', '2026-12-01', '2026-10-01']
    expect(plain(wordsOfDates(few, context))).toEqual(['24. november, 1. og 15. december', ''])
    const many = ['2026-11-25', '2026-12-16', '2027-01-06', '2027-01-27', '2027-02-17']
    expect(plain(wordsOfDates(many, context))).toEqual([
      'Onsdag den 25. november',
      'derefter 16. december, 6. og 27. januar og 17. februar',
    ])
    const endless = Array.from({ length: 20 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`)
    expect(plain(wordsOfDates(endless, context))[1]).toContain('og 11 gange mere')
  })

  it('keeps day and month on one line', () => {
    expect(wordsOfDay('2026-11-26', context).main).toBe('Torsdag den\u00a026.\u00a0november')
  })
})
