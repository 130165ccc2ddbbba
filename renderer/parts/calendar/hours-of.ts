import type { ClockTime } from '../../../shared/domain/day.ts'
import type { CalendarEvent } from './to-calendar-events.ts'

/** The whole hours a week's grid spans: from 8 to 22, and as much further as something begins or ends outside. */
export function hoursOf(events: readonly CalendarEvent[]): { from: ClockTime; to: ClockTime } {
  let [from, to] = [8, 22]
  for (const { allDay, start, end } of events) {
    if (allDay) continue
    const [begins, ends] = [String(start), String(end ?? start)]
    from = Math.min(from, hourOf(begins))
    // What goes past midnight fills the evening it begins and the morning it ends.
    if (begins.slice(0, 10) !== ends.slice(0, 10)) [from, to] = [0, 24]
    else to = Math.max(to, hourOf(ends) + (ends.endsWith(':00') ? 0 : 1))
  }
  return { from: `${String(from).padStart(2, '0')}:00`, to: `${String(to).padStart(2, '0')}:00` }
}

function hourOf(dateTime: string): number {
  return Number(dateTime.slice(11, 13))
}
