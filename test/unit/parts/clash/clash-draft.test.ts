import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ClashDraft,
  findDraftClashes,
  withAlternative,
} from '../../../../renderer/parts/clash/clash-draft.ts'
import { anyActivity } from '../../../factories/arbitrary-programme.ts'
import { idOf } from '../../../factories/ids.ts'
import {
  makeActivity,
  makeBooking,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../../factories/place-data.ts'

const today = '2026-11-24'
const [hall, cafe] = [makeRoom({ name: 'Salen' }), makeRoom({ name: 'Caféen' })]
const half = makeRoom({ name: 'Halv sal', partOf: hall.id })
const banko = makeActivity({ title: 'Banko', roomIds: [hall.id] })
const data = makePlaceData({ rooms: [hall, cafe, half], activities: [banko] })

const asActivity = (given: Parameters<typeof makeActivity>[0]): ClashDraft => ({
  kind: 'activity',
  activity: makeActivity(given),
})

test('a new activity in part of a taken room clashes, and what is offered repeats its days', () => {
  const draft = asActivity({ roomIds: [half.id], startTime: '15:00', endTime: '17:00' })
  const { clashes, alternatives } = findDraftClashes(data, draft, today)
  expect(clashes).toMatchObject([{ subject: { name: 'Halv sal' } }])
  expect(alternatives.map(({ kind }) => kind)).toContain('room')
  expect(alternatives.map(({ kind }) => kind)).not.toContain('day')
})

test('what is saved already is replaced by its draft, and clashes with itself no more than before', () => {
  const draft: ClashDraft = { kind: 'activity', activity: { ...banko } }
  expect(findDraftClashes(data, draft, today)).toEqual({ clashes: [], alternatives: [] })
})

test('one that is accepted is not brought up while it is edited', () => {
  const other = makeActivity({ title: 'Strik', roomIds: [hall.id] })
  const parties = [banko.id, other.id].toSorted() as [string, string]
  const accepted = {
    id: idOf(1),
    parties,
    about: { kind: 'room' as const, key: hall.id },
    reason: 'De deler',
  }
  const place = { ...data, activities: [banko, other] }
  const draft: ClashDraft = { kind: 'activity', activity: other }
  expect(findDraftClashes(place, draft, today).clashes).toHaveLength(1)
  expect(findDraftClashes({ ...place, acceptedClashes: [accepted] }, draft, today).clashes).toEqual([])
})

test('one date that is moved is asked about alone', () => {
  const strik = makeActivity({
    title: 'Strik',
    roomIds: [hall.id],
    recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [2], start: '2026-01-06' },
  })
  const clashing = makeActivity({
    title: 'Foredrag',
    roomIds: [hall.id],
    recurrence: { kind: 'once', date: '2026-12-01' },
  })
  const place = { ...data, activities: [banko, strik, clashing] }
  const moved = (movedTo: string): ClashDraft => ({
    kind: 'date',
    override: makeOverride(strik, '2026-12-08', { movedTo }),
  })
  expect(findDraftClashes(place, moved('2026-12-09'), today).clashes).toEqual([])
  const { clashes, alternatives } = findDraftClashes(place, moved('2026-12-07'), today)
  expect(clashes).toMatchObject([{ dates: { length: 1 } }])
  expect(alternatives.map(({ kind }) => kind)).toEqual(['time', 'room', 'day'])
})

test('a host is somewhere else at the same time, and is free where that is offered', () => {
  const aase = makePerson({ name: 'Åse Lund' })
  const led = makeActivity({ title: 'Kor', leaderIds: [aase.id] })
  const strik = makeActivity({
    title: 'Strik',
    recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2026-01-05' },
  })
  const override = makeOverride(strik, '2026-11-30', { host: 'Åse' })
  const place = { ...data, people: [aase], activities: [led, strik] }
  const { clashes, alternatives } = findDraftClashes(place, { kind: 'date', override }, today)
  expect(clashes).toMatchObject([{ subject: { kind: 'person', name: 'Åse Lund' } }])
  expect(alternatives.length).toBeGreaterThan(0)
  for (const { date, startTime } of alternatives)
    expect(date !== '2026-11-30' || startTime >= '16:00' || startTime <= '12:00').toBe(true)
})

test('a booking over several days keeps its times', () => {
  const booking = makeBooking({
    roomIds: [hall.id],
    days: 2,
    recurrence: { kind: 'once', date: '2026-11-29' },
  })
  const { clashes, alternatives } = findDraftClashes(data, { kind: 'booking', booking }, today)
  expect(clashes).toHaveLength(1)
  expect(alternatives.every(({ kind }) => kind === 'room')).toBe(true)
})

test('whatever is offered is free, once it is taken', () => {
  fc.assert(
    fc.property(anyActivity, anyActivity, fc.boolean(), (there, written, asBooking) => {
      const rooms = [makeRoom({ id: idOf(3) }), cafe]
      const people = [makePerson({ id: idOf(1) }), makePerson({ id: idOf(2), name: 'Bo Dam' })]
      const place = makePlaceData({ rooms, people, activities: [there] })
      const [version] = written.versions
      const recurrence = version?.recurrence ?? { kind: 'once', date: today }
      const draft: ClashDraft = asBooking
        ? { kind: 'booking', booking: makeBooking({ roomIds: [idOf(3)], recurrence, startTime: '14:00' }) }
        : { kind: 'activity', activity: written }
      const { clashes, alternatives } = findDraftClashes(place, draft, '2026-06-01')
      if (clashes.length === 0) expect(alternatives).toEqual([])
      for (const alternative of alternatives)
        expect(findDraftClashes(place, withAlternative(draft, alternative), '2026-06-01').clashes).toEqual([])
    }),
    { numRuns: 60 },
  )
})
