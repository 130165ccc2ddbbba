import { describe, expect, it } from 'vitest'
import { agendaFacts, spanOf } from '../../../../shared/domain/agenda/agenda-facts.ts'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import type { Recurrence } from '../../../../shared/domain/recurrence.ts'
import { idOf } from '../../../factories/ids.ts'
import { makeAgendaItem, makeIdea, makeMeeting, makeTask } from '../../../factories/meetings.ts'
import { makeActivity, makeClosure, makeOverride, makePlaceData } from '../../../factories/place-data.ts'

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
    expect(found.map(({ kind }) => kind)).toEqual([
      'approve-minutes',
      'decision',
      'task-done',
      'task',
      'next-meeting',
    ])
    expect(found.at(-2)).toMatchObject({ task: open, late: true, key: `follow-up/task/${open.id}` })
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

describe('the programme', () => {
  const inProgramme = (recurrence: Recurrence) =>
    facts({ activities: [makeActivity({ title: 'Sang', recurrence })] }).filter(
      ({ item }) => item === 'programme',
    )
  const tuesdays = (...dates: string[]): Recurrence => ({ kind: 'dates', dates })

  it('has an event where there is one date, and an activity that begins where there are more', () => {
    expect(inProgramme(tuesdays('2026-12-01'))).toMatchObject([{ kind: 'activity-new', once: true }])
    expect(inProgramme(tuesdays('2026-12-01', '2026-12-08'))).toMatchObject([
      { kind: 'activity-new', once: false },
    ])
  })

  it('has a pause where something usual is away for the quarter, and none of what is once a year', () => {
    const away = tuesdays('2026-06-02', '2026-06-09', '2027-04-06')
    expect(inProgramme(away)).toMatchObject([{ kind: 'activity-paused', last: '2026-06-09' }])
    expect(inProgramme(tuesdays('2025-06-23', '2026-06-23', '2027-06-23'))).toEqual([])
  })
})

describe('minutes to approve', () => {
  const approves = (meetings: Meeting[]) =>
    facts({ meetings }).flatMap((fact) => (fact.kind === 'approve-minutes' ? [fact.meetingDate] : []))

  it('are the latest that nobody has approved', () => {
    const older = makeMeeting({ ...last, id: idOf(803), date: '2026-05-26' })
    expect(approves([older, last, meeting])).toEqual(['2026-08-25'])
    const approved = { ...last, approved: { on: meeting.date, meetingId: meeting.id } }
    expect(approves([older, approved, meeting])).toEqual(['2026-05-26'])
    expect(approves([approved, meeting])).toEqual([])
  })

  it('are not those of a meeting where nothing was written', () => {
    expect(approves([makeMeeting({ date: '2026-08-25' }), meeting])).toEqual([])
  })
})

it('proposes the next meeting a quarter later, until one is agreed on', () => {
  const nextOf = (meetings: Meeting[]) => facts({ meetings }).filter(({ kind }) => kind === 'next-meeting')
  expect(nextOf([meeting])).toMatchObject([{ date: '2027-02-23', startTime: '10:00', agreed: false }])
  const agreed = makeMeeting({ date: '2027-03-02', startTime: '13:00', endTime: '15:00' })
  expect(nextOf([meeting, makeMeeting({ date: '2027-06-01' }), agreed])).toMatchObject([
    { date: '2027-03-02', startTime: '13:00', agreed: true },
  ])
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
