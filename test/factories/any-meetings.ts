/** fast-check arbitraries for meetings and what comes of them: anything the schemas allow. */
import fc from 'fast-check'
import { type Idea, ideaStates } from '../../shared/domain/idea.ts'
import { type AgendaItem, type Meeting, meetingRoles, standingItems } from '../../shared/domain/meeting.ts'
import type { MeetingRules } from '../../shared/domain/meeting-rules.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { Task } from '../../shared/domain/task.ts'
import type { YearPoint } from '../../shared/domain/year-point.ts'
import { anyDay, id, long, many, name, row, short, some, time } from './any-values.ts'

const roles = fc.subarray([...meetingRoles])
const minutes = fc.nat({ max: 600 })
const filled = long.map((text) => text || 'Æ')

const anyItem = row<AgendaItem>(
  {
    id,
    title: name,
    standing: fc.constantFrom(...standingItems),
    presenter: short,
    minutes,
    text: long,
    proposedBy: short,
    changes: fc.array(
      row<AgendaItem['changes'][number]>({ key: name, text: long, hidden: fc.boolean() }, ['text', 'hidden']),
      many,
    ),
    lines: fc.array(fc.record({ key: name, text: long }), many),
    said: long,
    decisions: fc.array(fc.record({ id, text: long }), many),
  },
  ['proposedBy', 'lines'],
)

const anyMeeting: fc.Arbitrary<Meeting> = fc
  .tuple(
    row<Omit<Meeting, 'startTime' | 'endTime'>>(
      {
        id,
        title: name,
        date: anyDay,
        bookingId: id,
        invited: roles,
        chair: short,
        minuteTaker: short,
        present: fc.array(name, many),
        apologies: fc.array(name, many),
        items: fc.array(anyItem, many),
        sentOn: anyDay,
        minutesSentOn: anyDay,
        approved: row<NonNullable<Meeting['approved']>>({ on: anyDay, meetingId: id }, ['meetingId']),
        additions: fc.array(fc.record({ on: anyDay, text: filled }), many),
      },
      ['bookingId', 'sentOn', 'minutesSentOn', 'approved'],
    ),
    fc.uniqueArray(time, { minLength: 2, maxLength: 2 }),
  )
  .map(([meeting, times]) => {
    const [startTime, endTime] = times.toSorted() as [string, string]
    return { ...meeting, startTime, endTime }
  })

const anyTask = row<Task>(
  { id, text: name, who: short, due: anyDay, createdOn: anyDay, meetingId: id, itemId: id, doneOn: anyDay },
  ['due', 'meetingId', 'itemId', 'doneOn'],
)

const anyIdea = row<Idea>(
  {
    id,
    title: name,
    from: short,
    note: long,
    createdOn: anyDay,
    state: fc.constantFrom(...ideaStates),
    reason: short,
    interested: fc.nat({ max: 10_000 }),
    trialActivityId: id,
    question: short,
    answer: long,
  },
  ['interested', 'trialActivityId'],
)

const anyYearPoint: fc.Arbitrary<YearPoint> = fc.record({
  id,
  title: name,
  monthDay: fc.constantFrom('01-01', '02-28', '06-05', '12-31'),
  day: fc.boolean(),
})

export const anyMeetingRules: fc.Arbitrary<MeetingRules> = fc.record({
  proposalWeekdays: fc.nat({ max: 60 }),
  agendaWeekdays: fc.nat({ max: 60 }),
  minutesDays: fc.nat({ max: 120 }),
  invited: roles,
  template: fc.array(
    fc.record({ id, title: short, standing: fc.constantFrom(...standingItems), minutes }),
    many,
  ),
})

export type Meetings = Pick<PlaceData, 'meetings' | 'tasks' | 'ideas' | 'yearPoints'>

/** What they name may be there or not. */
export const anyMeetings: fc.Arbitrary<Meetings> = fc.record({
  meetings: some(anyMeeting),
  tasks: some(anyTask),
  ideas: some(anyIdea),
  yearPoints: some(anyYearPoint),
})
