/** Days, weeks and months the way people write them. */
import { type Day, type Month, type Week, type Weekday, weekdayOf } from '../domain/day.ts'
import type { Language } from '../host/contract.ts'
import { calendarWords, fillPattern } from './calendar-words.ts'

/**
 * - `long`: "mandag den 23. november"
 * - `long-year`: "mandag den 23. november 2026"
 * - `short`: "man. 23. nov."
 * - `numeric`: "1.2.2027", without leading zeros (EU interinstitutional style guide, Danish, 10.1)
 * - `date`: "23. november"
 * - `date-year`: "23. november 2026"
 */
export type DayStyle = 'long' | 'long-year' | 'short' | 'numeric' | 'date' | 'date-year'

export function formatDay(day: Day, language: Language, style: DayStyle): string {
  const words = calendarWords[language]
  const weekday = weekdayOf(day)
  const { year, month, dayOfMonth } = partsOf(day)
  return fillPattern(words.day[style], {
    weekday: words.weekday[weekday],
    weekdayShort: words.weekdayShort[weekday],
    day: dayOfMonth,
    month: monthName(month, language),
    monthShort: words.monthShort[month],
    monthNumber: month,
    year,
  })
}

/** "november 2026" */
export function formatMonth(month: Month, language: Language): string {
  const { year, month: number } = partsOf(`${month}-01`)
  return fillPattern(calendarWords[language].monthAndYear, { month: monthName(number, language), year })
}

/** "uge 48" in a sentence, "Uge 48" as a `title`. */
export function formatWeek(week: Week, language: Language, style: 'inline' | 'title' = 'inline'): string {
  return fillPattern(calendarWords[language].week[style], { number: Number(week.slice(6)) })
}

/** "23.–29. november 2026", "30. november – 6. december 2026", "28. december 2026 – 3. januar 2027". */
export function formatDayRange(from: Day, to: Day, language: Language): string {
  if (from === to) return formatDay(from, language, 'date-year')
  const { range } = calendarWords[language]
  const [start, end] = [partsOf(from), partsOf(to)]
  const pattern =
    start.year !== end.year ? range.otherYear : start.month !== end.month ? range.sameYear : range.sameMonth
  return fillRange(pattern, start, end, language)
}

/** Without the year, where the page says it: "23.–29. november", "22. december – 2. januar". */
export function formatDayRangeInYear(from: Day, to: Day, language: Language): string {
  if (from === to) return formatDay(from, language, 'date')
  const { rangeInYear } = calendarWords[language]
  const [start, end] = [partsOf(from), partsOf(to)]
  const sameMonth = start.month === end.month && start.year === end.year
  return fillRange(sameMonth ? rangeInYear.sameMonth : rangeInYear.otherMonth, start, end, language)
}

function fillRange(pattern: string, start: DayParts, end: DayParts, language: Language): string {
  return fillPattern(pattern, {
    fromDay: start.dayOfMonth,
    fromMonth: monthName(start.month, language),
    fromYear: start.year,
    toDay: end.dayOfMonth,
    toMonth: monthName(end.month, language),
    toYear: end.year,
  })
}

/** "mandag"; `short`: "man."; `plural`: "mandage". */
export function weekdayName(
  weekday: Weekday,
  language: Language,
  style: 'full' | 'short' | 'plural' = 'full',
): string {
  const words = calendarWords[language]
  return { full: words.weekday, short: words.weekdayShort, plural: words.weekdayPlural }[style][weekday]
}

/** Name of a month, 1 to 12: "november"; `short`: "nov.". */
export function monthName(month: number, language: Language, style: 'full' | 'short' = 'full'): string {
  const { month: full, monthShort } = calendarWords[language]
  return (style === 'full' ? full : monthShort)[month as MonthNumber]
}

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

interface DayParts {
  year: number
  month: MonthNumber
  dayOfMonth: number
}

function partsOf(day: Day): DayParts {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, MonthNumber, number]
  return { year, month, dayOfMonth }
}
