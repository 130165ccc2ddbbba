import { describe, expect, it } from 'vitest'
import { agendaFacts, spanOf } from '../../../shared/domain/agenda/agenda-facts.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Recurrence } from '../../../shared/domain/recurrence.ts'
import { idOf } from '../../factories/ids.ts'
import { makeAgendaItem, makeIdea, makeMeeting, makeTask } from '../../factories/meetings.ts'
import { makeActivity, makeClosure, makeOverride, makePlaceData } from '../../factories/place-data.ts'

const today = '2026-11-20'
const decision = { id: idOf(801), text: 'Vi køber en ny kaffemaskine.' }
const last = makeMeeting({
  date: '2026-08-25',
  items: [makeAgendaItem({ decisions: [decision, { id: idOf(802), text: ' ' }] })],
})
const meeting = makeMeeting({ date: '2026-11-24' })

function facts(given: Partial<PlaceData>) {
  return agendaFacts(makePlaceData({ meetings: [last, meeting], ...given }), meeting, today)
}

it('looks back to the day after the last meeting, and a quarter ahead', () => {
  const span = { since: '2026-08-26', meeting: '2026-11-24', until: '2027-02-23' }
  expect(spanOf([meeting, last], meeting)).toEqual(span)
  expect(spanOf([meeting], meeting).since).toBe('2026-08-25')
})

describe('since the last meeting', () => {
  it('tells of what was decided, and of every task until it is done', () => {
    const open = makeTask({ due: '2026-11-01' })
    const tasks = [
      open,
      makeTask({ doneOn: '2026-09-01' }),
      makeTask({ doneOn: '2026-08-01' }),
      makeTask({ meetingId: meeting.id }),
    ]
    const found = facts({ tasks })
    expect(found.map(({ kind }) => kind)).toEqual(['decision', 'task-done', 'task'])
    expect(found.at(-1)).toMatchObject({ task: open, late: true, key: `follow-up/task/${open.id}` })
  })

  it('tells of activities to which clearly more came, and not of those counted too seldom', () => {
    const weekly: Recurrence = { kind: 'weekly', everyWeeks: 1, weekdays: [2], start: '2026-01-06' }
    const song = makeActivity({ title: 'Sang', recurrence: weekly })
    const chess = makeActivity({ title: 'Skak', recurrence: weekly })
    const counted = (activity: typeof song, dates: string[], headcount: number) =>
      dates.map((date) => makeOverride(activity, date, { headcount }))
    const before = ['2026-07-07', '2026-07-14', '2026-07-21']
    const now = ['2026-09-01', '2026-09-08', '2026-09-15']
    const found = facts({
      activities: [song, chess],
      overrides: [
        ...counted(song, before, 10),
        ...counted(song, now, 20),
        ...counted(chess, before.slice(1), 10),
        ...counted(chess, now, 20),
      ],
    }).filter(({ kind }) => kind === 'headcount')
    expect(found).toMatchObject([{ title: 'Sang', before: 10, now: 20, dates: 3 }])
  })
})

it('tells of new activities and of closed periods to come', () => {
  const activity = makeActivity({
    title: 'Vinsmagning',
    trial: true,
    recurrence: { kind: 'dates', dates: ['2026-12-01'] },
  })
  const closures = [makeClosure({ name: 'Juleferie', from: '2026-12-21', to: '2027-01-03' })]
  const found = facts({ activities: [activity], closures })
  expect(found).toContainEqual(
    expect.objectContaining({ kind: 'activity-new', title: 'Vinsmagning', from: '2026-12-01', trial: true }),
  )
  expect(found).toContainEqual(expect.objectContaining({ kind: 'closure', name: 'Juleferie' }))
})

describe('a trial', () => {
  const dates = ['2026-10-06', '2026-11-03']
  const activity = makeActivity({ recurrence: { kind: 'dates', dates } })
  const idea = makeIdea({ state: 'trial', trialActivityId: activity.id, question: 'Kommer der nok?' })
  const overrides = dates.map((date, i) => makeOverride(activity, date, { headcount: 8 + i }))
  const ideasIn = (given: Partial<PlaceData>) => facts(given).filter(({ item }) => item === 'ideas')

  it('comes back by itself when it has run, with how many came', () => {
    expect(ideasIn({ activities: [activity], overrides, ideas: [idea] })).toMatchObject([
      { kind: 'trial-over', idea, last: '2026-11-03', headcounts: [8, 9] },
    ])
  })

  it('stays away while it runs, when it was answered, and when its activity is gone', () => {
    const later = makeActivity({
      id: activity.id,
      recurrence: { kind: 'dates', dates: [...dates, '2026-12-01'] },
    })
    expect(ideasIn({ activities: [later], ideas: [idea] })).toEqual([])
    expect(ideasIn({ activities: [activity], ideas: [{ ...idea, answer: 'Ja' }] })).toEqual([])
    expect(ideasIn({ ideas: [idea] })).toEqual([])
  })
})
