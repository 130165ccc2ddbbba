import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFrom } from '../../../shared/domain/activity-versions.ts'
import { missingReferences } from '../../../shared/domain/check-references.ts'
import { addDays } from '../../../shared/domain/day.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { idOf } from '../../factories/ids.ts'
import {
  makeAcceptedClash,
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlaceData,
  makePrint,
  makeRoom,
} from '../../factories/place-data.ts'

const gone = idOf(404)
const hall = makeRoom({ name: 'Salen' })
const half = makeRoom({ name: 'Lille sal', partOf: hall.id })
const karen = makePerson({ name: 'Karen' })
const banko = makeActivity({ title: 'Banko', leaderIds: [karen.id], roomIds: [half.id] })
const hunters = makeBooking({ title: 'Jagtforeningen', roomIds: [hall.id] })
const accepted = makeAcceptedClash({
  parties: [banko.id, hunters.id],
  about: { kind: 'room', key: hall.id },
})
const summer = makeClosure({ name: 'Sommerferie', from: '2026-07-01', to: '2026-07-31' })
const whole = makePlaceData({
  rooms: [hall, half],
  people: [karen],
  activities: [banko],
  overrides: [
    makeOverride(banko, '2026-11-02', { roomIds: [hall.id] }),
    makeOverride(banko, '2026-11-05', { extra: true }),
  ],
  closures: [summer],
  bookings: [hunters],
  acceptedClashes: [accepted],
  prints: [makePrint()],
})
const faults = (given: Partial<PlaceData>) => missingReferences({ ...whole, ...given })

it('finds nothing where all is well', () => {
  expect(missingReferences(whole)).toEqual([])
  expect(missingReferences(makePlaceData())).toEqual([])
})

describe('activities', () => {
  const [shown] = banko.versions
  if (!shown) throw new Error('no version')
  const changed = changeFrom(
    banko,
    '2026-11-01',
    { ...shown, leaderIds: [gone, karen.id], roomIds: [gone] },
    shown,
  )

  it('names the tovholder and the room that are not there, and the version that says so', () => {
    const at = { activityId: banko.id, title: 'Banko', from: '2026-11-01' }
    expect(faults({ activities: [changed] })).toEqual([
      { problem: 'activity-leader', ...at, personId: gone },
      { problem: 'activity-room', ...at, roomId: gone },
    ])
    expect(faults({ people: [] })).toEqual([
      { problem: 'activity-leader', ...at, from: null, personId: karen.id },
    ])
  })
})

describe('changes on dates', () => {
  const at = (date: string, given: Parameters<typeof makeOverride>[2] = {}) => {
    const override = makeOverride(banko, date, given)
    return { override, facts: { overrideId: override.id, date, activityId: banko.id, title: 'Banko' } }
  }

  it('names one whose activity is not there, and says no more of it', () => {
    const { override, facts } = at('2026-11-03', { activityId: gone, roomIds: [gone] })
    const { title: _, ...rest } = facts
    expect(faults({ overrides: [override] })).toEqual([
      { problem: 'override-activity', ...rest, activityId: gone },
    ])
  })

  it('names a room that is not there', () => {
    const { override, facts } = at('2026-11-02', { roomIds: [hall.id, gone] })
    expect(faults({ overrides: [override] })).toEqual([{ problem: 'override-room', ...facts, roomId: gone }])
  })

  it('names one on a date the pattern does not give', () => {
    const { override, facts } = at('2026-11-03', { topic: 'Fugle' })
    expect(faults({ overrides: [override] })).toEqual([{ problem: 'override-stranded', ...facts }])
  })

  it('names the second on the same date', () => {
    const { override, facts } = at('2026-11-02', { topic: 'Fugle' })
    expect(faults({ overrides: [...whole.overrides, override] })).toEqual([
      { problem: 'override-twice', ...facts },
    ])
  })
})

describe('closed periods', () => {
  it('names one of more than a year, and none that is shorter', () => {
    const year = { ...summer, from: '2027-01-01', to: '2028-01-01' }
    expect(faults({ closures: [year] })).toEqual([])
    const slip = { ...summer, to: '2027-07-31' }
    expect(faults({ closures: [summer, slip, year].map((one, n) => ({ ...one, id: idOf(n) })) })).toEqual([
      { problem: 'closure-long', closureId: idOf(1), name: 'Sommerferie', from: slip.from, to: slip.to },
    ])
  })
})

describe('bookings', () => {
  it('names a room that is not there', () => {
    expect(faults({ bookings: [{ ...hunters, roomIds: [gone, hall.id] }] })).toEqual([
      { problem: 'booking-room', bookingId: hunters.id, title: 'Jagtforeningen', roomId: gone },
    ])
  })
})

