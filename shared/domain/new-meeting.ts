/** A meeting as it begins: a quarter after the last, with the standing items of the place's template. */
import type { Day } from './day.ts'
import { addDays } from './day.ts'
import type { Id } from './id.ts'
import type { AgendaItem, Meeting, StandingItem } from './meeting.ts'
import { type MeetingRules, proposedDate } from './meeting-rules.ts'

/** What a standing item is called on screen and paper. */
export type ItemTitles = (standing: StandingItem) => string

/** The default agenda (a synthesis of those in use); minutes for each, about an hour and a half in all. */
const usualItems: readonly (readonly [StandingItem, number])[] = [
  ['chair', 5],
  ['agenda', 5],
  ['follow-up', 10],
  ['news', 10],
  ['economy', 10],
  ['programme', 20],
  ['volunteers', 10],
  ['ideas', 10],
  ['next-meeting', 5],
  ['any-other', 5],
]

/** The rules of a place that has written none: an activity centre's, from its rules of procedure. */
export function usualRules(newId: () => Id): MeetingRules {
  return {
    proposalWeekdays: 8,
    agendaWeekdays: 5,
    minutesDays: 10,
    invited: ['steering-group', 'leads', 'treasurer'],
    template: usualItems.map(([standing, minutes]) => ({ id: newId(), title: '', standing, minutes })),
  }
}

interface NewMeeting {
  readonly rules: MeetingRules
  readonly last: Meeting | undefined
  readonly today: Day
  readonly title: string
  readonly titles: ItemTitles
  newId(): Id
}

/** A meeting that is not written down yet: at the time and with the people of the last one. */
export function newMeeting({ rules, last, today, title, titles, newId }: NewMeeting): Meeting {
  const proposed = last ? proposedDate(last.date) : addDays(today, 14)
  return {
    id: newId(),
    title: last?.title ?? title,
    date: proposed < today ? addDays(today, 14) : proposed,
    startTime: last?.startTime ?? '10:00',
    endTime: last?.endTime ?? '12:00',
    invited: last?.invited ?? rules.invited,
    chair: '',
    minuteTaker: '',
    present: [],
    apologies: [],
    items: rules.template.map((item) => newItem(newId(), item.title || titles(item.standing), item)),
    additions: [],
  }
}

/** An item with nothing under it yet. */
export function newItem(
  id: Id,
  title: string,
  { standing, minutes }: Pick<AgendaItem, 'standing' | 'minutes'>,
): AgendaItem {
  return { id, title, standing, minutes, presenter: '', text: '', changes: [], said: '', decisions: [] }
}

/** When each item begins: minutes after the meeting does. */
export function startsOf(items: readonly Pick<AgendaItem, 'minutes'>[]): number[] {
  let at = 0
  return items.map(({ minutes }) => {
    const start = at
    at += minutes
    return start
  })
}
