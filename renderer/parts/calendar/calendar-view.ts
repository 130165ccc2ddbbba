/** The three ways the programme is shown, and the days each of them spans. */
import {
  addDays,
  addMonths,
  type Day,
  daysOfMonth,
  mondayOf,
  monthOf,
  type Range,
  weekdayOf,
} from '../../../shared/domain/day.ts'

export const calendarViews = ['month', 'week', 'list'] as const
export type CalendarView = (typeof calendarViews)[number]

/** The days a view is about: the week, or the month (`list` is a month's too). */
export function periodOf(view: CalendarView, day: Day): Range {
  if (view !== 'week') return daysOfMonth(monthOf(day))
  const monday = mondayOf(day)
  return { from: monday, to: addDays(monday, 6) }
}

/** The days that are seen: a month on a grid begins and ends with a whole week. */
export function daysShown(view: CalendarView, day: Day): Range {
  const period = periodOf(view, day)
  if (view !== 'month') return period
  return { from: mondayOf(period.from), to: addDays(period.to, 7 - weekdayOf(period.to)) }
}

/** The first day of the period before (-1) or after (1). */
export function stepFrom(view: CalendarView, day: Day, step: -1 | 1): Day {
  const { from } = periodOf(view, day)
  return view === 'week' ? addDays(from, step * 7) : `${addMonths(monthOf(from), step)}-01`
}
