/** Meetings, with the booking that keeps a room for each. */
import type { Id } from '../../shared/domain/id.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { bookingOf } from '../../shared/domain/meeting-booking.ts'
import type { Result } from '../../shared/domain/result.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { Refusal } from './attempt.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Adds or changes a meeting, and has its rooms booked at its time; with no rooms its booking goes.
 * Refuses with `changed-since` when it is no longer as expected, and where its minutes are approved: then nothing but an
 * addition goes in.
 * @param roomIds left out: the rooms stay, at the meeting's time
 */
export function saveMeeting(
  db: Database,
  meeting: Meeting,
  roomIds?: readonly Id[],
  expected?: Meeting,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.meetings.get(meeting.id)
    const booked = meeting.bookingId === undefined ? undefined : await db.bookings.get(meeting.bookingId)
    const rooms = roomIds ?? booked?.roomIds ?? []
    const { bookingId: _, ...rest } = meeting
    if (known?.approved) {
      const { bookingId: __, ...locked } = known
      if (!isSameValue({ ...rest, additions: [] }, { ...locked, additions: [] }))
        throw new Refusal('changed-since')
    }
    const id = booked?.id ?? crypto.randomUUID()
    const after: Meeting = rooms.length > 0 ? { ...rest, bookingId: id } : rest
    const rows: RowChange[] = [{ table: 'meetings', id: meeting.id, after, ...(expected && { expected }) }]
    if (rooms.length > 0) rows.push({ table: 'bookings', id, after: bookingOf(meeting, rooms, id, booked) })
    else if (booked) rows.push({ table: 'bookings', id, after: undefined })
    return { what: { action: known ? 'changed' : 'added', subject: meeting.title }, rows }
  })
}

/** Removes a meeting and its booking. Refuses with `changed-since` once its minutes are approved. */
export function removeMeeting(
  db: Database,
  { id, title }: Meeting,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const known = await db.meetings.get(id)
    if (known?.approved) throw new Refusal('changed-since')
    const rows: RowChange[] = [{ table: 'meetings', id, after: undefined }]
    const booked = known?.bookingId === undefined ? undefined : await db.bookings.get(known.bookingId)
    if (booked) rows.push({ table: 'bookings', id: booked.id, after: undefined })
    return { what: { action: 'removed', subject: title }, rows }
  })
}

/** Approves minutes: they are locked from then on, and what is added stands under them. */
export function approveMinutes(
  db: Database,
  meeting: Meeting,
  approved: NonNullable<Meeting['approved']>,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, {
    what: { action: 'changed', subject: meeting.title },
    rows: [{ table: 'meetings', id: meeting.id, after: { ...meeting, approved }, expected: meeting }],
  })
}
