/** What is asked of the free times, as it stands in the address: so that going there and back loses nothing. */
import {
  type ClockTime,
  clockTimeOf,
  type Day,
  minutesOf,
  WEEKDAYS,
  type Weekday,
} from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { roomsInOrder } from './rooms-in-order.ts'

/** Hours somebody asks for; the day is as long as the hours it is looked for in. */
export const lengths = ['1', '2', '3', '4', 'day'] as const
export type Length = (typeof lengths)[number]

/** What the free time is for: what a click on one begins. */
export const purposes = ['booking', 'activity'] as const
export type Purpose = (typeof purposes)[number]

export interface FreeSearch {
  room?: Id | undefined
  length?: Length | undefined
  weekdays?: Weekday[] | undefined
  from?: Day | undefined
  earliest?: ClockTime | undefined
  latest?: ClockTime | undefined
  purpose?: Purpose | undefined
}

export interface FreeAsk {
  roomId: Id
  length: Length
  weekdays: Weekday[]
  from: Day
  earliest: ClockTime
  latest: ClockTime
  purpose: Purpose
}

/** What is not in the address is what most people mean: two hours, any day from today on, between 8 and 22. */
export function readFreeSearch(search: FreeSearch, rooms: readonly Room[], today: Day): FreeAsk | undefined {
  const room = rooms.find(({ id }) => id === search.room) ?? roomsInOrder(rooms)[0]?.room
  if (!room) return undefined
  return {
    roomId: room.id,
    length: search.length ?? '2',
    weekdays: search.weekdays ?? [...WEEKDAYS],
    from: search.from ?? today,
    earliest: search.earliest ?? '08:00',
    latest: search.latest ?? '22:00',
    purpose: search.purpose ?? 'booking',
  }
}

/** How long it must be free. */
export function minutesAsked({
  length,
  earliest,
  latest,
}: Pick<FreeAsk, 'length' | 'earliest' | 'latest'>): number {
  return length === 'day' ? minutesOf(latest) - minutesOf(earliest) : Number(length) * 60
}

/** The end of what is asked for, begun at a time. */
export function endAsked(ask: Pick<FreeAsk, 'length' | 'earliest' | 'latest'>, from: ClockTime): ClockTime {
  return clockTimeOf(minutesOf(from) + minutesAsked(ask))
}
