/**
 * Danish public holidays, computed.
 *
 * The days are those of Danmarks lukkelov (detailsalgsloven) and the Folkekirke's calendar; Easter by the anonymous
 * Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). Store Bededag was a holiday to and including 2023
 * (lov nr. 214 of 6 March 2023).
 */
import { addDays, type Day, type Range } from './day.ts'

export const holidays = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'great-prayer-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const
export type Holiday = (typeof holidays)[number]

const lastGreatPrayerDay = 2023

/** Easter Sunday of a year of the Gregorian calendar. */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const month = String(Math.floor(n / 31)).padStart(2, '0')
  return `${year}-${month}-${String((n % 31) + 1).padStart(2, '0')}`
}

/** The holiday on a day, or `undefined`. */
export function holidayOn(day: Day): Holiday | undefined {
  return holidaysOfYear(Number(day.slice(0, 4))).get(day)
}

/** The holidays in a range, both ends included, in order. */
export function holidaysBetween({ from, to }: Range): { day: Day; holiday: Holiday }[] {
  const found: { day: Day; holiday: Holiday }[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const [day, holiday] of holidaysOfYear(year))
      if (from <= day && day <= to) found.push({ day, holiday })
  return found
}

const known = new Map<number, ReadonlyMap<Day, Holiday>>()

/** In order; worked out once for each year, since every date that is looked at asks. */
function holidaysOfYear(year: number): ReadonlyMap<Day, Holiday> {
  const ready = known.get(year)
  if (ready) return ready
  const easter = easterSunday(year)
  const days: [Day, Holiday][] = [
    [`${year}-01-01`, 'new-year'],
    [addDays(easter, -3), 'maundy-thursday'],
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    ...(year <= lastGreatPrayerDay ? [[addDays(easter, 26), 'great-prayer-day'] as [Day, Holiday]] : []),
    [addDays(easter, 39), 'ascension-day'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(easter, 50), 'whit-monday'],
    [`${year}-12-25`, 'christmas-day'],
    [`${year}-12-26`, 'second-christmas-day'],
  ]
  const made = new Map(days)
  known.set(year, made)
  return made
}
