/** The days of a month as they stand on a calendar: week by week from Monday. */
import { type Closing, closingOn } from '../../domain/closure.ts'
import {
  addDays,
  type Day,
  daysOfMonth,
  type Month,
  mondayOf,
  monthOf,
  WEEKDAYS,
  weekNumberOf,
} from '../../domain/day.ts'
import { type Holiday, holidayOn } from '../../domain/holidays.ts'
import { type Occurrence, occurrencesBetween } from '../../domain/occurrence.ts'
import type { PlaceData } from '../../domain/place-data.ts'

export interface GridDay {
  day: Day
  closing: Closing | undefined
  /** A holiday on which the place is open. */
  holiday: Holiday | undefined
  /** What is held or called off; not what a closed day takes. */
  entries: readonly Occurrence[]
}

export interface GridWeek {
  number: number
  /** Monday to Sunday; `undefined` is a day of the month before or after. */
  days: readonly (GridDay | undefined)[]
}

export function gridWeeks(data: PlaceData, month: Month): GridWeek[] {
  const range = daysOfMonth(month)
  const entries = new Map<Day, Occurrence[]>()
  for (const occurrence of occurrencesBetween(data, range)) {
    if (occurrence.closing) continue
    const sameDay = entries.get(occurrence.date)
    if (sameDay) sameDay.push(occurrence)
    else entries.set(occurrence.date, [occurrence])
  }
  const gridDay = (day: Day): GridDay | undefined => {
    if (monthOf(day) !== month) return undefined
    const closing = closingOn(data, day)
    return { day, closing, holiday: closing ? undefined : holidayOn(day), entries: entries.get(day) ?? [] }
  }
  const weeks: GridWeek[] = []
  for (let monday = mondayOf(range.from); monday <= range.to; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => gridDay(addDays(monday, offset)))
    weeks.push({ number: weekNumberOf(monday), days })
  }
  return weeks
}

/** Which weekdays, Monday first, something happens on in the month. */
export function usedWeekdays(weeks: readonly GridWeek[]): boolean[] {
  return WEEKDAYS.map((_, i) => weeks.some(({ days }) => (days[i]?.entries.length ?? 0) > 0))
}
