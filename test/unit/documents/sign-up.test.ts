import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../shared/documents/registry.ts'
import { addDays } from '../../../shared/domain/day.ts'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { entry, maybe, placeOf, unhyphenated } from './any-entries.ts'
import { contextOf, define, type LaidOut, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const lead = makePerson({ name: 'Karen Holm', phone: '44 44 44 44' })
const hall = makeRoom()
const dinner = makeActivity({
  title: 'Fællesspisning',
  line: 'To retter mad og kaffe',
  startTime: '18:00',
  endTime: '20:30',
  leaderIds: [lead.id],
  roomIds: [hall.id],
  prices: [{ label: 'Voksne', amount: 15_000 }],
  signUp: { daysBefore: 4, maximum: 12 },
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [4], start: '2026-01-05' },
})
const data = makePlaceData({ rooms: [hall], people: [lead], activities: [dinner] })
const without = (maximum?: number) => ({
  ...data,
  activities: [makeActivity({ ...dinner.versions[0], signUp: maximum === undefined ? {} : { maximum } })],
})

/** The numbers of the lines, each with the height it stands at; all other text begins at the margin, further left. */
function linesOf({ pages }: LaidOut): { number: number; page: number; baseline: number }[] {
  return pages.flatMap(({ pieces }, page) =>
    pieces
      .filter(({ text, left }) => /^\d+$/.test(text) && left > 45 && left < 60)
      .map(({ text, baseline }) => ({ number: Number(text), page, baseline })),
  )
}

describe('sign-up sheet', () => {
  it('says what, when, where, for how much and until when, and asks to be shredded', async () => {
    const { text } = await layOut('sign-up', data)
    for (const part of [
      'Fællesspisning',
      'Torsdag den 26. november 2026 kl. 18.00–20.30',
      'To retter mad og kaffe',
      'Salen · Voksne 150 kr. · Plads til 12',
      'Tilmelding senest søndag den 22. november · Karen Holm, tlf. 44 44 44 44',
      'Makuleres efter brug',
      'Nr. Navn Telefon Antal Bemærkninger',
    ])
      expect(text).toContain(solid(part))
  })

  it('has a numbered line for each there is room for, or a page of them, each 9 mm or higher', async () => {
    for (const [given, count, pages] of [
      [data, 12, 1],
      [without(60), 60, 4],
      [without(500), 100, 6],
    ] as const) {
      const laidOut = await layOut('sign-up', given)
      expect(linesOf(laidOut).map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, i) => i + 1),
      )
      expect(laidOut.pages.length).toBeLessThanOrEqual(pages)
    }
    const filled = await layOut('sign-up', without())
    const lines = linesOf(filled)
    expect(filled.pages).toHaveLength(1)
    expect(lines.length).toBeGreaterThan(15)
    for (const [i, line] of lines.slice(1).entries())
      expect((lines[i]?.baseline ?? 0) - line.baseline).toBeGreaterThanOrEqual((9 * 72) / 25.4)
  })

  it('is about the date asked for, else the next on which people can come', async () => {
    const later = await layOut('sign-up', data, { date: '2026-12-03' })
    expect(later.text).toContain(solid('Torsdag den 3. december 2026'))
    const cancelled = { ...data, overrides: [makeOverride(dinner, '2026-11-26', { cancelled: true })] }
    expect((await layOut('sign-up', cancelled)).text).toContain(solid('Torsdag den 3. december'))
    const closed = { ...data, closures: [makeClosure({ from: '2026-11-26', to: '2026-12-04' })] }
    expect((await layOut('sign-up', closed)).text).toContain(solid('Torsdag den 10. december'))
  })

  it('has no lines where nobody can come, and says why', async () => {
    const date = '2026-11-26'
    const cancelled = { ...data, overrides: [makeOverride(dinner, date, { cancelled: true })] }
    const off = await layOut('sign-up', cancelled, { date })
    expect(off.text).toContain('AFLYST')
    const closed = { ...data, closures: [makeClosure({ name: 'Salen males', from: date, to: date })] }
    const shut = await layOut('sign-up', closed, { date })
    expect(shut.text).toContain(solid('Lukket: Salen males'))
    expect([...linesOf(off), ...linesOf(shut)]).toEqual([])
    expect((await layOut('sign-up', makePlaceData())).text).toContain(solid('Der er ingen dato'))
  })

  it('is named after its date, and speaks of that date alone', () => {
    const sheet = findDocument('sign-up')
    expect(sheet?.fileName(data, options, contextOf())).toBe('2026-11-26 Tilmelding Fællesspisning.pdf')
    expect(sheet?.covers?.(data, options, contextOf())).toEqual({
      range: { from: '2026-11-26', to: '2026-11-26' },
      activityIds: [dinner.id],
    })
    expect(define('sign-up', data).info.title).toContain('Fællesspisning')
  })

  it('holds its title and so many lines, on as few pages as they take', async () => {
    await fc.assert(
      fc.asyncProperty(entry, maybe(fc.integer({ min: 1, max: 300 })), async (given, maximum) => {
        const place = placeOf([given])
        const activities = place.activities.map(({ id, versions }) => ({
          id,
          versions: versions.map((version) => ({
            ...version,
            signUp: { ...(maximum !== undefined && { maximum }) },
          })),
        }))
        const laidOut = await layOut(
          'sign-up',
          { ...place, activities },
          {
            date: addDays('2026-11-23', given.day),
          },
        )
        expect(unhyphenated(laidOut.text)).toContain(unhyphenated(given.title))
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
        const numbers = linesOf(laidOut).map(({ number }) => number)
        if (given.cancelled) {
          expect(laidOut.text).toContain('AFLYST')
          expect(numbers).toEqual([])
          return
        }
        expect(numbers).toEqual(Array.from(numbers, (_, i) => i + 1))
        if (maximum !== undefined) expect(numbers).toHaveLength(Math.min(maximum, 100))
        else expect(numbers.length).toBeGreaterThanOrEqual(8)
        if (maximum === undefined) expect(laidOut.pages).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
