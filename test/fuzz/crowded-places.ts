/** Places that keep to every rule of the format, and are more than any village hall is. */

import { documents } from '../../shared/documents/registry.ts'
import type { Activity, ActivityDetails } from '../../shared/domain/activity.ts'
import type { Day } from '../../shared/domain/day.ts'
import { FIRST_DAY, LAST_DAY, toDay, toDayNumber } from '../../shared/domain/day-number.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { Recurrence } from '../../shared/domain/recurrence.ts'
import {
  makeAcceptedClash,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePrint,
  makeRoom,
  makeVersion,
} from '../factories/place-data.ts'
import { type Crowd, crowdedAccounts, some } from './crowded-accounts.ts'
import { crowdedMeetings } from './crowded-meetings.ts'
import { hostileText } from './hostile-values.ts'
import { emptyData, entriesOf, packed } from './place-entries.ts'
import type { Random } from './random.ts'

const everyDay: Recurrence = {
  kind: 'weekly',
  everyWeeks: 1,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  start: FIRST_DAY,
  end: LAST_DAY,
}
const firstNumber = toDayNumber(FIRST_DAY)
const lastNumber = toDayNumber(LAST_DAY)
const now = toDayNumber('2026-11-25')

const anyDay = (random: Random): Day => toDay(random.between(firstNumber, lastNumber))
/** Near today, where the screens look. */
const nearDay = (random: Random): Day => toDay(now + random.between(-100, 400))

function anyRecurrence(random: Random): Recurrence {
  const start = random.pick([FIRST_DAY, LAST_DAY, '2026-01-01', anyDay(random)])
  const end = random.pick([undefined, FIRST_DAY, LAST_DAY, start])
  const span = { start, ...(end && { end }), ...(random.oneIn(3) && { season: { from: 12, to: 1 } }) }
  return random.pick<Recurrence>([
    everyDay,
    { kind: 'once', date: nearDay(random) },
    { kind: 'dates', dates: Array.from({ length: 1000 }, () => nearDay(random)) },
    { kind: 'monthly', ordinals: [1, 2, 3, 4, -1], weekday: 1, ...span },
    { kind: 'monthly', ordinals: [-1, -1, -1], weekday: 7, ...span },
    { kind: 'week-parity', parity: 'odd', weekdays: [7, 7, 7, 7, 7, 7, 7], ...span },
    { kind: 'weekly', everyWeeks: 52, weekdays: [1], ...span },
  ])
}

function activity(random: Random, given: Partial<ActivityDetails>, versions = 1): Activity {
  return {
    id: random.id(),
    versions: some(versions, (i) =>
      makeVersion({ from: i === 0 ? null : toDay(now - 400 + i), recurrence: everyDay, ...given }),
    ),
  }
}

const roomIds = ({ rooms }: PlaceData): Id[] => rooms.slice(0, 50).map(({ id }) => id)

