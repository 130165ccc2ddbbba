/** Whatever in a place's data refers to something that is not there, or says a thing twice. */
import type { Activity } from './activity.ts'
import { versionOn } from './activity-versions.ts'
import type { Day } from './day.ts'
import type { Id } from './id.ts'
import { strandedOverrides } from './occurrence.ts'
import type { PlaceData } from './place-data.ts'
import type { Room } from './room.ts'

/** One fault, with the facts its sentence needs: titles and names as people wrote them, ids for the screens. */
export type MissingReference =
  /** An activity names a tovholder who is not there; `from` is when the version that does so begins. */
  | { problem: 'activity-leader'; activityId: Id; title: string; from: Day | null; personId: Id }
  | { problem: 'activity-room'; activityId: Id; title: string; from: Day | null; roomId: Id }
  /** A change on a date belongs to an activity that is not there. */
  | { problem: 'override-activity'; overrideId: Id; date: Day; activityId: Id }
  | { problem: 'override-room'; overrideId: Id; date: Day; activityId: Id; title: string; roomId: Id }
  /** A change on a date which the activity's pattern does not give (any more). */
  | { problem: 'override-stranded'; overrideId: Id; date: Day; activityId: Id; title: string }
  /** Two or more changes on the same date of the same activity; the first of them counts. */
  | { problem: 'override-twice'; overrideId: Id; date: Day; activityId: Id; title: string }
  | { problem: 'room-part-of'; roomId: Id; name: string; partOfId: Id }
  /** Rooms that are part of each other in a ring; `names` goes once round. */
  | { problem: 'room-ring'; roomIds: Id[]; names: string[] }
  | { problem: 'id-twice'; of: 'room' | 'person' | 'activity' | 'override'; id: Id }

/** Everything that is wrong, in the order rooms, people, activities, overrides; empty when all is well. */
export function missingReferences(data: PlaceData): MissingReference[] {
  const { rooms, people, activities, overrides } = data
  return [
    ...repeated(rooms).map((id) => ({ problem: 'id-twice', of: 'room', id }) as const),
    ...repeated(people).map((id) => ({ problem: 'id-twice', of: 'person', id }) as const),
    ...repeated(activities).map((id) => ({ problem: 'id-twice', of: 'activity', id }) as const),
    ...repeated(overrides).map((id) => ({ problem: 'id-twice', of: 'override', id }) as const),
    ...roomFaults(rooms),
    ...activities.flatMap((activity) => activityFaults(activity, idsOf(people), idsOf(rooms))),
    ...overrideFaults(data),
  ]
}

function idsOf(rows: readonly { id: Id }[]): ReadonlySet<Id> {
  return new Set(rows.map(({ id }) => id))
}

/** Ids that stand on more than one row, each once. */
function repeated(rows: readonly { id: Id }[]): Id[] {
  const seen = new Set<Id>()
  const again = new Set<Id>()
  for (const { id } of rows) (seen.has(id) ? again : seen).add(id)
  return [...again]
}

function roomFaults(rooms: readonly Room[]): MissingReference[] {
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const faults: MissingReference[] = []
  const inRing = new Set<Id>()
  for (const room of rooms) {
    if (room.partOf === undefined) continue
    if (!byId.has(room.partOf)) {
      faults.push({ problem: 'room-part-of', roomId: room.id, name: room.name, partOfId: room.partOf })
    }
    const ring = inRing.has(room.id) ? [] : ringThrough(room, byId)
    if (ring.length === 0) continue
    for (const { id } of ring) inRing.add(id)
    faults.push({
      problem: 'room-ring',
      roomIds: ring.map(({ id }) => id),
      names: ring.map(({ name }) => name),
    })
  }
  return faults
}

/** The rooms from this one by way of what each is part of, back to it; empty when the way does not lead back. */
function ringThrough(room: Room, byId: ReadonlyMap<Id, Room>): Room[] {
  const way: Room[] = []
  let at: Room | undefined = room
  while (at && !way.includes(at)) {
    way.push(at)
    at = at.partOf === undefined ? undefined : byId.get(at.partOf)
  }
  return at === room ? way : []
}

function activityFaults(
  { id, versions }: Activity,
  people: ReadonlySet<Id>,
  rooms: ReadonlySet<Id>,
): MissingReference[] {
  return versions.flatMap(({ from, title, leaderIds, roomIds }): MissingReference[] => [
    ...leaderIds
      .filter((personId) => !people.has(personId))
      .map((personId) => ({ problem: 'activity-leader', activityId: id, title, from, personId }) as const),
    ...roomIds
      .filter((roomId) => !rooms.has(roomId))
      .map((roomId) => ({ problem: 'activity-room', activityId: id, title, from, roomId }) as const),
  ])
}

function overrideFaults({ rooms, activities, overrides }: PlaceData): MissingReference[] {
  const roomIds = idsOf(rooms)
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const seen = new Set<string>()
  return overrides.flatMap((override): MissingReference[] => {
    const { id: overrideId, date, activityId } = override
    const activity = byId.get(activityId)
    if (!activity) return [{ problem: 'override-activity', overrideId, date, activityId }]
    const at = { overrideId, date, activityId, title: versionOn(activity, date).title }
    const faults: MissingReference[] = (override.roomIds ?? [])
      .filter((roomId) => !roomIds.has(roomId))
      .map((roomId) => ({ problem: 'override-room', ...at, roomId }))
    const key = `${activityId} ${date}`
    if (seen.has(key)) faults.push({ problem: 'override-twice', ...at })
    seen.add(key)
    if (strandedOverrides(activity, [override]).length > 0)
      faults.push({ problem: 'override-stranded', ...at })
    return faults
  })
}
