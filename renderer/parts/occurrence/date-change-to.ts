import { type ClosedDays, closingOn } from '../../../shared/domain/closure.ts'
import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { DateChange } from './use-date-change.ts'

type WhatIsKnown = Pick<Occurrence, 'details' | 'originalDate' | 'date' | 'override'>

interface WhenAndWhere {
  date: Day
  startTime: ClockTime
  endTime: ClockTime | undefined
  roomIds: readonly Id[]
}

/**
 * What has to be said of a date for it to be held then and there; nothing of what is as usual. On a closed day it is
 * held all the same, since somebody chose that day; back where the pattern has it, it is closed with the place.
 */
export function dateChangeTo(
  { details, originalDate, date: before, override }: WhatIsKnown,
  { date, startTime, endTime, roomIds }: WhenAndWhere,
  closed: ClosedDays,
): DateChange {
  const chosen = date !== originalDate && closingOn(closed, date) !== undefined
  const usualRooms =
    roomIds.length === details.roomIds.length && roomIds.every((id) => details.roomIds.includes(id))
  return {
    movedTo: date === originalDate ? undefined : date,
    startTime: startTime === details.startTime ? undefined : startTime,
    endTime: endTime === details.endTime ? undefined : endTime,
    roomIds: usualRooms ? undefined : [...roomIds],
    despiteClosing: date === before ? override?.despiteClosing : chosen || undefined,
  }
}