const crowds: Readonly<Record<string, Crowd>> = {
  'changed dates': (random, count) => {
    const activities = some(Math.max(1, count >> 12), () => activity(random, {}))
    const of = (i: number) => activities[i % activities.length] as Activity
    const host = random.pick([
      'LK',
      'Åse/Finn',
      some(99, (i) => String.fromCharCode(97 + (i % 26))).join(','),
    ])
    const overrides = some(count, (i) =>
      makeOverride(of(i), toDay(firstNumber + Math.floor(i / activities.length)), {
        id: random.id(),
        host,
        topic: 'Emne',
      }),
    )
    return { activities, overrides }
  },
  'stranded dates': (random, count) => {
    const recurrence = anyRecurrence(random)
    const one = activity(random, { recurrence }, random.pick([1, 500]))
    return {
      activities: [one],
      overrides: some(Math.min(count, 100_000), (i) =>
        makeOverride(one, toDay(firstNumber + i), { id: random.id() }),
      ),
    }
  },
  'people of one name': (random, count) => {
    const name = random.pick(['Åse Lund', 'A'.repeat(200), 'a '.repeat(99), '-', ' '])
    const people = some(count, () => makePerson({ id: random.id(), name }))
    const leaderIds = people.slice(0, 50).map(({ id }) => id)
    const one = activity(random, { leaderIds })
    return {
      people,
      activities: [one],
      overrides: [makeOverride(one, '2026-11-25', { id: random.id(), host: name })],
    }
  },
  'rooms within rooms': (random, count) => {
    const ids = some(count, () => random.id())
    const shape = random.pick(['chain', 'ring', 'star', 'self'] as const)
    const wholeOf = (i: number): Id | undefined => {
      if (shape === 'self') return ids[i]
      if (shape === 'star') return i === 0 ? undefined : ids[0]
      return i === 0 && shape === 'chain' ? undefined : ids[(i + count - 1) % count]
    }
    const rooms = ids.map((id, i) => {
      const partOf = wholeOf(i)
      return makeRoom({ id, name: `Rum ${i}`, ...(partOf && { partOf }) })
    })
    const used = [...ids.slice(0, 25), ...ids.slice(-25)]
    return {
      rooms,
      activities: some(20, () => activity(random, { roomIds: used })),
      bookings: some(20, () => makeBooking({ id: random.id(), roomIds: used, recurrence: everyDay })),
    }
  },
  'activities at one time': (random, count, data) => {
    const people = some(50, (i) => makePerson({ id: random.id(), name: `Navn ${i}` }))
    const leaderIds = people.map(({ id }) => id)
    const recurrence = random.oneIn(2) ? everyDay : anyRecurrence(random)
    const activities = some(Math.min(count, 5000), () =>
      activity(random, { leaderIds, roomIds: roomIds(data), recurrence }),
    )
    return { people, activities }
  },
  'activities without end': (random, count) => ({
    activities: some(Math.min(count, 5000), () => activity(random, { recurrence: anyRecurrence(random) })),
    closures: [makeClosure({ id: random.id(), from: FIRST_DAY, to: LAST_DAY })],
  }),
  'activities of many versions': (random, count) => ({
    activities: some(Math.ceil(Math.min(count, 50_000) / 500), () =>
      activity(random, { recurrence: anyRecurrence(random) }, Math.min(count, 500)),
    ),
  }),
  closures: (random, count) => ({
    activities: some(10, () => activity(random, {})),
    closures: some(count, (i) =>
      random.oneIn(2)
        ? makeClosure({ id: random.id(), from: FIRST_DAY, to: LAST_DAY })
        : makeClosure({ id: random.id(), from: toDay(firstNumber + (i % 100_000)) }),
    ),
  }),
  bookings: (random, count, data) => ({
    bookings: some(Math.min(count, 20_000), () =>
      makeBooking({
        id: random.id(),
        roomIds: roomIds(data),
        recurrence: random.oneIn(3) ? anyRecurrence(random) : everyDay,
        days: 30,
        skipped: random.oneIn(20) ? some(1000, () => nearDay(random)) : [],
      }),
    ),
  }),
  'accepted clashes': (random, count) => ({
    acceptedClashes: some(count, () =>
      makeAcceptedClash({ id: random.id(), about: { kind: 'person', key: 'x' } }),
    ),
  }),
  prints: (random, count) => {
    const one = activity(random, {})
    const printed = (i: number) => ({
      activityId: one.id,
      originalDate: toDay(now + (i % 300)),
      date: toDay(now + (i % 300)),
      startTime: '14:00',
      title: 'Kaffe',
      roomIds: [],
      off: false,
    })
    const each = random.pick([1, 100, 20_000])
    const prints = some(Math.ceil(Math.min(count, 5000) / each), () =>
      makePrint({
        id: random.id(),
        document: random.pick([...documents.map(({ name }) => name), hostileText(random) || 'x']),
        options: {
          week: '2026-W50',
          month: '2026-12',
          paper: random.pick(['a4', 'a3', 'b7', hostileText(random)]),
          activity: one.id,
          date: nearDay(random),
          from: FIRST_DAY,
          to: LAST_DAY,
        },
        until: LAST_DAY,
        texts: some(each, (i) => `Tekst ${i}`),
        dates: some(each, printed),
      }),
    )
    return { activities: [one], prints }
  },
  ...crowdedAccounts,
  ...crowdedMeetings,
  'longest texts': (random, count, data) => {
    const short = random.pick([
      'W'.repeat(200),
      'x '.repeat(100),
      hostileText(random).slice(0, 200) || 'x',
      `e${'\u0301'.repeat(199)}`,
      'ﷺ'.repeat(200),
      '-'.repeat(200),
    ])
    const long = random.pick([
      short.repeat(100).slice(0, 20_000),
      'a.'.repeat(10_000),
      '\n'.repeat(20_000),
      ' '.repeat(20_000),
      '('.repeat(20_000),
    ])
    const people = some(50, () => makePerson({ id: random.id(), name: short }))
    const given = {
      title: short,
      line: short,
      text: long,
      link: short,
      leaderIds: people.map(({ id }) => id),
      roomIds: roomIds(data),
      prices: some(20, () => ({ label: short, amount: random.pick([0, 1, 10_000_000_00]) })),
      signUp: { daysBefore: 365, maximum: 10_000 },
      setUpMinutes: 600,
      clearUpMinutes: 600,
    }
    const activities = some(Math.min(20, count), () => activity(random, given))
    const day: Day = '2026-11-25'
    const said = {
      topic: short,
      host: short,
      coffeeDuty: short,
      note: long,
      headcount: 100_000,
      movedTo: day,
    }
    return {
      place: { ...data.place, name: short, address: long, openingLine: long, contactName: short, web: short },
      people,
      activities,
      overrides: activities.flatMap((one) =>
        some(9, (i) => makeOverride(one, toDay(now + i), { id: random.id(), ...said })),
      ),
    }
  },
}

export const crowdNames = Object.keys(crowds)

/** A file with a crowd in it; how many, and of what, is said beside it. */
export function crowdedFile(random: Random): { what: string; bytes: Uint8Array } {
  const name = random.pick(crowdNames)
  const count = random.pick([1, 60, 250, 700, 5000, 20_000, 100_000])
  const rooms = some(60, (i) => makeRoom({ id: random.id(), name: `Rum ${i}` }))
  const data = emptyData(random, { rooms })
  const place = { ...data.place, closedOnHolidays: random.oneIn(2) }
  const crowded = { ...data, place, ...crowds[name]?.(random, count, data) }
  return { what: `${count} ${name}`, bytes: packed(entriesOf({ data: crowded, attachments: [] })) }
}
