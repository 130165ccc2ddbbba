/** Everything the app knows to say at a meeting, item by item. */
import { attentionKey, attentionOf } from '../attention.ts'
import { warningKey } from '../budget-warning.ts'
import { budgetWarnings } from '../budget-warnings.ts'
import { addDays, type Day } from '../day.ts'
import { yearOf } from '../entry.ts'
import { grantYearsIn } from '../grant-year.ts'
import { byDate, hasMinutes, type Meeting, madeDecisions } from '../meeting.ts'
import { proposedDate } from '../meeting-rules.ts'
import type { PlaceData } from '../place-data.ts'
import { isLate, openTasks } from '../task.ts'
import type { AgendaFact, AgendaSpan } from './agenda-fact.ts'
import {
  closureFacts,
  datesByActivity,
  headcountFacts,
  headcountsOf,
  programmeFacts,
} from './programme-facts.ts'

/** The meeting before one; `undefined` for the first. */
export function meetingBefore(meetings: readonly Meeting[], { id, date }: Pick<Meeting, 'id' | 'date'>) {
  return byDate(meetings).findLast((other) => other.id !== id && other.date < date)
}

/** What a meeting looks back and ahead on. */
export function spanOf(meetings: readonly Meeting[], meeting: Pick<Meeting, 'id' | 'date'>): AgendaSpan {
  const last = meetingBefore(meetings, meeting)
  return {
    since: last ? addDays(last.date, 1) : addDays(meeting.date, -13 * 7),
    meeting: meeting.date,
    until: proposedDate(meeting.date),
  }
}

/** The facts of a meeting as they are `today`, in the order they are told. */
export function agendaFacts(data: PlaceData, meeting: Meeting, today: Day): AgendaFact[] {
  const span = spanOf(data.meetings, meeting)
  return [
    ...followUpFacts(data, meeting, today),
    ...headcountFacts(data, span),
    ...economyFacts(data, today),
    ...programmeFacts(data, span),
    ...closureFacts(data, span),
    ...attentionFacts(data, today),
    ...ideaFacts(data, today),
    nextMeetingFact(data.meetings, meeting),
  ]
}

/** The latest meeting before one whose minutes nobody has approved yet. */
export function minutesToApprove(
  meetings: readonly Meeting[],
  { date }: Pick<Meeting, 'date'>,
): Meeting | undefined {
  return byDate(meetings).findLast((other) => other.date < date && hasMinutes(other) && !other.approved)
}

function followUpFacts(data: PlaceData, meeting: Meeting, today: Day): AgendaFact[] {
  const last = meetingBefore(data.meetings, meeting)
  const unapproved = minutesToApprove(data.meetings, meeting)
  const toApprove: AgendaFact[] = unapproved
    ? [
        {
          key: `follow-up/approve/${unapproved.id}`,
          item: 'follow-up',
          kind: 'approve-minutes',
          meetingDate: unapproved.date,
        },
      ]
    : []
  const decisions = (last?.items ?? []).flatMap(({ decisions: made }) =>
    madeDecisions(made).map(
      ({ id, text }): AgendaFact => ({
        key: `follow-up/decision/${id}`,
        item: 'follow-up',
        kind: 'decision',
        meetingDate: last?.date ?? '',
        text,
      }),
    ),
  )
  const open = openTasks(data.tasks)
    .filter(({ meetingId }) => meetingId !== meeting.id)
    .map(
      (task): AgendaFact => ({
        key: `follow-up/task/${task.id}`,
        item: 'follow-up',
        kind: 'task',
        task,
        late: isLate(task, today),
      }),
    )
  const done = data.tasks
    .filter(({ doneOn }) => doneOn !== undefined && (!last || doneOn >= last.date))
    .map(
      (task): AgendaFact => ({
        key: `follow-up/done/${task.id}`,
        item: 'follow-up',
        kind: 'task-done',
        task,
      }),
    )
  return [...toApprove, ...decisions, ...done, ...open]
}

function economyFacts(data: PlaceData, today: Day): AgendaFact[] {
  const grants = grantYearsIn(data, yearOf(today)).map(
    ({ grant: { id, name }, spent, available, left }): AgendaFact => ({
      key: `economy/grant/${id}`,
      item: 'economy',
      kind: 'grant',
      name,
      spent,
      available,
      left,
    }),
  )
  const warnings = budgetWarnings(data, today).map(
    (warning): AgendaFact => ({
      key: `economy/${warningKey(warning)}`,
      item: 'economy',
      kind: 'budget',
      warning,
    }),
  )
  return [...grants, ...warnings]
}

/** Clashes and holidays belong to the programme; who is missing to the volunteers. */
function attentionFacts(data: PlaceData, today: Day): AgendaFact[] {
  return attentionOf(data, today).map((attention): AgendaFact => {
    const item = attention.kind === 'duty' || attention.kind === 'alone' ? 'volunteers' : 'programme'
    return { key: `${item}/${attentionKey(attention)}`, item, kind: 'attention', attention }
  })
}

/** A trial that has run comes back by itself, with its question. */
function ideaFacts(data: PlaceData, today: Day): AgendaFact[] {
  return data.ideas.flatMap((idea): AgendaFact[] => {
    if (idea.state === 'new' || idea.state === 'meeting')
      return [{ key: `ideas/idea/${idea.id}`, item: 'ideas', kind: 'idea', idea }]
    if (idea.state !== 'trial' || idea.trialActivityId === undefined || idea.answer.trim() !== '') return []
    const held =
      datesByActivity(data, addDays(today, -400), addDays(today, 400)).get(idea.trialActivityId) ?? []
    const last = held.at(-1)
    if (!last || last.date >= today) return []
    return [
      {
        key: `ideas/trial/${idea.id}`,
        item: 'ideas',
        kind: 'trial-over',
        idea,
        activityId: idea.trialActivityId,
        last: last.date,
        headcounts: headcountsOf(held),
      },
    ]
  })
}

/** As it is agreed on, or a quarter later at the same time. */
function nextMeetingFact(meetings: readonly Meeting[], { date, startTime }: Meeting): AgendaFact {
  const next = byDate(meetings).find((other) => other.date > date)
  return {
    key: 'next-meeting/date',
    item: 'next-meeting',
    kind: 'next-meeting',
    date: next?.date ?? proposedDate(date),
    startTime: next?.startTime ?? startTime,
    agreed: next !== undefined,
  }
}
