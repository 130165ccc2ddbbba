import type { Result } from '../../shared/domain/result.ts'
import type { Room } from '../../shared/domain/room.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Removes a room and takes it off whatever names it: activities, single dates, and rooms that are part of it. None of
 * them is removed with it, and a date that was moved to this room alone has no room, rather than the usual ones again.
 */
export function removeRoom(db: Database, room: Room): Promise<Result<JournalEntry | undefined>> {
  const { id } = room
  return commit(db, async () => {
    const activities = await db.activities
      .filter(({ versions }) => versions.some(({ roomIds }) => roomIds.includes(id)))
      .toArray()
    const overrides = await db.overrides.filter(({ roomIds }) => roomIds?.includes(id) ?? false).toArray()
    const parts = await db.rooms.filter(({ partOf }) => partOf === id).toArray()
    const without = (ids: readonly string[]) => ids.filter((other) => other !== id)
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
      ],
    }
  })
}
