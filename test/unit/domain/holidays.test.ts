import DateHolidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/day.ts'
import {
  easterSunday,
  type Holiday,
  holidayOn,
  holidays,
  holidaysBetween,
} from '../../../shared/domain/holidays.ts'

const of = (year: number) => holidaysBetween({ from: `${year}-01-01`, to: `${year}-12-31` })

/** As the oracle calls them in Danish. */
const named: Readonly<Record<string, Holiday>> = {
  Nytårsdag: 'new-year',
  Skærtorsdag: 'maundy-thursday',
  Langfredag: 'good-friday',
  Påskedag: 'easter-sunday',
  'Anden påskedag': 'easter-monday',
  'Store Bededag': 'great-prayer-day',
  'Kristi Himmelfartsdag': 'ascension-day',
  Pinsedag: 'whit-sunday',
  'Anden Pinsedag': 'whit-monday',
  Juledag: 'christmas-day',
  'Anden Juledag': 'second-christmas-day',
}

describe('public holidays', () => {
  it('are those date-holidays knows, in every year there is', () => {
    const oracle = new DateHolidays('DK', { languages: ['da'] })
    for (let year = 1900; year <= 2199; year += 1) {
      const known = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date, name }) => ({ day: date.slice(0, 10), holiday: named[name] }))
      // Two holidays may fall on one day, and are then one day off.
      const days = new Map(known.map(({ day, holiday }) => [day, holiday]))
      const ours = of(year)
      expect(
        ours.map(({ day }) => day),
        String(year),
      ).toEqual([...days.keys()].toSorted())
      for (const { day, holiday } of ours) expect(known, `${year} ${day}`).toContainEqual({ day, holiday })
    }
  })

  it('are these in 2026 and 2027', () => {
    expect(of(2026).map(({ day }) => day.slice(5))).toEqual([
      '01-01',
      '04-02',
      '04-03',
      '04-05',
      '04-06',
      '05-14',
      '05-24',
      '05-25',
      '12-25',
      '12-26',
    ])
    expect(easterSunday(2027)).toBe('2027-03-28')
  })

  it('had Store Bededag among them until 2023', () => {
    const greatPrayerDays = Array.from({ length: 300 }, (_, n) => 1900 + n).filter((year) =>
      of(year).some(({ holiday }) => holiday === 'great-prayer-day'),
    )
    expect(greatPrayerDays.at(-1)).toBe(2023)
    expect(greatPrayerDays).toHaveLength(124)
    expect(new Set(of(2023).map(({ holiday }) => holiday))).toEqual(new Set(holidays))
  })

  it('are the same asked about day by day, and across the turn of a year', () => {
    const range = { from: '2022-12-20', to: '2028-01-05' }
    const daily: ReturnType<typeof holidaysBetween> = []
    for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
      const holiday = holidayOn(day)
      if (holiday) daily.push({ day, holiday })
    }
    expect(holidaysBetween(range)).toEqual(daily)
    expect(holidaysBetween({ from: '2026-12-26', to: '2027-01-01' }).map(({ holiday }) => holiday)).toEqual([
      'second-christmas-day',
      'new-year',
    ])
  })
})
