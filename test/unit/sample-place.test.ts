import { describe, expect, test } from 'vitest'
import sampleSource from '../../resources/sample-place/sample-place.json' with { type: 'json' }
import { owedTo } from '../../shared/domain/balance.ts'
import { bookingsBetween } from '../../shared/domain/booking.ts'
import { missingReferences } from '../../shared/domain/check-references.ts'
import { findClashes } from '../../shared/domain/clash.ts'
import { addDays, addMonths, type Day, daysOfMonth, mondayOf, monthOf } from '../../shared/domain/day.ts'
import {
  amountOf,
  type Entry,
  entryKinds,
  lacksReceipt,
  type MoneyPlace,
  moneyPlaces,
  movementOf,
  payments,
  yearOf,
} from '../../shared/domain/entry.ts'
import { grantYear } from '../../shared/domain/grant-year.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from '../../shared/domain/occurrence.ts'
import { type PlaceData, placeDataSchema } from '../../shared/domain/place-data.ts'
import { voucherFaults } from '../../shared/domain/voucher-number.ts'
import { yearAccounts } from '../../shared/domain/year-accounts.ts'
import { buildSamplePlace } from '../../shared/sample-place.ts'
import { makeId } from '../factories/ids.ts'

/** Øre there were when there was least. */
function least(entries: readonly Entry[], place: MoneyPlace): number {
  const days = new Set(entries.map(({ date }) => date))
  const moved = [...days].map((day) =>
    entries.filter(({ date }) => date === day).reduce((sum, entry) => sum + movementOf(entry)[place], 0),
  )
  let balance = 0
  return Math.min(...moved.map((amount) => (balance += amount)))
}

const everyDay: Day[] = Array.from({ length: 731 }, (_, i) => addDays('2026-01-01', i))

function sampleOn(today: Day): PlaceData {
  return buildSamplePlace(sampleSource, today, makeId)
}

const samples = everyDay.map((today) => ({ today, data: sampleOn(today) }))

/** What is held, or would be were the house open. */
function weekOf(data: PlaceData, monday: Day): Occurrence[] {
  return occurrencesBetween(data, { from: monday, to: addDays(monday, 6) })
}

/** Within four weeks. */
function isSoon(day: Day, today: Day): boolean {
  return day >= mondayOf(today) && day < addDays(mondayOf(today), 4 * 7)
}

