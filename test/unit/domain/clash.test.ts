import { describe, expect, it } from 'vitest'
import { clashesOf, findClashes } from '../../../shared/domain/clash.ts'
import { isDay } from '../../../shared/domain/day.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { makeAcceptedClash } from '../../factories/arbitrary-place.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'

const november = { from: '2026-11-01', to: '2026-11-30' }
const hall = makeRoom({ name: 'Hele salen' })
const half = makeRoom({ name: 'Salen mod vest', partOf: hall.id })
const otherHalf = makeRoom({ name: 'Salen mod øst', partOf: hall.id })
const rooms = [hall, half, otherHalf]
// Mondays 14-16; in November 2026: 2, 9, 16, 23, 30.
const coffee = makeActivity({ title: 'Kaffe og snak', roomIds: [hall.id] })
const monday = { kind: 'once', date: '2026-11-23' } as const

/** "Kaffe og snak / Banko: Hele salen 2026-11-23", a line for each clash. */
function linesOf(data: Partial<PlaceData>, range = november): string[] {
  return findClashes(makePlaceData({ rooms, ...data }), range).map(({ subject, dates }) => {
    const titles = dates[0]?.map(({ title }) => title).join(' / ')
    return `${titles}: ${subject.name} ${dates.map(([one]) => one.date).join(', ')}`
  })
}

describe('over a room', () => {
  it('is one for two activities, with every date of it', () => {
    const banko = makeActivity({ title: 'Banko', startTime: '15:30', endTime: '17:00', roomIds: [hall.id] })
    expect(linesOf({ activities: [coffee, banko] })).toEqual([
      'Kaffe og snak / Banko: Hele salen 2026-11-02, 2026-11-09, 2026-11-16, 2026-11-23, 2026-11-30',
    ])
  })

  it('is over the part when one needs the whole, and none between two parts', () => {
    const knitting = makeActivity({ title: 'Strik', recurrence: monday, roomIds: [half.id] })
    const cards = makeActivity({ title: 'Kort', recurrence: monday, roomIds: [otherHalf.id] })
    expect(linesOf({ activities: [coffee, knitting, cards] })).toEqual([
      'Kaffe og snak / Strik: Salen mod vest 2026-11-23',
      'Kaffe og snak / Kort: Salen mod øst 2026-11-23',
    ])
    expect(linesOf({ activities: [knitting, cards] })).toEqual([])
  })

  it('counts setting up and clearing up, and lets one begin when the other is over', () => {
    const bankoAtFour = (given: object) => {
      const banko = { title: 'Banko', recurrence: monday, roomIds: [hall.id], startTime: '16:00' }
      return linesOf({ activities: [coffee, makeActivity({ ...banko, endTime: '18:00', ...given })] })
    }
    expect(bankoAtFour({})).toEqual([])
    expect(bankoAtFour({ setUpMinutes: 1 })).toHaveLength(1)
  })

  it('takes what nobody knows the end of to last two hours', () => {
    const { endTime: _, ...open } = makeActivity({ roomIds: [hall.id] }).versions[0] ?? {}
    const walk = { ...makeActivity(), versions: [{ ...open, from: null }] } as typeof coffee
    const at = (startTime: string) =>
      makeActivity({ title: 'Banko', recurrence: monday, roomIds: [hall.id], startTime, endTime: '17:00' })
    expect(linesOf({ activities: [walk, at('15:59')] })).toHaveLength(1)
    expect(linesOf({ activities: [walk, at('16:00')] })).toEqual([])
  })

  it('is with a party that goes on after midnight, on the day it does', () => {
    const party = makeBooking({
      title: 'Konfirmation',
      roomIds: [half.id],
      recurrence: { kind: 'once', date: '2026-11-22' },
      endTime: '14:30',
      days: 1,
    })
    const data = { activities: [coffee], bookings: [party] }
    expect(linesOf(data)).toEqual(['Kaffe og snak / Konfirmation: Salen mod vest 2026-11-23'])
    expect(linesOf(data, { from: '2026-11-22', to: '2026-11-22' })).toEqual([])
    expect(linesOf(data, { from: '2026-11-23', to: '2026-11-23' })).toHaveLength(1)
  })

  it('is not on the day after when it lasts until midnight', () => {
    const toMidnight = {
      endTime: '00:00',
      days: 1,
      recurrence: { kind: 'once', date: '2026-11-22' },
    } as const
    const bookings = [0, 1].map(() => makeBooking({ ...toMidnight, roomIds: [hall.id] }))
    expect(linesOf({ bookings }, { from: '2026-11-22', to: '2026-11-22' })).toHaveLength(1)
    expect(linesOf({ bookings }, { from: '2026-11-23', to: '2026-11-23' })).toEqual([])
  })

  it('is with itself when two of its dates are moved together', () => {
    const overrides = [makeOverride(coffee, '2026-11-16', { movedTo: '2026-11-23', startTime: '15:00' })]
    const [clash] = findClashes(makePlaceData({ rooms, activities: [coffee], overrides }), november)
    expect(clash?.parties).toEqual([coffee.id, coffee.id])
    expect(clash?.dates[0]?.map(({ originalDate }) => originalDate)).toEqual(['2026-11-23', '2026-11-16'])
  })

  it('is none where one is called off or the place is closed, but is where it is held all the same', () => {
    const banko = makeActivity({ title: 'Banko', recurrence: monday, roomIds: [hall.id] })
    const activities = [coffee, banko]
    const closures = [makeClosure({ from: '2026-11-23' })]
    const [held, bankoHeld] = activities.map((one) =>
      makeOverride(one, '2026-11-23', { despiteClosing: true }),
    )
    expect(
      linesOf({ activities, overrides: [makeOverride(coffee, '2026-11-23', { cancelled: true })] }),
    ).toEqual([])
    expect(linesOf({ activities, closures })).toEqual([])
    expect(linesOf({ activities, closures, overrides: held ? [held] : [] })).toEqual([])
    expect(
      linesOf({ activities, closures, overrides: held && bankoHeld ? [held, bankoHeld] : [] }),
    ).toHaveLength(1)
  })

  it('is found in rooms that are part of each other in a ring, and in none that is not there', () => {
    const [one, two, three] = [makeRoom(), makeRoom(), makeRoom()]
    const ring = [
      { ...one, partOf: two.id },
      { ...two, partOf: three.id },
      { ...three, partOf: one.id },
    ]
    const inRooms = [one, three].map(({ id }) => makeActivity({ recurrence: monday, roomIds: [id] }))
    expect(linesOf({ rooms: ring, activities: inRooms })).toHaveLength(1)
    expect(linesOf({ rooms: [{ ...one, partOf: one.id }], activities: inRooms })).toEqual([])
    expect(linesOf({ rooms: [], activities: inRooms })).toEqual([])
  })
})

