import { expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/day.ts'
import { meetingAttentionOf } from '../../../shared/domain/meeting-attention.ts'
import { newMeeting, usualRules } from '../../../shared/domain/new-meeting.ts'
import type { Task } from '../../../shared/domain/task.ts'
import { meetingAttentionSentence } from '../../../shared/exchange/meeting-attention-sentence.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeId } from '../../factories/ids.ts'
import { makePlaceData } from '../../factories/place-data.ts'

const meeting = {
  ...newMeeting({
    rules: usualRules(makeId),
    last: undefined,
    today: '2026-11-24',
    title: 'Styregruppemøde',
    titles: (standing) => standing,
    newId: makeId,
  }),
  date: '2026-12-08',
}
const task = (due: Day | undefined, more: Partial<Task> = {}): Task => ({
  id: makeId(),
  text: 'Bestille bus',
  who: 'Åse',
  createdOn: '2026-09-01',
  ...(due && { due }),
  ...more,
})

function told(today: Day, given: Parameters<typeof makePlaceData>[0]) {
  const t = createTranslate('da')
  return meetingAttentionOf(makePlaceData(given), today).map((item) =>
    meetingAttentionSentence(item, t, 'da'),
  )
}

test('a meeting is told of from a week before proposals are to be in, with when its agenda is to be out', () => {
  const meetings = [meeting]
  expect(told('2026-11-18', { meetings })).toEqual([])
  for (const day of ['2026-11-19', '2026-11-26'])
    expect(told(day, { meetings })).toEqual([
      'Styregruppemøde 8. december: Forslag senest 26. november, dagsordenen ud senest 1. december.',
    ])
  expect(told('2026-11-23', { meetings: [{ ...meeting, sentOn: '2026-11-20' }] })).toEqual([])
  expect(told('2026-11-27', { meetings })).toEqual([
    'Styregruppemøde 8. december: Send dagsordenen ud senest 1. december.',
  ])
  expect(told('2026-12-02', { meetings })).toEqual([
    'Styregruppemøde 8. december: Dagsordenen skulle være sendt ud 1. december.',
  ])
  expect(told('2026-12-02', { meetings: [{ ...meeting, sentOn: '2026-12-01' }] })).toEqual([
    'Styregruppemøde 8. december: Se dagsordenen.',
  ])
})

test('minutes are told of after the meeting, until they are sent out or are approved', () => {
  expect(told('2026-12-18', { meetings: [meeting] })).toEqual([
    'Styregruppemøde 8. december: Send referatet ud senest 18. december.',
  ])
  expect(told('2026-12-19', { meetings: [meeting] })).toEqual([
    'Styregruppemøde 8. december: Referatet skulle være sendt ud 18. december.',
  ])
  expect(told('2026-12-19', { meetings: [{ ...meeting, minutesSentOn: '2026-12-19' }] })).toEqual([])
  expect(told('2026-12-19', { meetings: [{ ...meeting, approved: { on: '2026-12-19' } }] })).toEqual([])
})

test('tasks that are late or due this week are told of, what is late first', () => {
  const tasks = [
    task('2026-11-29'),
    task('2026-11-30'),
    task('2026-11-20', { who: '' }),
    task(undefined),
    task('2026-11-20', { doneOn: '2026-11-21' }),
  ]
  expect(told('2026-11-24', { tasks })).toEqual([
    'Skulle være gjort 20. november: Bestille bus (ingen endnu).',
    'Senest 29. november: Bestille bus (Åse).',
  ])
})
