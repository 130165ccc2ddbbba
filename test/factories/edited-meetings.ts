/** What becomes of meetings, tasks and ideas when somebody works on them for a while. */
import fc from 'fast-check'
import type { Meeting } from '../../shared/domain/meeting.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { makeAgendaItem, makeIdea, makeMeeting, makeTask } from './meetings.ts'

type Meetings = Pick<PlaceData, 'meetings' | 'tasks' | 'ideas'>

const [economy, rest] = [makeAgendaItem(), makeAgendaItem({ title: 'Eventuelt', standing: 'other' })]
const held = makeMeeting({ items: [economy, rest] })

/** Before anybody works on them. */
export const meetingsAtFirst: Meetings = {
  meetings: [held, makeMeeting({ date: '2027-02-23' })],
  tasks: [makeTask({ meetingId: held.id, itemId: economy.id }), makeTask({ text: 'Købe garn' })],
  ideas: [makeIdea(), makeIdea({ title: 'Bagedag' })],
}

function onHeld(change: (meeting: Meeting) => Meeting): (data: PlaceData) => PlaceData {
  return (data) => ({
    ...data,
    meetings: data.meetings.map((one) => (one.id === held.id ? change(one) : one)),
  })
}

function written(itemId: string, said: string): (data: PlaceData) => PlaceData {
  return onHeld((meeting) => ({
    ...meeting,
    items: meeting.items.map((item) => (item.id === itemId ? { ...item, said } : item)),
  }))
}

export const anyMeetingEdit: fc.Arbitrary<(data: PlaceData) => PlaceData> = fc.oneof(
  fc
    .tuple(fc.constantFrom(economy.id, rest.id), fc.constantFrom('Kassen stemmer', 'Vi venter'))
    .map(([item, said]) => written(item, said)),
  fc.constantFrom('2026-11-26', '2026-11-27').map((on) => onHeld((meeting) => ({ ...meeting, sentOn: on }))),
  fc.constant(onHeld((meeting) => ({ ...meeting, approved: { on: '2027-02-23' } }))),
  fc.constant((data: PlaceData) => ({ ...data, meetings: data.meetings.slice(0, -1) })),
  fc.constantFrom('Åse Sørensen', 'Bent').map((who) => {
    const task = makeTask({ who })
    return (data: PlaceData) => ({ ...data, tasks: [...data.tasks, task] })
  }),
  fc.constantFrom('2026-11-28', '2026-12-01').map((doneOn) => (data: PlaceData) => ({
    ...data,
    tasks: data.tasks.map((task, at) => (at === 0 ? { ...task, doneOn } : task)),
  })),
  fc.constantFrom('meeting' as const, 'parked' as const).map((state) => (data: PlaceData) => ({
    ...data,
    ideas: data.ideas.map((idea, at) => (at === 0 ? { ...idea, state, reason: 'For dyrt' } : idea)),
  })),
)
