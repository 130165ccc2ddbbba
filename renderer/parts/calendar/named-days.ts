import { type ClosedDays, closuresBetween } from '../../../shared/domain/closure.ts'
import { overlap, type Range } from '../../../shared/domain/day.ts'
import { holidaysBetween } from '../../../shared/domain/holidays.ts'
import type { Translate } from '../../../shared/locales/translate.ts'
import type { NamedDays } from './to-calendar-events.ts'

/** The closed periods and public holidays in a range, with their names; a period only as far as it is in it. */
export function namedDaysBetween({ closures, place }: ClosedDays, range: Range, t: Translate): NamedDays[] {
  const periods = closuresBetween(closures, range).map((closure) => ({
    ...overlap(closure, range),
    name: closure.name,
    closed: true,
  }))
  const holidays = holidaysBetween(range).map(({ day, holiday }) => ({
    from: day,
    to: day,
    name: t(`closures:holiday.${holiday}`),
    closed: place.closedOnHolidays,
  }))
  return [...periods, ...holidays]
}
