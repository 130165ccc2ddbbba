/** A booking while it is being written. */
import type { Booking } from '../../../shared/domain/booking.ts'
import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import { FIRST_DAY } from '../../../shared/domain/day-number.ts'
import type { Alternative } from '../../../shared/domain/free-alternatives.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { isDateOf, nextDates } from '../../../shared/domain/recurrence.ts'
import type { ClashDraft } from '../../parts/clash/clash-draft.ts'
import {
  newRecurrenceDraft,
  type RecurrenceDraft,
  type RecurrenceGap,
  readRecurrenceDraft,
  recurrenceDraftOf,
} from '../../parts/recurrence/recurrence-draft.ts'

export interface BookingDraft {
  id: Id
  title: string
  contactName: string
  phone: string
  email: string
  note: string
  roomIds: Id[]
  recurrence: RecurrenceDraft
  startTime: ClockTime | undefined
  endTime: ClockTime | undefined
  days: number
  skipped: Day[]
}

/** What is known when somebody begins a booking: the time and room they chose. */
export interface BookingStart {
  date?: Day | undefined
  startTime?: ClockTime | undefined
  endTime?: ClockTime | undefined
  roomId?: Id | undefined
}

/** What stands in the way of saving, by field. */
export interface BookingGaps {
  title?: true
  rooms?: true
  startTime?: true
  /** Not written, or not after the start. */
  endTime?: 'missing' | 'too-early'
  /** `never`: the pattern gives no date at all. */
  recurrence?: RecurrenceGap | 'never'
}

export function newBookingDraft({ date, startTime, endTime, roomId }: BookingStart): BookingDraft {
  return {
    id: crypto.randomUUID(),
    title: '',
    contactName: '',
    phone: '',
    email: '',
    note: '',
    roomIds: roomId === undefined ? [] : [roomId],
    recurrence: date
      ? recurrenceDraftOf({ kind: 'once', date })
      : { ...newRecurrenceDraft(), frequency: 'once' },
    startTime,
    endTime,
    days: startTime && endTime && endTime <= startTime ? 1 : 0,
    skipped: [],
  }
}

export function bookingDraftOf(booking: Booking): BookingDraft {
  return {
    ...booking,
    roomIds: [...booking.roomIds],
    skipped: [...booking.skipped],
    recurrence: recurrenceDraftOf(booking.recurrence),
  }
}

/** The booking the draft says, or what is missing. Dates that are left out are kept while the pattern gives them. */
export function readBookingDraft(draft: BookingDraft): { booking: Booking } | { gaps: BookingGaps } {
  const { id, startTime, endTime, days, roomIds } = draft
  const recurrence = readRecurrenceDraft(draft.recurrence)
  const title = draft.title.trim()
  const gaps: BookingGaps = {
    ...(title === '' && { title: true }),
    ...(roomIds.length === 0 && { rooms: true }),
    ...(!startTime && { startTime: true }),
    ...(!endTime && { endTime: 'missing' }),
    ...(startTime && endTime && days === 0 && endTime <= startTime && { endTime: 'too-early' }),
    ...('missing' in recurrence
      ? { recurrence: recurrence.missing }
      : nextDates(recurrence, FIRST_DAY, 1).length === 0 && { recurrence: 'never' }),
  }
  if (Object.keys(gaps).length > 0 || 'missing' in recurrence || !startTime || !endTime) return { gaps }
  return {
    booking: {
      id,
      title,
      contactName: draft.contactName.trim(),
      phone: draft.phone.trim(),
      email: draft.email.trim(),
      note: draft.note.trim(),
      roomIds,
      recurrence,
      startTime,
      endTime,
      days,
      skipped: draft.skipped.filter((day) => isDateOf(recurrence, day)).sort(),
    },
  }
}

/**
 * What may clash: where and when. `undefined` while it does not say both. What else is written is left out, so that
 * writing a name asks nothing of the calendar.
 */
export function clashDraftOf({ id, roomIds, recurrence, startTime, endTime, days, skipped }: BookingDraft) {
  const read = readBookingDraft({
    ...newBookingDraft({}),
    ...{ id, title: id, roomIds, recurrence, startTime, endTime, days, skipped },
  })
  return 'booking' in read ? ({ kind: 'booking', booking: read.booking } satisfies ClashDraft) : undefined
}

/** The draft with the free time, day or room that was chosen; what repeats keeps its days, a long one its times. */
export function takeAlternative(
  draft: BookingDraft,
  { date, startTime, endTime, roomIds }: Alternative,
): Partial<BookingDraft> {
  return {
    roomIds: [...roomIds],
    ...(draft.days === 0 && { startTime, ...(endTime && { endTime }) }),
    ...(draft.recurrence.frequency === 'once' && { recurrence: { ...draft.recurrence, start: date } }),
  }
}
