import type { ClockTime } from '../../../shared/domain/day.ts'
import type { CalendarEvent } from './to-calendar-events.ts'

/** A party that is over by then belongs to the evening it began. */
const MORNING = 6

/**
 * The whole hours a week's grid spans: from 8 to 22, and as much further as something begins or ends outside. What goes
 * past midnight goes on in the column of the day it began, to "26:00": an empty night would push the day off the screen.
 */
export function hoursOf(events: readonly CalendarEvent[]): { from: ClockTime; to: string } {
  let [from, to] = [8, 22]
  for (const { allDay, start, end } of events) {
    if (allDay) continue
    const begins = String(start)
    const ends = end === undefined ? presumedEnd(begins) : String(end)
    const last = hourOf(ends) + (ends.endsWith(':00') ? 0 : 1)
    from = Math.min(from, hourOf(begins))
    if (begins.slice(0, 10) === ends.slice(0, 10)) to = Math.max(to, last)
    else to = Math.max(to, last <= MORNING ? 24 + last : 24)
  }
  return { from: `${String(from).padStart(2, '0')}:00`, to: `${to}:00` }
}

/** Two hours, as everywhere that an end has to be presumed; never past midnight. */
function presumedEnd(begins: string): string {
  const hour = Math.min(hourOf(begins) + 2, 23)
  return `${begins.slice(0, 11)}${String(hour).padStart(2, '0')}${begins.slice(13)}`
}

function hourOf(dateTime: string): number {
  return Number(dateTime.slice(11, 13))
}
