import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { Room } from '../../shared/domain/room.ts'
import { removalOfAccepted } from './accepted-clash-repository.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Removes a room and takes it off whatever names it: activities, single dates, bookings, and rooms that are part of it.
 * A date that was moved to this room alone has no room, rather than the usual ones again. A booking of this room alone
 * is nothing without it and goes with it, as do accepted clashes over what is gone; one undo brings back everything.
 */
export function removeRoom(db: Database, room: Room): Promise<Result<JournalEntry | undefined>> {
  const { id } = room
  const without = (ids: readonly Id[]) => ids.filter((other) => other !== id)
  return commit(db, async () => {
    const activities = await db.activities
      .filter(({ versions }) => versions.some(({ roomIds }) => roomIds.includes(id)))
      .toArray()
    const overrides = await db.overrides.filter(({ roomIds }) => roomIds?.includes(id) ?? false).toArray()
    const bookings = await db.bookings.filter(({ roomIds }) => roomIds.includes(id)).toArray()
    const goes = bookings.filter(({ roomIds }) => without(roomIds).length === 0).map((booking) => booking.id)
    const accepted = await removalOfAccepted(db, [id, ...goes])
    const parts = await db.rooms.filter(({ partOf }) => partOf === id).toArray()
    return {
      what: { action: 'removed', subject: room.name },
      rows: [
        { table: 'rooms', id, after: undefined },
        ...parts.map(({ partOf: _, ...part }): RowChange => ({ table: 'rooms', id: part.id, after: part })),
        ...activities.map(
          (activity): RowChange => ({
            table: 'activities',
            id: activity.id,
            after: {
              ...activity,
              versions: activity.versions.map((version) => ({
                ...version,
                roomIds: without(version.roomIds),
              })),
            },
          }),
        ),
        ...overrides.map(
          (override): RowChange => ({
            table: 'overrides',
            id: override.id,
            after: { ...override, roomIds: without(override.roomIds ?? []) },
          }),
        ),
        ...bookings.map(
          (booking): RowChange => ({
            table: 'bookings',
            id: booking.id,
            after: goes.includes(booking.id) ? undefined : { ...booking, roomIds: without(booking.roomIds) },
          }),
        ),
        ...accepted,
      ],
    }
  })
}
