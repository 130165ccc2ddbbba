/**
 * What finding clashes takes. `clash-ms`: one place over a year, 40 activities with changes on their dates, hosts, rooms
 * with parts and bookings; goal 20. `clash-growth`: 16 places over ten years against 160 places over one, which is as
 * much to look through; how many times as long the first takes, goal 1.3. By itself: `node test/bench/clash.ts`.
 */
import { pathToFileURL } from 'node:url'
import { findClashes } from '../../shared/domain/clash.ts'
import { addDays, clockTimeOf, type Range } from '../../shared/domain/day.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { nextDates, type Recurrence } from '../../shared/domain/recurrence.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../factories/place-data.ts'

const ACTIVITIES = 40
const START = '2026-01-05'
const YEAR: Range = { from: START, to: '2027-01-03' }
const DECADE: Range = { from: START, to: '2036-01-04' }

const names = ['Åse Sørensen', 'Finn Lund', 'Karen Holm', 'Lise Krog', 'Niels Bak', 'Tove Juhl', 'Ove Riis']

/** Most are in a room of their own at an hour of their own; some meet, as they do in a hall with much in it. */
function recurrenceOf(n: number): Recurrence {
  const weekday = ((n % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
  const patterns: Recurrence[] = [
    { kind: 'weekly', everyWeeks: 1, weekdays: [weekday], start: START },
    { kind: 'weekly', everyWeeks: 2, weekdays: [weekday], start: START, season: { from: 9, to: 5 } },
    { kind: 'week-parity', parity: 'odd', weekdays: [weekday], start: START },
    { kind: 'monthly', ordinals: [1, 3], weekday, start: START },
    { kind: 'monthly', ordinals: [-1], weekday, start: START },
  ]
  return patterns[n % patterns.length] as Recurrence
}

/** A place with changes on dates of its first so many years. */
function placeOf(years: number): PlaceData {
  const hall = makeRoom({ name: 'Hele salen' })
  const rooms = [
    hall,
    makeRoom({ name: 'Salen mod vest', partOf: hall.id }),
    makeRoom({ name: 'Salen mod øst', partOf: hall.id }),
    makeRoom({ name: 'Caféen' }),
    makeRoom({ name: 'Værkstedet' }),
    makeRoom({ name: 'Mødelokalet' }),
  ]
  const people = names.map((name) => makePerson({ name }))
  const activities = Array.from({ length: ACTIVITIES }, (_, n) => {
    const start = 9 * 60 + (n % 4) * 180
    return makeActivity({
      title: `Aktivitet ${n}`,
      recurrence: recurrenceOf(n),
      startTime: clockTimeOf(start),
      endTime: clockTimeOf(start + 120),
      setUpMinutes: 30,
      clearUpMinutes: 15,
      roomIds: [rooms[n % rooms.length]?.id ?? ''],
      leaderIds: [people[n % 7]?.id ?? '', people[(n + 3) % 7]?.id ?? ''],
    })
  })
  const overrides = activities.flatMap((activity, n) =>
    nextDates(recurrenceOf(n), START, 10 * years).map((date, i) =>
      makeOverride(
        activity,
        date,
        i % 5 === 0
          ? { cancelled: true }
          : i % 5 === 1
            ? { movedTo: addDays(date, 1) }
            : { host: i % 2 ? 'Åse/Finn' : 'TJ og Karen Holm', coffeeDuty: 'Ingers bord' },
      ),
    ),
  )
  const bookings = Array.from({ length: 8 }, (_, n) =>
    makeBooking({
      title: `Udlån ${n}`,
      roomIds: [rooms[n % 5]?.id ?? ''],
      recurrence: recurrenceOf(n + 2),
      ...(n % 2 ? { startTime: '18:00', endTime: '01:00', days: 1 } : { startTime: '17:30' }),
    }),
  )
  const empty = makePlaceData({ rooms, people, activities, overrides, bookings })
  const closures = Array.from({ length: years }, (_, year) => 2026 + year).flatMap((year) => [
    makeClosure({ from: `${year}-02-09`, to: `${year}-02-15` }),
    makeClosure({ from: `${year}-07-06`, to: `${year}-08-02` }),
    makeClosure({ from: `${year}-10-12`, to: `${year}-10-18` }),
    makeClosure({ from: `${year}-12-23`, to: `${year}-12-31` }),
  ])
  return { ...empty, closures, place: { ...empty.place, closedOnHolidays: true } }
}

/** The measures mean nothing where nothing clashes, or nearly everything does. */
function findSome(places: readonly PlaceData[], range: Range): void {
  const fewest = range === DECADE ? 1000 : 100
  for (const data of places) {
    const dates = findClashes(data, range).reduce((sum, clash) => sum + clash.dates.length, 0)
    if (dates < fewest || dates > 20 * fewest) throw new Error(`${dates} dates clash in what is measured`)
  }
}

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number
}

/** Milliseconds for a place-year, warm: the median of many. */
function measureClash(): number {
  const data = placeOf(1)
  return median(Array.from({ length: 101 }, () => timeOf(() => findSome([data], YEAR))))
}

/** Turn about, so that what slows the machine for a while slows both: the median of what they are to each other. */
function measureGrowth(): number {
  const decades = Array.from({ length: 16 }, () => placeOf(10))
  const years = Array.from({ length: 160 }, () => placeOf(1))
  const runs = Array.from({ length: 9 }, () => {
    const long = timeOf(() => findSome(decades, DECADE))
    return long / timeOf(() => findSome(years, YEAR))
  })
  return median(runs)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`clash-ms ${measureClash().toFixed(2)}`)
  console.log(`clash-growth ${measureGrowth().toFixed(2)}`)
}
