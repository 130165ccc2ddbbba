import { describe, expect, test } from 'vitest'
import sampleSource from '../../resources/sample-place/sample-place.json' with { type: 'json' }
import { missingReferences } from '../../shared/domain/check-references.ts'
import {
  addDays,
  addMonths,
  type Day,
  daysOfMonth,
  minutesOf,
  mondayOf,
  monthOf,
} from '../../shared/domain/day.ts'
import { type Occurrence, occurrencesBetween } from '../../shared/domain/occurrence.ts'
import { type PlaceData, placeDataSchema } from '../../shared/domain/place-data.ts'
import { buildSamplePlace } from '../../shared/sample-place.ts'
import { makeId } from '../factories/ids.ts'
import { makeProgramme } from '../factories/place-data.ts'

const everyDay: Day[] = Array.from({ length: 731 }, (_, i) => addDays('2026-01-01', i))

function sampleOn(today: Day): PlaceData {
  return buildSamplePlace(sampleSource, today, makeId)
}

const samples = everyDay.map((today) => ({ today, data: sampleOn(today) }))

function weekOf({ activities, overrides }: PlaceData, monday: Day): Occurrence[] {
  return occurrencesBetween(makeProgramme(activities, overrides), { from: monday, to: addDays(monday, 6) })
}

/** A room and those it is a part of, or that are part of it. */
function takenWith(data: PlaceData, roomId: string): string[] {
  const room = data.rooms.find(({ id }) => id === roomId)
  return [
    roomId,
    ...data.rooms.filter(({ id, partOf }) => partOf === roomId || id === room?.partOf).map(({ id }) => id),
  ]
}

/** Pairs that take place at the same time, set-up and clear-up included, in the same room or with the same tovholder. */
function clashesIn(data: PlaceData, occurrences: readonly Occurrence[]): string[] {
  const held = occurrences.filter(({ cancelled }) => !cancelled)
  const span = ({ startTime, endTime, details }: Occurrence) => ({
    from: minutesOf(startTime) - details.setUpMinutes,
    to: minutesOf(endTime ?? startTime) + details.clearUpMinutes,
  })
  return held.flatMap((one, i) =>
    held.slice(i + 1).flatMap((other) => {
      if (one.date !== other.date || span(one).from >= span(other).to || span(other).from >= span(one).to)
        return []
      const rooms = one.roomIds.flatMap((id) => takenWith(data, id))
      const shared =
        other.roomIds.some((id) => rooms.includes(id)) ||
        other.details.leaderIds.some((id) => one.details.leaderIds.includes(id))
      return shared ? [`${one.date}: ${one.details.title} / ${other.details.title}`] : []
    }),
  )
}

describe('the sample place', () => {
  test('is what the app keeps, with nothing missing, whichever day it is opened', () => {
    for (const { today, data } of samples) {
      expect(placeDataSchema.safeParse(data).error, today).toBeUndefined()
      expect(missingReferences(data), today).toEqual([])
    }
  })

  test('has a full week and a full month, whichever day it is opened', () => {
    for (const { today, data } of samples) {
      const nextMonth = daysOfMonth(addMonths(monthOf(today), 1))
      const thisMonth = daysOfMonth(monthOf(today))
      expect(weekOf(data, mondayOf(today)).length, today).toBeGreaterThanOrEqual(6)
      expect(weekOf(data, addDays(mondayOf(today), 7)).length, today).toBeGreaterThanOrEqual(6)
      expect(occurrencesBetween(data, thisMonth).length, today).toBeGreaterThanOrEqual(15)
      expect(occurrencesBetween(data, nextMonth).length, today).toBeGreaterThanOrEqual(15)
    }
  })

  test('asks nobody to be in two places and no room to hold two things at once', () => {
    for (const { today, data } of samples) {
      const range = { from: addDays(mondayOf(today), -28), to: addDays(mondayOf(today), 12 * 7) }
      expect(clashesIn(data, occurrencesBetween(data, range)), today).toEqual([])
    }
  })

  test('has a moved date, a cancelled date, and dates with topic, host and coffee duty to come', () => {
    for (const { today, data } of samples) {
      const soon = occurrencesBetween(data, {
        from: mondayOf(today),
        to: addDays(mondayOf(today), 5 * 7),
      })
      expect(
        soon.some(({ moved }) => moved),
        today,
      ).toBe(true)
      expect(
        soon.some(({ cancelled }) => cancelled),
        today,
      ).toBe(true)
      const withDuty = soon.filter(({ override }) => override?.topic && override.host && override.coffeeDuty)
      expect(new Set(withDuty.map(({ activityId }) => activityId)).size, today).toBe(2)
    }
  })

  test('shows every way to repeat, a divided hall and tovholdere who never stand alone', () => {
    const { rooms, people, activities } = sampleOn('2026-11-23')
    const details = activities.map(({ versions }) => versions[0] as (typeof versions)[number])
    const patterns = details.map(({ recurrence: r }) =>
      r.kind === 'weekly'
        ? `weekly ${r.everyWeeks}`
        : r.kind === 'week-parity'
          ? r.parity
          : r.kind === 'monthly'
            ? `monthly ${r.ordinals}`
            : r.kind,
    )
    expect(patterns).toEqual(
      expect.arrayContaining([
        'once',
        'dates',
        'weekly 1',
        'weekly 2',
        'odd',
        'even',
        'monthly 1',
        'monthly -1',
      ]),
    )
    expect(activities.length).toBeGreaterThanOrEqual(14)
    expect(details.every(({ leaderIds }) => leaderIds.length >= 2)).toBe(true)
    expect(details.some(({ signUp }) => signUp?.maximum !== undefined)).toBe(true)
    expect(details.some(({ trial }) => trial)).toBe(true)
    expect(people).toHaveLength(8)
    expect(rooms.length).toBeGreaterThanOrEqual(4)
    const hall = rooms.find(({ name }) => name === 'Hele salen')
    expect(rooms.filter(({ partOf }) => partOf !== undefined && partOf === hall?.id)).toHaveLength(2)
  })

  test('has telephone numbers that nobody can have: none in Denmark begins with 1', () => {
    const { place, people } = sampleOn('2026-11-23')
    for (const { phone } of [place, ...people]) expect(phone).toMatch(/^12 34 56 7\d$/)
  })

  test('keeps the house closed at Christmas and New Year', () => {
    const data = sampleOn('2026-12-21')
    const range = { from: '2026-12-24', to: '2026-12-26' }
    const atChristmas = occurrencesBetween(data, range)
    expect(atChristmas.length).toBeGreaterThan(0)
    expect(
      atChristmas.every(({ cancelled, override }) => cancelled && override?.topic === 'Glædelig jul'),
    ).toBe(true)
  })

  test('says so when its source names a row that is not there', () => {
    const source = structuredClone(sampleSource)
    source.activities[0]?.leaders.push('nobody')
    expect(() => buildSamplePlace(source, '2026-11-23', makeId)).toThrow('"nobody"')
  })
})
