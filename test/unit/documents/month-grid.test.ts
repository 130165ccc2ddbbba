import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../shared/documents/document.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { busyWeek } from '../../factories/busy-week.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePlace,
  makePlaceData,
} from '../../factories/place-data.ts'
import { placeOf, programme, unhyphenated } from './any-entries.ts'
import { contextOf, define, type LaidOut, layOut, overlaps, solid, strays } from './laid-out.ts'

const weekdays = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag']

/** The texts of a day, in reading order: in its weekday's column, down to the next number. */
function cellOf({ pages }: LaidOut, day: string, column: number): string {
  for (const { pieces, width } of pages) {
    const leftOf = (name: string | undefined) => pieces.find(({ text }) => text === name)?.left ?? width
    const [left, right] = [leftOf(weekdays[column]), leftOf(weekdays[column + 1])]
    const own = pieces.filter((piece) => piece.left >= left - 1 && piece.left < right - 1)
    const top = own.find(({ text }) => text === day)
    if (!top) continue
    const later = own.filter(({ text, baseline }) => /^\d+$/.test(text) && baseline < top.baseline)
    const end = Math.max(75, ...later.map(({ baseline }) => baseline + 4))
    return own
      .filter((one) => one !== top && one.baseline < top.baseline + 4 && one.baseline > end)
      .sort((a, b) => b.baseline - a.baseline || a.left - b.left)
      .map(({ text }) => text.trim())
      .join(' ')
  }
  throw new Error(`no ${day}`)
}

describe('month grid', () => {
  it('lies down, and has weeks from Monday with their numbers', async () => {
    const laidOut = await layOut('month-grid', busyWeek())
    const [page] = laidOut.pages
    expect(page?.width).toBeGreaterThan(page?.height ?? 0)
    expect(laidOut.pages).toHaveLength(1)
    expect(laidOut.text).toContain(solid('November 2026'))
    expect(laidOut.text).toContain(solid('Uge Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag'))
    for (const week of [44, 45, 46, 47, 48, 49]) expect(laidOut.text).toContain(String(week))
    expect(define('month-grid', busyWeek(), { paper: 'a3' })).toMatchObject({
      pageSize: 'A3',
      pageOrientation: 'landscape',
    })
  })

  it('has each activity on its day with its time, struck through and marked where it is called off', async () => {
    const laidOut = await layOut('month-grid', busyWeek())
    expect(cellOf(laidOut, '24', 1)).toBe('14.00 Tirsdagscafé')
    expect(solid(cellOf(laidOut, '25', 2))).toBe(
      solid('9.30 Morgenkaffe og avis 14.00 Håndarbejde og sang 16.30 Mandekøkken'),
    )
    expect(cellOf(laidOut, '26', 3)).toBe('9.30 AFLYST Seniorklubben')
    expect(JSON.stringify(define('month-grid', busyWeek()))).toMatch(
      /"text":"Seniorklubben","style":"struck"/,
    )
    // Of the months around it nothing.
    expect(laidOut.pages.flatMap(({ pieces }) => pieces.filter(({ text }) => text === '31'))).toEqual([])
  })

  it('shades closed days and says why, names holidays on which it is open, and knows no bookings', async () => {
    const coffee = makeActivity({
      title: 'Kaffe',
      recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1, 5], start: '2026-01-05' },
    })
    const data = makePlaceData({
      activities: [coffee],
      overrides: [makeOverride(coffee, '2026-12-28', { despiteClosing: true })],
      closures: [makeClosure({ name: 'Juleferie', from: '2026-12-27', to: '2026-12-31' })],
      bookings: [
        makeBooking({
          title: 'Jagtforeningen',
          roomIds: ['x'],
          recurrence: { kind: 'once', date: '2026-12-02' },
        }),
      ],
    })
    const laidOut = await layOut('month-grid', data, { month: '2026-12' })
    expect(cellOf(laidOut, '25', 4)).toBe('Juledag 14.00 Kaffe')
    expect(cellOf(laidOut, '28', 0)).toBe('Lukket: Juleferie 14.00 Kaffe')
    expect(cellOf(laidOut, '29', 1)).toBe('Lukket: Juleferie')
    expect(laidOut.text).not.toContain('Jagtforeningen')
    expect(
      JSON.stringify(define('month-grid', data, { month: '2026-12' })).match(/fillColor":"#e6e2da/g),
    ).toHaveLength(5)

    const closed = { ...data, place: makePlace({ closedOnHolidays: true }) }
    expect(cellOf(await layOut('month-grid', closed, { month: '2026-12' }), '25', 4)).toBe('Lukket: Juledag')
  })

  it('holds nine activities a day, every weekday of the month, in letters of eleven points or more', async () => {
    const activities = Array.from({ length: 9 }, (_, i) =>
      makeActivity({
        title: `Formiddagskaffe og gåtur nummer ${i + 1}`,
        startTime: `${String(9 + i).padStart(2, '0')}:00`,
        endTime: undefined as never,
        recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5], start: '2026-01-05' },
      }),
    )
    const data = makePlaceData({ activities })
    for (const [paper, least] of [
      ['a4', 11],
      ['a3', 11 * Math.SQRT2],
    ] as const) {
      const laidOut = await layOut('month-grid', data, { paper })
      for (let i = 1; i <= 9; i += 1) expect(laidOut.text.split(`nummer${i}`)).toHaveLength(22)
      expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      const sizes = laidOut.pages.flatMap(({ pieces }) => pieces.map(({ fontSize }) => fontSize))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least - 0.01)
      expect(laidOut.pages.length).toBeLessThanOrEqual(6)
    }
  })

  it('goes on with a week that is higher than a page, and names the day again', async () => {
    const activities = Array.from({ length: 40 }, (_, i) =>
      makeActivity({
        title: `Aktivitet ${String(i + 1).padStart(2, '0')} med en titel i flere ord`,
        recurrence: { kind: 'once', date: addDays('2026-11-23', 0) },
      }),
    )
    const laidOut = await layOut('month-grid', makePlaceData({ activities }))
    for (let i = 1; i <= 40; i += 1) expect(laidOut.text).toContain(`Aktivitet${String(i).padStart(2, '0')}`)
    const numbers = laidOut.pages.map(({ pieces }) => pieces.filter(({ text }) => text === '23').length)
    expect(numbers.filter((count) => count > 0).length).toBeGreaterThan(1)
  })

  it('is named so that it sorts', () => {
    const { language, t } = contextOf({ language: 'en' })
    expect(language).toBe('en')
    expect(t('sheets:monthGrid.file', { month: '2026-11' })).toBe('2026-11 Month calendar.pdf')
  })

  it.each([
    ['month-grid', 'a4', 10],
    ['month-grid', 'a3', 4],
  ] as const)(
    '%s on %s holds every title whole, and nothing stands off the page',
    async (name, paper, numRuns) => {
      await fc.assert(
        fc.asyncProperty(programme, async (entries) => {
          const laidOut = await layOut(name, placeOf(entries), { paper: paper as Paper })
          const text = unhyphenated(laidOut.text)
          for (const one of entries) expect(text).toContain(unhyphenated(one.title))
          const cancelled = entries.filter((one) => one.cancelled).length
          expect(laidOut.text.split('AFLYST').length - 1).toBeGreaterThanOrEqual(cancelled)
          expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
        }),
        { numRuns },
      )
    },
    60_000,
  )
})