describe('accepted clashes', () => {
  const at = { acceptedClashId: accepted.id }
  const about = (kind: 'room' | 'person', key: string) =>
    faults({ acceptedClashes: [{ ...accepted, about: { kind, key } }] })

  it('names a party that is neither an activity nor a booking, once', () => {
    expect(faults({ bookings: [] })).toEqual([{ problem: 'accepted-party', ...at, partyId: hunters.id }])
    expect(faults({ acceptedClashes: [{ ...accepted, parties: [gone, gone] }] })).toEqual([
      { problem: 'accepted-party', ...at, partyId: gone },
    ])
  })

  it('names the room or person it is about', () => {
    expect(about('room', gone)).toEqual([{ problem: 'accepted-room', ...at, roomId: gone }])
    expect(about('person', gone)).toEqual([{ problem: 'accepted-person', ...at, personId: gone }])
    expect(about('person', karen.id)).toEqual([])
  })

  it('leaves a host who is only written on dates', () => {
    expect(about('person', 'lk')).toEqual([])
  })
})

it('leaves prints alone: paper outlives what it is about', () => {
  const dates = [
    {
      activityId: gone,
      originalDate: '2026-11-02',
      date: '2026-11-02',
      startTime: '14:00',
      title: 'Andespil',
      roomIds: [gone],
      off: false,
    },
  ]
  expect(faults({ prints: [makePrint({ dates, options: { activity: gone } })] })).toEqual([])
})

describe('rooms', () => {
  it('names a room that is part of none', () => {
    expect(faults({ rooms: [half], overrides: [], bookings: [], acceptedClashes: [] })).toEqual([
      { problem: 'room-part-of', roomId: half.id, name: 'Lille sal', partOfId: hall.id },
    ])
  })

  it('names a ring of rooms once, and not the room that hangs on it', () => {
    const [a, b, c] = [1, 2, 3].map((n) => idOf(n)) as [string, string, string]
    const ring = [
      makeRoom({ name: 'Udenfor', partOf: a }),
      makeRoom({ id: a, name: 'A', partOf: b }),
      makeRoom({ id: b, name: 'B', partOf: c }),
      makeRoom({ id: c, name: 'C', partOf: a }),
    ]
    expect(faults({ rooms: [hall, half, ...ring] })).toEqual([
      { problem: 'room-ring', roomIds: [a, b, c], names: ['A', 'B', 'C'] },
    ])
    expect(faults({ rooms: [hall, half, makeRoom({ id: a, name: 'A', partOf: a })] })).toEqual([
      { problem: 'room-ring', roomIds: [a], names: ['A'] },
    ])
  })
})

it.each([
  ['room', { rooms: [hall, half, { ...hall, name: 'Salen igen' }] }, hall.id],
  ['person', { people: [karen, karen, karen] }, karen.id],
  ['activity', { activities: [banko, banko] }, banko.id],
  ['closure', { closures: [summer, summer] }, summer.id],
  ['booking', { bookings: [hunters, hunters] }, hunters.id],
  ['accepted-clash', { acceptedClashes: [accepted, accepted] }, accepted.id],
  ['print', { prints: [makePrint({ id: idOf(8) }), makePrint({ id: idOf(8) })] }, idOf(8)],
] satisfies [string, Partial<PlaceData>, string][])(
  'names an id that two of a kind share: %s',
  (of, given, id) => {
    expect(faults(given)).toEqual([{ problem: 'id-twice', of, id }])
  },
)

it('names an id that two changes on dates share', () => {
  const [first] = whole.overrides
  if (!first) throw new Error('no override')
  expect(faults({ overrides: [first, { ...first, date: '2026-11-09' }] })).toEqual([
    { problem: 'id-twice', of: 'override', id: first.id },
  ])
})

it('finds every ring among rooms, however they hang together, and ends', () => {
  const anyRooms = fc
    .array(fc.option(fc.nat(7), { nil: undefined }), { maxLength: 8 })
    .map((parts) =>
      parts.map((part, n) => makeRoom({ id: idOf(n), ...(part !== undefined && { partOf: idOf(part) }) })),
    )
  fc.assert(
    fc.property(anyRooms, (rooms) => {
      const partOf = new Map(rooms.map((room) => [room.id, room.partOf]))
      // In a ring is who comes back to itself within as many steps as there are rooms.
      const inRing = rooms.filter(({ id }) => {
        let at = partOf.get(id)
        for (let n = 0; n < rooms.length && at !== undefined && at !== id; n++) at = partOf.get(at)
        return at === id
      })
      const found = missingReferences(makePlaceData({ rooms })).flatMap((fault) =>
        fault.problem === 'room-ring' ? fault.roomIds : [],
      )
      expect(found.toSorted()).toEqual(inRing.map(({ id }) => id).toSorted())
    }),
  )
})

it('costs little for ten years of changes on dates', () => {
  const daily = makeActivity({
    recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7], start: '2026-01-01' },
  })
  const overrides = Array.from({ length: 3650 }, (_, n) => makeOverride(daily, addDays('2026-01-01', n)))
  const start = performance.now()
  expect(missingReferences(makePlaceData({ activities: [daily], overrides }))).toEqual([])
  expect(performance.now() - start).toBeLessThan(2000)
})
