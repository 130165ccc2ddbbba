/**
 * How long it takes to work out one week, ten years out, for the 16 places of a municipal consultant with 40
 * activities each: `expand-ms`, goal 20. By itself: `node test/bench/expand.ts`.
 */
import { pathToFileURL } from 'node:url'
import type { Activity } from '../../shared/domain/activity.ts'
import { changeFrom } from '../../shared/domain/activity-versions.ts'
import { addDays } from '../../shared/domain/day.ts'
import { occurrencesBetween, type Programme } from '../../shared/domain/occurrence.ts'
import { nextDates, type Ordinal, type Recurrence } from '../../shared/domain/recurrence.ts'
import { makeActivity, makeOverride, makeProgramme } from '../factories/place-data.ts'

const PLACES = 16
const ACTIVITIES = 40
const START = '2026-01-05'
const WEEK = { from: '2036-11-17', to: '2036-11-23' }
const RUNS = 101

/** Every pattern in turn, so that none is measured alone. */
function recurrenceOf(n: number): Recurrence {
  const weekday = ((n % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
  const ordinal = ([1, 2, 3, 4, -1] as const)[n % 5] as Ordinal
  const everyTwoMonths = Array.from({ length: 60 }, (_, i) => addDays(START, 61 * i))
  const patterns: Recurrence[] = [
    { kind: 'weekly', everyWeeks: 1, weekdays: [weekday], start: START },
    { kind: 'weekly', everyWeeks: 2, weekdays: [weekday, 3], start: START },
    { kind: 'weekly', everyWeeks: 1, weekdays: [weekday], start: START, season: { from: 9, to: 4 } },
    { kind: 'week-parity', parity: 'odd', weekdays: [weekday], start: START, season: { from: 8, to: 5 } },
    { kind: 'week-parity', parity: 'even', weekdays: [weekday], start: START },
    { kind: 'monthly', ordinals: [ordinal], weekday, start: START },
    { kind: 'monthly', ordinals: [1, 3], weekday, start: START, season: { from: 9, to: 4 } },
    { kind: 'weekly', everyWeeks: 1, weekdays: [weekday], start: START, end: '2030-06-30' },
    { kind: 'dates', dates: everyTwoMonths },
    { kind: 'once', date: addDays(START, 13 * n) },
  ]
  return patterns[n % patterns.length] as Recurrence
}

/** Forty activities; every fourth has been changed once, and each has changes on some of its dates, old and new. */
function programmeOf(place: number): Programme {
  const plain = Array.from({ length: ACTIVITIES }, (_, n) =>
    makeActivity({ title: `Aktivitet ${n}`, recurrence: recurrenceOf(place + n) }),
  )
  const activities = plain.map((activity, n) => {
    const [shown] = activity.versions
    return shown && n % 4 === 0
      ? changeFrom(activity, '2029-09-01', { ...shown, startTime: '13:00' }, shown)
      : activity
  })
  const overrides = activities.flatMap((activity, n) => {
    const { recurrence } = activity.versions[0] as Activity['versions'][number]
    const dates = [...nextDates(recurrence, START, 20), ...nextDates(recurrence, WEEK.from, 1)]
    return dates.map((date, i) =>
      makeOverride(
        activity,
        date,
        (n + i) % 3 === 0
          ? { cancelled: true }
          : (n + i) % 3 === 1
            ? { movedTo: addDays(date, 1) }
            : { topic: 'Banko' },
      ),
    )
  })
  return makeProgramme(activities, overrides)
}

/** Median of many runs in milliseconds, warm; one run is the week of all places. */
export function measureExpand(): number {
  const programmes = Array.from({ length: PLACES }, (_, place) => programmeOf(place))
  const run = () => programmes.reduce((sum, programme) => sum + occurrencesBetween(programme, WEEK).length, 0)
  if (run() === 0) throw new Error('nothing takes place in the week measured')
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`expand-ms ${measureExpand().toFixed(2)}`)
}
