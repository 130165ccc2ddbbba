/**
 * Days and clock times, local to the hall.
 *
 * A day is text, `YYYY-MM-DD`; a clock time is text, `HH:MM`. Both sort as text. No time zone is ever involved,
 * so none can move an activity. Arithmetic is Temporal's.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from './schema.ts'

/** A calendar day, `YYYY-MM-DD`, between the years 1900 and 2199. */
export type Day = string
/** A clock time, `HH:MM`, from `00:00` to `23:59`. */
export type ClockTime = string
/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
/** A calendar month, `YYYY-MM`. */
export type Month = string
/** An ISO week, `YYYY-Www`, such as `2026-W53`. */
export type Week = string

/** From one day to another, both included. */
export interface Range {
  from: Day
  to: Day
}

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** True for text that names a day that exists: `2026-02-29` does not. */
export function isDay(text: string): text is Day {
  if (!/^(19|2[01])\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false
  return Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** True for text that names a month of those years: `2026-11`. */
export function isMonth(text: string): text is Month {
  return isDay(`${text}-01`)
}

export const daySchema = z.string().refine(isDay)
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7])

/** Every row of a copy is asked for its days, which is too often for Temporal. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString()
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to).days
}

export function isWithin(day: Day, { from, to }: Range): boolean {
  return from <= day && day <= to
}

/** The days two ranges share; empty (`to` before `from`) when they share none. */
export function overlap(a: Range, b: Range): Range {
  const shared = { ...a }
  if (b.from > shared.from) shared.from = b.from
  if (b.to < shared.to) shared.to = b.to
  return shared
}

/** ISO weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday
}

/** The Monday of the ISO week that holds `day`. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** ISO 8601 week of a day: the year it belongs to is that of its Thursday. */
export function weekOf(day: Day): Week {
  const date = Temporal.PlainDate.from(day)
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
}

/** ISO week number, 1 to 53. */
export function weekNumberOf(day: Day): number {
  return Temporal.PlainDate.from(day).weekOfYear as number
}

/** Monday of an ISO week, or `undefined` when the year has no such week (`2025-W53`). */
export function mondayOfWeek(week: Week): Day | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week)
  if (!match) return undefined
  // The 4th of January is always in week 1 (ISO 8601).
  const monday = addDays(mondayOf(`${match[1]}-01-04`), (Number(match[2]) - 1) * 7)
  return weekOf(monday) === week ? monday : undefined
}

/** First and last day of a month. */
export function daysOfMonth(month: Month): Range {
  const start = Temporal.PlainYearMonth.from(month)
  return { from: `${month}-01`, to: start.toPlainDate({ day: start.daysInMonth }).toString() }
}

/** The month `count` months after `month`. */
export function addMonths(month: Month, count: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString()
}

/** Month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The clock so many minutes after midnight, 0 to 1439. */
export function clockTimeOf(minutes: number): ClockTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Today where the computer stands. The only reading of a clock in the domain; call it at the edge and pass the day on. */
export function today(): Day {
  return Temporal.Now.plainDateISO().toString()
}
