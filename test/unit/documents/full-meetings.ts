import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { makeId } from '../../factories/ids.ts'
import { makeAgendaItem, makeIdea, makeMeeting, makeYearPoint } from '../../factories/meetings.ts'

/** A meeting, an idea and a year with every field filled by its letter. */
export function fullMeetings(full: (letter: string) => string): Partial<PlaceData> {
  const item = makeAgendaItem({
    title: full('j'),
    presenter: full('y'),
    text: full('k'),
    lines: [{ key: 'other/a', text: full('l') }],
    said: full('m'),
    decisions: [{ id: makeId(), text: full('n') }],
  })
  return {
    meetings: [makeMeeting({ title: full('i'), items: [item] })],
    ideas: [makeIdea({ title: full('o'), note: full('q') })],
    yearPoints: [makeYearPoint({ title: full('z') })],
  }
}
