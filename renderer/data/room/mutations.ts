import type { Room } from '../../../shared/domain/room.ts'
import { removeRoom } from '../../storage/room-repository.ts'
import { saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected the room as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveRoom(expected?: Room) {
  return useChange((db, room: Room) => saveRow(db, 'rooms', room, room.name, expected))
}

/** Removes a room, and takes it off activities and dates in the same commit. */
export function useRemoveRoom() {
  return useChange((db, room: Room) => removeRoom(db, room))
}
