import type { Id } from '../../../shared/domain/id.ts'
import type { Room } from '../../../shared/domain/room.ts'

export interface RoomInOrder {
  room: Room
  /** How deep it stands: 0 for a whole room, 1 for a part of one. */
  depth: number
}

/** Rooms by name, each followed by its parts. Every room is there once, whatever the parts say of each other. */
export function roomsInOrder(rooms: readonly Room[]): RoomInOrder[] {
  const collator = new Intl.Collator('da')
  const sorted = [...rooms].sort((a, b) => collator.compare(a.name, b.name))
  const known = new Set(rooms.map(({ id }) => id))
  const done = new Set<Id>()
  const ordered: RoomInOrder[] = []
  function add(room: Room, depth: number) {
    if (done.has(room.id)) return
    done.add(room.id)
    ordered.push({ room, depth })
    for (const part of sorted) if (part.partOf === room.id) add(part, depth + 1)
  }
  for (const room of sorted) if (!room.partOf || !known.has(room.partOf)) add(room, 0)
  for (const room of sorted) add(room, 0)
  return ordered
}

/** Rooms that may be named as the whole of this one: not itself, and none that is a part of it. */
export function possibleWholes(room: Room, rooms: readonly Room[]): Room[] {
  const inside = new Set<Id>([room.id])
  for (let grown = true; grown; ) {
    const more = rooms.filter(({ id, partOf }) => partOf && inside.has(partOf) && !inside.has(id))
    for (const { id } of more) inside.add(id)
    grown = more.length > 0
  }
  return rooms.filter(({ id }) => !inside.has(id))
}
