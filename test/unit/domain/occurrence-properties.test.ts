/** Whatever the activities and the changes on their dates: nothing is lost, nothing comes twice. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Activity } from '../../../shared/domain/activity.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { addDays, type Day, daysBetween, isWithin, type Range } from '../../../shared/domain/day.ts'
import { type Occurrence, occurrencesBetween, strandedOverrides } from '../../../shared/domain/occurrence.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { isDateOf } from '../../../shared/domain/recurrence.ts'
import { anyActivity, anyOverrides, anyRange } from '../../factories/arbitrary-programme.ts'
import { makeProgramme } from '../../factories/place-data.ts'

const FARTHEST = 60
const anyProgramme = fc
  .uniqueArray(
    anyActivity.chain((activity) => fc.tuple(fc.constant(activity), anyOverrides(activity, FARTHEST))),
    { minLength: 1, maxLength: 3, selector: ([{ id }]) => id },
  )
  .map((all) => ({
    activities: all.map(([activity]) => activity),
    overrides: all.flatMap(([, overrides]) => overrides),
  }))

const keyOf = ({
  activityId,
  originalDate,
  date,
}: Pick<Occurrence, 'activityId' | 'originalDate' | 'date'>) => `${activityId} ${originalDate} → ${date}`

/** The same found the long way: each day asked for by itself, with the version of that day. */
function keysDayByDay(activities: Activity[], overrides: Override[], range: Range): string[] {
  const keys: string[] = []
  for (const activity of activities) {
    const own = new Map(overrides.filter((o) => o.activityId === activity.id).map((o) => [o.date, o]))
    const last = addDays(range.to, FARTHEST)
    for (let day: Day = addDays(range.from, -FARTHEST); day <= last; day = addDays(day, 1)) {
      const override = own.get(day)
      const date = override?.movedTo ?? day
      const happens = override?.extra || isDateOf(versionOn(activity, day).recurrence, day)
      if (happens && isWithin(date, range))
        keys.push(keyOf({ activityId: activity.id, originalDate: day, date }))
    }
  }
  return keys.sort()
}

it('finds what going through the days finds', () => {
  fc.assert(
    fc.property(anyProgramme, anyRange, ({ activities, overrides }, range) => {
      const found = occurrencesBetween(makeProgramme(activities, overrides), range)
      expect(found.map(keyOf).sort()).toEqual(keysDayByDay(activities, overrides, range))
    }),
    { numRuns: 200 },
  )
})

it('gives a range the same as the two parts it is cut into', () => {
  fc.assert(
    fc.property(anyProgramme, anyRange, fc.nat(), ({ activities, overrides }, range, n) => {
      const cut = addDays(range.from, n % (daysBetween(range.from, range.to) + 1))
      const parts = [
        { from: range.from, to: cut },
        { from: addDays(cut, 1), to: range.to },
      ].flatMap((part) => occurrencesBetween(makeProgramme(activities, overrides), part))
      expect(parts).toEqual(occurrencesBetween(makeProgramme(activities, overrides), range))
    }),
    { numRuns: 300 },
  )
})

it('loses nothing and doubles nothing when dates are moved or cancelled', () => {
  fc.assert(
    fc.property(anyProgramme, anyRange, ({ activities, overrides }, range) => {
      // Wide enough that nothing moved leaves it.
      const wide = { from: addDays(range.from, -FARTHEST), to: addDays(range.to, FARTHEST) }
      const inside = overrides.filter(({ date }) => isWithin(date, range))
      const still = inside.map(({ movedTo: _, cancelled: __, ...rest }) => rest)
      const originals = (given: Override[]) =>
        occurrencesBetween(makeProgramme(activities, given), wide)
          .map(({ activityId, originalDate }) => `${activityId} ${originalDate}`)
          .sort()
      const moved = originals(inside)
      expect(moved).toEqual(originals(still))
      expect(new Set(moved).size).toBe(moved.length)
    }),
    { numRuns: 200 },
  )
})

it('gives each date the version that holds on its original date, and keeps order', () => {
  fc.assert(
    fc.property(anyProgramme, anyRange, ({ activities, overrides }, range) => {
      const byId = new Map(activities.map((activity) => [activity.id, activity]))
      const found = occurrencesBetween(makeProgramme(activities, overrides), range)
      for (const { activityId, originalDate, details } of found) {
        expect(details).toBe(versionOn(byId.get(activityId) as Activity, originalDate))
      }
      const times = found.map(({ date, startTime }) => `${date} ${startTime}`)
      expect(times).toEqual(times.toSorted())
    }),
  )
})

it('shows every override either in an occurrence or as stranded, never both', () => {
  const years = { from: '2019-01-01', to: '2035-12-31' }
  const wide = { from: addDays(years.from, -FARTHEST), to: addDays(years.to, FARTHEST) }
  fc.assert(
    fc.property(anyProgramme, ({ activities, overrides }) => {
      const given = overrides.filter(({ date }) => isWithin(date, years))
      const shown = occurrencesBetween(makeProgramme(activities, given), wide)
        .map(({ override }) => override?.id)
        .filter((id) => id !== undefined)
      const stranded = activities
        .flatMap((activity) => strandedOverrides(activity, given))
        .map(({ id }) => id)
      expect([...shown, ...stranded].sort()).toEqual(given.map(({ id }) => id).sort())
    }),
  )
})