/** The clashes of some weeks around a day, by what they are called: "Garn og snak / Besøgsvennerne". */
function clashesAround(data: PlaceData, today: Day) {
  const range = { from: addDays(mondayOf(today), -28), to: addDays(mondayOf(today), 12 * 7) }
  return findClashes(data, range).map(({ dates, subject, accepted }) => {
    const titles = dates[0]?.map(({ title }) => title).sort()
    return { what: `${titles?.join(' / ')}: ${subject.name}`, days: dates.map(([one]) => one.date), accepted }
  })
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

  test('holds one clash that is meant and one that nobody has seen, and no other', () => {
    const unseen: Day[] = []
    for (const { today, data } of samples) {
      const open = clashesAround(data, today).filter(({ accepted }) => !accepted)
      const meant = clashesAround(data, today).filter(({ accepted }) => accepted)
      expect(
        meant.map(({ what }) => what),
        today,
      ).toEqual(['Besøgsvennerne / Garn og snak: Caféen'])
      expect(
        open.every(
          ({ what }) => what === 'Foredrag og aftenkaffe / Jagtforeningens julefrokost: Salen mod gaden',
        ),
        today,
      ).toBe(true)
      expect(open.flatMap(({ days }) => days).every((day) => isSoon(day, today))).toBe(true)
      if (open.length > 0) unseen.push(today)
    }
    // Not where the house is closed that week.
    expect(unseen.length).toBeGreaterThan(0.85 * samples.length)
    expect(unseen).toContain('2026-11-22')
    expect(unseen).toContain('2026-11-23')
  })

  test('has bookings once and again, one of them past midnight', () => {
    for (const { today, data } of samples) {
      const range = { from: mondayOf(today), to: addDays(mondayOf(today), 4 * 7) }
      const soon = bookingsBetween(data.bookings, range)
      const titles = soon.map(({ booking }) => booking.title)
      expect(titles.length, today).toBeGreaterThan(new Set(titles).size)
      expect(
        soon.some(({ date, endDate }) => endDate > date),
        today,
      ).toBe(true)
    }
  })

  test('has been counted on past dates, never on those to come', () => {
    for (const { today, data } of samples) {
      const counted = data.overrides.filter(({ headcount }) => headcount !== undefined)
      expect(new Set(counted.map(({ activityId }) => activityId)).size, today).toBeGreaterThanOrEqual(5)
      expect(counted.filter(({ takings }) => takings !== undefined).length, today).toBeGreaterThanOrEqual(10)
      expect(
        counted.every(({ date }) => date < mondayOf(today)),
        today,
      ).toBe(true)
    }
  })

  test('has a moved date, a cancelled date, and dates with topic, host and coffee duty to come', () => {
    for (const { today, data } of samples) {
      const soon = occurrencesBetween(data, {
        from: mondayOf(today),
        to: addDays(mondayOf(today), 5 * 7),
      })
      // Summer takes four weeks of them.
      const later = occurrencesBetween(data, { from: mondayOf(today), to: addDays(mondayOf(today), 10 * 7) })
      // What would be moved to or from a day when the house is closed stays as it is.
      expect(
        soon.some(({ moved, closing }) => moved || closing),
        today,
      ).toBe(true)
      expect(
        soon.some((occurrence) => !takesPlace(occurrence)),
        today,
      ).toBe(true)
      const withDuty = later.filter(({ override }) => override?.topic && override.host && override.coffeeDuty)
      expect(new Set(withDuty.map(({ activityId }) => activityId)).size, today).toBe(2)
    }
  })

  test('shows every way to repeat, a divided hall, and one tovholder who stands alone', () => {
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
    expect(details.filter(({ leaderIds }) => leaderIds.length < 2).map(({ title }) => title)).toEqual([
      'Fredagsfilm',
    ])
    expect(details.some(({ link }) => link)).toBe(true)
    expect(details.some(({ signUp }) => signUp?.maximum !== undefined)).toBe(true)
    expect(details.some(({ trial }) => trial)).toBe(true)
    expect(people).toHaveLength(8)
    expect(rooms.length).toBeGreaterThanOrEqual(4)
    const hall = rooms.find(({ name }) => name === 'Hele salen')
    expect(rooms.filter(({ partOf }) => partOf !== undefined && partOf === hall?.id)).toHaveLength(2)
  })

  test('has telephone numbers that nobody can have: none in Denmark begins with 1', () => {
    const { place, people, bookings } = sampleOn('2026-11-23')
    for (const { phone } of [place, ...people, ...bookings]) expect(phone).toMatch(/^12 34 56 [78]\d$/)
  })

  test('keeps the house closed at Christmas and New Year', () => {
    const data = sampleOn('2026-12-21')
    const range = { from: '2026-12-24', to: '2026-12-26' }
    const atChristmas = occurrencesBetween(data, range)
    expect(atChristmas.length).toBeGreaterThan(0)
    for (const { closing } of atChristmas)
      expect(closing).toMatchObject({ kind: 'closure', closure: { name: 'Juleferie' } })
  })

  test('has accounts without a fault, whichever day it is opened', () => {
    for (const { today, data } of samples) {
      const { entries } = data
      expect(entries.length, today).toBeGreaterThanOrEqual(150)
      expect(entries.length, today).toBeLessThanOrEqual(320)
      expect(voucherFaults(entries), today).toEqual([])
      expect(
        entries.every(({ date }) => date <= today),
        today,
      ).toBe(true)
      for (const place of moneyPlaces)
        expect(least(entries, place), `${place} on ${today}`).toBeGreaterThan(0)
      for (const year of [-2, -1, 0].map((ago) => yearOf(today) + ago)) {
        const { opening, result, closing } = yearAccounts(data, year)
        expect(closing.total, today).toBe(opening.total + result)
      }
    }
  })

  test('has a grant in its third year, and closed what was over before the end of January', () => {
    for (const { today, data } of samples) {
      const year = yearOf(today)
      const [grant] = data.grants
      if (!grant) throw new Error('no grant')
      expect(grant, today).toMatchObject({ firstYear: year - 2, years: 3, amount: 111_000_00 })
      expect(grant.categories.map(({ funded }) => funded)).toEqual([true, true, true, false])
      expect(data.bookYears.map((row) => row.year)).toEqual(
        today >= `${year}-01-25` ? [year - 2, year - 1] : [year - 2],
      )
      for (const ofGrant of [year - 2, year - 1, year]) {
        const inYear = grantYear(data, grant.id, ofGrant)
        expect(inYear?.left, today).toBeGreaterThanOrEqual(0)
        expect(inYear?.spent, today).toBeLessThan(grant.amount)
      }
      // What is left of a year has been paid back by the day of the report.
      if (today >= `${year}-03-20`) expect(grantYear(data, grant.id, year - 1)?.toRepay, today).toBe(0)
    }
  })

  test('has takings in its accounts as they were told of', () => {
    for (const { today, data } of samples) {
      const told = data.overrides.flatMap(({ activityId, date, takings }) =>
        takings ? [{ occasion: { activityId, date }, amount: takings }] : [],
      )
      const booked = data.entries.flatMap((entry) =>
        entry.occasion ? [{ occasion: entry.occasion, amount: amountOf(entry) }] : [],
      )
      expect(booked, today).toHaveLength(told.length)
      expect(booked, today).toEqual(expect.arrayContaining(told))
    }
  })

  test('has shown everything that may become of an entry', () => {
    const { entries, plannedExpenses } = sampleOn('2026-11-23')
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(entryKinds))
    expect(new Set(entries.map(({ paid }) => paid))).toEqual(new Set(payments))
    expect(entries.some(({ annulled }) => annulled)).toBe(true)
    expect(entries.some(({ reverses }) => reverses)).toBe(true)
    expect(entries.some(({ earlier }) => earlier.length > 0)).toBe(true)
    expect(entries.some(({ lines }) => lines.length > 1)).toBe(true)
    expect(entries.filter((entry) => lacksReceipt(entry)).map(({ date }) => yearOf(date))).toEqual([
      2026, 2026, 2026,
    ])
    expect(owedTo(entries, '2026-11-23').map(({ by }) => by)).toEqual(['Birthe Lausen', 'Ole Bøgh'])
    expect(plannedExpenses.length).toBeGreaterThanOrEqual(3)
  })

  test('says so when its source names a row that is not there', () => {
    const source = structuredClone(sampleSource)
    source.activities[0]?.leaders.push('nobody')
    expect(() => buildSamplePlace(source, '2026-11-23', makeId)).toThrow('"nobody"')
  })
})
