import { addDays, type Day, daysBetween, isDay, weekdayOf } from '../domain/day.ts'
import { type DayParts, dayText, readDayAtStart } from './day-words.ts'

/** A date without a year that lies up to this many days back is taken as just past; one further back, as next year's. */
const JUST_PAST_DAYS = 60

/**
 * A day as people type it: "24/11", "24.11.", "24. nov", "tirsdag den 24. november", "24-11-26", "2026-11-24".
 *
 * Without a year it is the next coming one, or one just past. `undefined` when the text is anything else, when no such
 * day exists, or when its weekday contradicts it.
 */
export function parseDay(text: string, { today }: { today: Day }): Day | undefined {
  const read = readDayAtStart(text)
  if (!read) return undefined
  const rest = read.rest.trim()
  // "24. nov 26", "24/11 2026": two digits or four are a year when nothing else stands there.
  const year = read.parts.year === undefined ? /^'?(\d{2}|\d{4})$/.exec(rest)?.[1] : undefined
  if (rest !== '' && rest !== '.' && year === undefined) return undefined
  return resolveDay(
    year === undefined ? read.parts : { ...read.parts, year: Number(year.length === 2 ? `20${year}` : year) },
    today,
  )
}

/** The day the parts stand for, by the rule of `parseDay`. */
export function resolveDay(parts: DayParts, today: Day): Day | undefined {
  const days = possibleDays(parts, Number(today.slice(0, 4)))
  if (parts.year !== undefined) return days[0]
  const earliest = addDays(today, -JUST_PAST_DAYS)
  return days.find((day) => day >= earliest && daysBetween(earliest, day) < 366)
}

/**
 * The days the parts can stand for, in order: their own year, or else those around `aroundYear`. Days that do not exist
 * or fall on another weekday than the text says are not among them.
 */
export function possibleDays({ dayOfMonth, month, year, weekday }: DayParts, aroundYear: number): Day[] {
  const years = year === undefined ? [aroundYear - 1, aroundYear, aroundYear + 1] : [year]
  return years
    .map((candidate) => dayText(candidate, month, dayOfMonth))
    .filter((day) => isDay(day) && (weekday === undefined || weekdayOf(day) === weekday))
}

/** The one of `days` closest to `target`; the earlier of two as close. */
export function nearest(days: readonly Day[], target: Day): Day | undefined {
  const distance = (day: Day) => Math.abs(daysBetween(target, day))
  return days.reduce<Day | undefined>(
    (best, day) => (best === undefined || distance(day) < distance(best) ? day : best),
    undefined,
  )
}
