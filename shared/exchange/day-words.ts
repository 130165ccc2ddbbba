/** Finds a date at the beginning of a text, in the many ways people write one. */
import { isDay, WEEKDAYS, type Weekday } from '../domain/day.ts'
import { languages } from '../host/contract.ts'
import { monthName, weekdayName } from './format-day.ts'

/** A date as far as the text says it. */
export interface DayParts {
  dayOfMonth: number
  month: number
  year: number | undefined
  weekday: Weekday | undefined
  /** Only a hyphen between day and month, and no year: "10-12" may just as well be a span or a number of people. */
  doubtful: boolean
}

export interface DayAtStart {
  parts: DayParts
  /** What comes after the date, untrimmed. */
  rest: string
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)
const monthOfWord = wordTable(MONTHS, (month) => languages.map((language) => monthName(month, language)))
const weekdayOfWord = wordTable(WEEKDAYS, (weekday) =>
  languages.flatMap((language) => [weekdayName(weekday, language), weekdayName(weekday, language, 'plural')]),
)

const monthWord = `(?:${alternatives(monthOfWord)})(?!\\p{L})`
const month = `(?<month>${monthWord})\\.?`
const weekday = `(?:(?<weekday>${alternatives(weekdayOfWord)})(?!\\p{L})[.,]?\\s*)?`
const day = '(?<day>\\d{1,2})'
// A year of two digits must touch its mark, or "24.11. 60 års fødselsdag" would be in 2060.
const shortYear = "(?<shortYear>\\d{2})(?![\\d.:,/-]*\\d)(?!['’])"
const longYear = "(?<longYear>(?:19|2[01])\\d\\d)(?!\\d)(?!['’])"
// Excel's two letters are no more than noise: "on" and "to" are words of their own.
const twoLetters = '(?:(?:ma|ti|on|to|fr|lø|sø)\\.?\\s+(?=\\d))?'
const prefix = `^\\s*${twoLetters}${weekday}(?:(?:den|d\\.|the)\\s*)?`
// "24. december-hygge" is no date, and "24.11.-28.11." is two.
const end = '(?![\\p{L}\\d]|\\.?-[\\p{L}\\d])'

const patterns = [
  // 2026-11-24
  `^\\s*${longYear}(?<mark>[-/.])(?<monthNumber>\\d{1,2})\\k<mark>${day}${end}`,
  // 24/11, 24.11., 24-11-26, 24/11-2026, 1. 2. 2027
  `${prefix}${day}\\s*(?<mark>[./-])\\s*(?<monthNumber>\\d{1,2})(?:[./-](?:\\s*${longYear}|${shortYear}))?${end}(?!\\.?\\s*${monthWord})\\.?`,
  // 24. november 2026, 24 nov, 23.jan., 24th of November
  `${prefix}${day}(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?${month}${end}(?:,?\\s*${longYear}${end})?`,
  // November 24, 2026
  `${prefix}${month}\\s+${day}(?:st|nd|rd|th)?${end}(?!\\.\\d)(?:,?\\s+${longYear}${end})?`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** The date a text begins with and what follows it; `undefined` when it begins with none, or with one that no year has. */
export function readDayAtStart(text: string): DayAtStart | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const parts = match?.groups && partsOf(match.groups)
    if (match && parts) return { parts, rest: text.slice(match[0].length) }
  }
  return undefined
}

function partsOf(found: Readonly<Record<string, string | undefined>>): DayParts | undefined {
  const month = found.month ? monthOfWord.get(found.month.toLowerCase()) : Number(found.monthNumber)
  const dayOfMonth = Number(found.day)
  const year = found.longYear
    ? Number(found.longYear)
    : found.shortYear
      ? 2000 + Number(found.shortYear)
      : undefined
  // 2000 was a leap year: every day that exists in some year exists in it.
  if (month === undefined || !isDay(dayText(year ?? 2000, month, dayOfMonth))) return undefined
  return {
    dayOfMonth,
    month,
    year,
    weekday: found.weekday ? weekdayOfWord.get(found.weekday.toLowerCase()) : undefined,
    doubtful: found.mark === '-' && year === undefined,
  }
}

export function dayText(year: number, month: number, dayOfMonth: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Every word and each of its beginnings of three letters or more: "nov", "nove", "november". */
function wordTable<T>(values: readonly T[], wordsOf: (value: T) => string[]): Map<string, T> {
  const table = new Map<string, T>()
  for (const value of values) {
    for (const word of wordsOf(value)) {
      for (let length = 3; length <= word.length; length += 1)
        table.set(word.slice(0, length).toLowerCase(), value)
    }
  }
  return table
}

function alternatives(table: ReadonlyMap<string, unknown>): string {
  return [...table.keys()].sort((a, b) => b.length - a.length).join('|')
}
