import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AttentionItem, attentionOf } from '../../../shared/domain/attention.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { anyActivity, anyOverrides } from '../../factories/arbitrary-programme.ts'
import { idOf } from '../../factories/ids.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
  makeVersion,
} from '../../factories/place-data.ts'

const today = '2026-11-24' // a Tuesday
const [aase, finn] = [makePerson({ name: 'Åse Lund' }), makePerson({ name: 'Finn Krog' })]
const two = [aase.id, finn.id]
const hall = makeRoom({ name: 'Salen' })

function kinds(items: readonly AttentionItem[]): string[] {
  return items.map((item) => (item.kind === 'duty' ? item.duty : item.kind))
}

test('a place where all is well has nothing to look at', () => {
  const coffee = makeActivity({ leaderIds: two, roomIds: [hall.id] })
  expect(
    attentionOf(makePlaceData({ people: [aase, finn], rooms: [hall], activities: [coffee] }), today),
  ).toEqual([])
})

test('activities with one tovholder or none are named while they still run, by title', () => {
  const over = makeActivity({ title: 'Afsluttet', recurrence: { kind: 'once', date: '2026-11-23' } })
  const alone = makeActivity({ title: 'Krolf', leaderIds: [aase.id] })
  const nobody = makeActivity({ title: 'Banko', startTime: '18:00', endTime: '20:00' })
  const twice = makeActivity({
    title: 'Æblemost',
    startTime: '10:00',
    endTime: '11:00',
    leaderIds: [finn.id, finn.id],
  })
  const data = makePlaceData({ people: [aase, finn], activities: [over, alone, nobody, twice] })
  expect(attentionOf(data, today)).toEqual([
    { kind: 'alone', activityId: nobody.id, title: 'Banko', leaderIds: [] },
    { kind: 'alone', activityId: alone.id, title: 'Krolf', leaderIds: [aase.id] },
    { kind: 'alone', activityId: twice.id, title: 'Æblemost', leaderIds: [finn.id, finn.id] },
  ])
})

test('who leads counts as it will be on the next date, not as it was', () => {
  const activity = {
    id: idOf(1),
    versions: [makeVersion({ leaderIds: [aase.id] }), makeVersion({ from: '2026-11-25', leaderIds: two })],
  }
  expect(attentionOf(makePlaceData({ people: [aase, finn], activities: [activity] }), today)).toEqual([])
  expect(kinds(attentionOf(makePlaceData({ activities: [activity] }), '2026-11-23'))).toEqual(['alone'])
})

test('hosts are missed where hosts are used, four weeks ahead, and so is coffee duty by itself', () => {
  const activity = makeActivity({ title: 'Torsdagsklubben', leaderIds: two })
  const used = [
    makeOverride(activity, '2026-10-05', { host: 'LK' }),
    makeOverride(activity, '2026-11-30', { host: 'Åse/Finn' }),
    makeOverride(activity, '2026-12-14', { cancelled: true }),
  ]
  const data = makePlaceData({ people: [aase, finn], activities: [activity], overrides: used })
  expect(attentionOf(data, today)).toEqual([
    {
      kind: 'duty',
      duty: 'host',
      activityId: activity.id,
      title: 'Torsdagsklubben',
      dates: ['2026-12-07', '2026-12-21'],
    },
  ])
  const coffee = [...used, makeOverride(activity, '2027-05-10', { coffeeDuty: 'Finn' })]
  expect(kinds(attentionOf({ ...data, overrides: coffee }, today))).toEqual(['coffeeDuty', 'host'])
})

test('hosts of long ago are no habit any more', () => {
  const activity = makeActivity({ leaderIds: two })
  const old = makeOverride(activity, '2026-05-18', { host: 'LK' })
  expect(attentionOf(makePlaceData({ activities: [activity], overrides: [old] }), today)).toEqual([])
})

test('a date on a holiday is told of until somebody says that it is held, or the place is closed', () => {
  const activity = makeActivity({
    title: 'Fredagscafé',
    leaderIds: two,
    recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [5], start: '2026-01-02' },
  })
  const open = makePlaceData({ people: [aase, finn], activities: [activity] })
  const christmas = '2026-12-25'
  expect(attentionOf(open, today)).toMatchObject([
    { kind: 'holiday', holiday: 'christmas-day', occurrence: { date: christmas } },
    { kind: 'holiday', holiday: 'new-year', occurrence: { date: '2027-01-01' } },
  ])
  const held = [makeOverride(activity, christmas, { despiteClosing: true })]
  expect(attentionOf({ ...open, overrides: held }, today)).toHaveLength(1)
  expect(attentionOf({ ...open, place: makePlace({ closedOnHolidays: true }) }, today)).toEqual([])
  const closures = [makeClosure({ from: '2026-12-20', to: '2027-01-03' })]
  expect(attentionOf({ ...open, closures }, today)).toEqual([])
})

test('a clash is told of twelve weeks ahead until it is accepted, and what comes first stands first', () => {
  const activity = makeActivity({ roomIds: [hall.id], leaderIds: two })
  const used = makeOverride(activity, '2026-11-30', { host: 'LK' })
  const on = (date: string) =>
    makeBooking({ roomIds: [hall.id], recurrence: { kind: 'once', date }, startTime: '15:00' })
  const near = on('2026-12-21')
  const data = makePlaceData({
    people: [aase, finn],
    rooms: [hall],
    activities: [activity],
    overrides: [used],
    bookings: [near, on('2027-02-22'), on('2026-11-23')],
  })
  expect(kinds(attentionOf(data, today))).toEqual(['host', 'clash'])
  const parties = [activity.id, near.id].toSorted() as [string, string]
  const accepted = {
    id: hall.id,
    parties,
    about: { kind: 'room' as const, key: hall.id },
    reason: 'Vi deler',
  }
  expect(kinds(attentionOf({ ...data, acceptedClashes: [accepted] }, today))).toEqual(['host'])
})

test('nothing past, cancelled or closed is ever told of, whatever the programme', () => {
  const given = anyActivity.chain((activity) =>
    fc.record({
      activity: fc.constant(activity),
      overrides: anyOverrides(activity),
      day: fc.nat({ max: 700 }),
    }),
  )
  fc.assert(
    fc.property(given, ({ activity, overrides, day }) => {
      const from = addDays('2026-01-01', day)
      const data = makePlaceData({ rooms: [hall], activities: [activity], overrides })
      for (const item of attentionOf(data, from)) {
        if (item.kind === 'duty') {
          expect(item.dates.length).toBeGreaterThan(0)
          for (const date of item.dates) expect(date >= from && date <= addDays(from, 28)).toBe(true)
        }
        if (item.kind === 'holiday') {
          expect(item.occurrence.cancelled).toBe(false)
          expect(item.occurrence.date >= from).toBe(true)
        }
        if (item.kind === 'alone') expect(new Set(item.leaderIds).size).toBeLessThan(2)
      }
      const closed = { ...data, closures: [makeClosure({ from: '1990-01-01', to: '2090-01-01' })] }
      const heldAnyway = overrides.some(({ despiteClosing }) => despiteClosing)
      if (!heldAnyway) expect(attentionOf(closed, from)).toEqual([])
    }),
  )
})
