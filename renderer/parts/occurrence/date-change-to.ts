import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { DateChange } from './use-date-change.ts'

interface WhenAndWhere {
  date: Day
  startTime: ClockTime
  endTime: ClockTime | undefined
  roomIds: readonly Id[]
}

/** What has to be said of a date for it to be held then and there; nothing of what is as usual. */
export function dateChangeTo(
  { details, originalDate }: Pick<Occurrence, 'details' | 'originalDate'>,
  { date, startTime, endTime, roomIds }: WhenAndWhere,
): DateChange {
  const usualRooms =
    roomIds.length === details.roomIds.length && roomIds.every((id) => details.roomIds.includes(id))
  return {
    movedTo: date === originalDate ? undefined : date,
    startTime: startTime === details.startTime ? undefined : startTime,
    endTime: endTime === details.endTime ? undefined : endTime,
    roomIds: usualRooms ? undefined : [...roomIds],
  }
}
