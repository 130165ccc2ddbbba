import { Temporal } from 'temporal-polyfill'
import { addDays, type ClockTime, type Day } from '../../shared/domain/day.ts'

/** The local day and clock of a moment in UTC, as the clock here stood. */
export function localTimeOf(at: string): { day: Day; time: ClockTime } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** From the first moment of a local day up to, but not including, that of the next; in UTC as the journal writes it. */
export function momentsOf(day: Day): { from: string; before: string } {
  return { from: firstMomentOf(day), before: firstMomentOf(addDays(day, 1)) }
}

function firstMomentOf(day: Day): string {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(Temporal.Now.timeZoneId())
  return start.toInstant().toString({ smallestUnit: 'millisecond' })
}
