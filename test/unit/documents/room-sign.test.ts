import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../shared/documents/document.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { placeOf, programme } from './any-entries.ts'
import { contextOf, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const hall = makeRoom({ name: 'Hele salen' })
const garden = makeRoom({ name: 'Salen mod haven', partOf: hall.id })
const street = makeRoom({ name: 'Salen mod gaden', partOf: hall.id })
const cafe = makeRoom({ name: 'Caféen' })
const cellar = makeRoom({ name: 'Kælderen' })
const rooms = [hall, garden, street, cafe, cellar]
const once = (date: string) => ({ kind: 'once', date }) as const

const banko = makeActivity({ title: 'Banko', roomIds: [hall.id], recurrence: once('2026-11-26') })
const gymnastics = makeActivity({ title: 'Gymnastik', roomIds: [garden.id], recurrence: once('2026-11-24') })
const lecture = makeActivity({ title: 'Foredrag', roomIds: [cafe.id], recurrence: once('2026-11-25') })
const data = makePlaceData({
  rooms,
  activities: [banko, gymnastics, lecture],
  overrides: [
    makeOverride(banko, '2026-11-26', { cancelled: true, note: 'Salen bliver malet' }),
    makeOverride(lecture, '2026-11-25', { topic: 'Om edderkopper', host: 'Åse' }),
  ],
  bookings: [
    makeBooking({ title: 'Jagtforeningen', roomIds: [hall.id], recurrence: once('2026-11-27') }),
    makeBooking({
      title: 'Julemarked',
      roomIds: [street.id],
      recurrence: once('2026-11-27'),
      startTime: '16:00',
      endTime: '12:00',
      days: 2,
    }),
    makeBooking({
      title: 'Fest',
      roomIds: [garden.id],
      recurrence: once('2026-11-28'),
      startTime: '18:00',
      endTime: '02:00',
      days: 1,
    }),
  ],
})
/** The text of the page of one room. */
const signOf = async (room: string, given = data) => (await layOut('room-sign', given, { room })).text

describe('room sign', () => {
  it('has the name large, and day, time, title and host of what takes place in it', async () => {
    const { pages, text } = await layOut('room-sign', data, { room: cafe.id })
    expect(text).toContain(solid('Uge 48 · 23.–29. november 2026'))
    expect(text).toContain(solid('Onsdag 25. november 14.00–16.00 Foredrag Om edderkopper Vært: Åse'))
    expect(text).not.toContain('Banko')
    const name = pages[0]?.pieces.find((piece) => piece.text === 'Caféen')
    expect(name?.fontSize).toBeGreaterThanOrEqual(60)
  })

  it('of half a hall has what takes the whole and not what takes the other half; of the whole all of it', async () => {
    expect(await signOf(garden.id)).toContain(solid('AFLYST Banko Salen bliver malet'))
    expect(await signOf(garden.id)).toContain(solid('Udlånt: Jagtforeningen Hele salen'))
    expect(await signOf(garden.id)).not.toContain('Julemarked')
    expect(await signOf(hall.id)).toContain(solid('Gymnastik Salen mod haven'))
    expect(await signOf(hall.id)).toContain('Julemarked')
  })

  it('says of a booking of several days what holds on each, and of a feast only the evening', async () => {
    const text = await signOf(street.id)
    expect(text).toContain(solid('fra 16.00 Udlånt: Julemarked'))
    expect(text).toContain(solid('Lørdag 28. november hele dagen Udlånt: Julemarked'))
    expect(text).toContain(solid('Søndag 29. november til 12.00 Udlånt: Julemarked'))
    const feast = await signOf(garden.id)
    expect(feast).toContain(solid('18.00–2.00 Udlånt: Fest'))
    expect(feast.split('Fest')).toHaveLength(2)
    expect(feast).not.toContain('Søndag')
  })

  it('says on a closed day why, with what the room is lent out for', async () => {
    const closures = [makeClosure({ name: 'Malerarbejde', from: '2026-11-24', to: '2026-11-27' })]
    const text = await signOf(hall.id, { ...data, closures })
    expect(text.split(solid('Lukket: Malerarbejde'))).toHaveLength(5)
    expect(text).not.toContain('Gymnastik')
    expect(text).toContain('Jagtforeningen')
  })

  it('is a page for every room that is used, by name, without page numbers', async () => {
    const { pages, text } = await layOut('room-sign', data)
    const first = pages.map(({ pieces }) => pieces.toSorted((a, b) => b.fontSize - a.fontSize)[0]?.text)
    expect(pages).toHaveLength(4)
    expect(first[0]).toBe('Caféen')
    expect(first[1]).toBe('Hele salen')
    expect(text).not.toContain(solid('Side 1'))
    expect((await layOut('room-sign', makePlaceData({ rooms }))).text).toContain(
      solid('Ingen lokaler er i brug i denne uge.'),
    )
  })

  it('shows a room that is not used as free', async () => {
    expect((await signOf(cellar.id)).split(solid('Ikke i brug'))).toHaveLength(6)
  })

  it('is named after week and room, and speaks of the dates in it', () => {
    const sign = findDocument('room-sign')
    const asked = { ...options, room: cafe.id }
    expect(sign?.fileName(data, asked, contextOf())).toBe('2026-W48 Dørskilt Caféen.pdf')
    expect(sign?.fileName(data, options, contextOf())).toBe('2026-W48 Dørskilte.pdf')
    expect(sign?.covers?.(data, asked, contextOf())).toEqual({
      range: { from: '2026-11-23', to: '2026-11-29' },
      activityIds: [lecture.id],
    })
    expect(sign?.covers?.(data, options, contextOf())).not.toHaveProperty('activityIds')
  })

  it.each([
    ['a4', 12],
    ['a3', 6],
  ] as const)(
    'on %s holds everything in its rooms whole',
    async (paper, numRuns) => {
      await fc.assert(
        fc.asyncProperty(programme, async (entries) => {
          const laidOut = await layOut('room-sign', placeOf(entries), { paper: paper as Paper })
          for (const { title: heading, topic, host, note, cancelled } of entries.filter(
            (_, i) => i % 3 > 0,
          )) {
            const expected = cancelled ? [heading, note] : [heading, topic, host]
            for (const text of expected) if (text) expect(laidOut.text).toContain(solid(text))
          }
          expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
        }),
        { numRuns },
      )
    },
    60_000,
  )
})
