/** Rooms within rooms: a hall divided by a folding wall, and perhaps a half of it once more. */
import type { Id } from './id.ts'
import type { Room } from './room.ts'

export interface RoomParts {
  readonly byId: ReadonlyMap<Id, Room>
  /** The rooms a room is a part of, nearest first. */
  wholesOf(id: Id): readonly Id[]
  /** The rooms that are part of a room, near and far. */
  partsOf(id: Id): readonly Id[]
}

/** A hall, its half, a corner of that: no house goes on much longer. */
const DEEPEST = 10

/**
 * What is part of what. In rooms that are part of each other in a ring, the link that closes it is passed over; of more
 * than ten that a room would be a part of, the nearest count.
 */
export function roomParts(rooms: readonly Room[]): RoomParts {
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const wholeOf = new Map<Id, Id>()
  const wholesOf = (id: Id): Id[] => {
    const way: Id[] = []
    for (let at = wholeOf.get(id); at !== undefined; at = wholeOf.get(at)) way.push(at)
    return way
  }
  for (const { id, partOf } of byId.values()) {
    const closesRing = partOf !== undefined && (partOf === id || wholesOf(partOf).includes(id))
    if (partOf !== undefined && byId.has(partOf) && !closesRing) wholeOf.set(id, partOf)
  }
  const wholes = new Map<Id, readonly Id[]>()
  const parts = new Map<Id, Id[]>([...byId.keys()].map((id) => [id, []]))
  for (const id of byId.keys()) {
    const way = wholesOf(id).slice(0, DEEPEST)
    wholes.set(id, way)
    for (const whole of way) parts.get(whole)?.push(id)
  }
  return { byId, wholesOf: (id) => wholes.get(id) ?? [], partsOf: (id) => parts.get(id) ?? [] }
}

/** The rooms there are among these, each once, without those that are part of another of them: the whole says it all. */
export function withoutParts(roomIds: readonly Id[], { byId, wholesOf }: RoomParts): readonly Id[] {
  const [only] = roomIds
  if (only !== undefined && roomIds.length === 1 && byId.has(only)) return roomIds
  const wanted = new Set(roomIds)
  return [...wanted].filter((id) => byId.has(id) && !wholesOf(id).some((whole) => wanted.has(whole)))
}