describe('over a person', () => {
  const [aase, finn] = [makePerson({ name: 'Åse Sørensen' }), makePerson({ name: 'Finn Lund' })]
  const led = makeActivity({ title: 'Kaffe', recurrence: monday, leaderIds: [aase.id, finn.id] })
  const other = makeActivity({ title: 'Banko', recurrence: monday })

  it('is over a tovholder, a host and coffee duty alike', () => {
    const people = [aase, finn]
    const with_ = (given: object) =>
      linesOf({ people, activities: [led, other], overrides: [makeOverride(other, '2026-11-23', given)] })
    expect(with_({ host: 'Åse og Inger' })).toEqual(['Kaffe / Banko: Åse Sørensen 2026-11-23'])
    expect(with_({ host: 'fl', coffeeDuty: 'Finn Lund' })).toEqual(['Kaffe / Banko: Finn Lund 2026-11-23'])
    expect(with_({ host: 'Inger' })).toEqual([])
  })

  it('is none with oneself on one date', () => {
    const overrides = [makeOverride(led, '2026-11-23', { host: 'Åse', coffeeDuty: 'ÅS' })]
    expect(linesOf({ people: [aase, finn], activities: [led], overrides })).toEqual([])
  })
})

it('is accepted for the same two over the same thing, and for nothing else', () => {
  const banko = makeActivity({ title: 'Banko', roomIds: [half.id] })
  const accept = (given: { key: string; kind: 'room' | 'person' }) => {
    const parties = [coffee.id, banko.id].sort() as [string, string]
    const acceptedClashes = [makeAcceptedClash({ parties, about: given })]
    const data = makePlaceData({ rooms, activities: [coffee, banko], acceptedClashes })
    return clashesOf(data, banko.id, november).map(({ accepted, dates }) => [accepted?.reason, dates.length])
  }
  expect(accept({ kind: 'room', key: half.id })).toEqual([[expect.stringContaining('De deler'), 5]])
  expect(accept({ kind: 'room', key: hall.id })).toEqual([[undefined, 5]])
  expect(accept({ kind: 'person', key: half.id })).toEqual([[undefined, 5]])
})

it('is found on the first and the last day there is', () => {
  for (const date of ['1900-01-01', '2199-12-31'].filter(isDay)) {
    const two = [0, 1].map(() =>
      makeActivity({
        recurrence: { kind: 'once', date },
        roomIds: [hall.id],
        setUpMinutes: 600,
        startTime: '00:10',
      }),
    )
    expect(linesOf({ activities: two }, { from: date, to: date })).toHaveLength(1)
  }
})
