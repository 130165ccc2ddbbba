import type { Room } from '../../../shared/domain/room.ts'
import type { Translate } from '../../../shared/locales/translate.ts'

/** What there is to know about a room, in one line: "del af Hele salen · plads til 40 · Uden trin · projektor". */
export function roomFacts(room: Room, rooms: readonly Room[], t: Translate): string {
  const whole = rooms.find(({ id }) => id === room.partOf)
  return [
    whole && t('rooms:partOfNamed', { name: whole.name }),
    room.capacity !== undefined && t('rooms:holds', { count: room.capacity }),
    room.stepFree && t('rooms:stepFree'),
    room.equipment,
  ]
    .filter(Boolean)
    .join(' · ')
}
