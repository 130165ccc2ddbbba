import { describe, expect, test } from 'vitest'
import {
  newRecurrenceDraft,
  readRecurrenceDraft,
  recurrenceDraftOf,
} from '../../../../renderer/parts/recurrence/recurrence-draft.ts'
import type { Recurrence } from '../../../../shared/domain/recurrence.ts'

const span = { start: '2026-09-01', end: '2027-04-30', season: { from: 9, to: 4 } }
const patterns: Recurrence[] = [
  { kind: 'once', date: '2026-11-24' },
  { kind: 'weekly', everyWeeks: 1, weekdays: [2, 4], start: '2026-09-01' },
  { kind: 'weekly', everyWeeks: 7, weekdays: [1], ...span },
  { kind: 'week-parity', parity: 'odd', weekdays: [1], ...span },
  { kind: 'week-parity', parity: 'even', weekdays: [5, 7], start: '2026-09-01' },
  { kind: 'monthly', ordinals: [1, 3, -1], weekday: 2, ...span },
  { kind: 'dates', dates: ['2026-11-24', '2026-12-01'] },
]

test.each(patterns)('$kind is what was filled into the form when nothing is touched', (pattern) => {
  expect(readRecurrenceDraft(recurrenceDraftOf(pattern))).toEqual(pattern)
})

describe('what is missing is named by its field', () => {
  const weekly = { ...newRecurrenceDraft(), weekdays: [1 as const], start: '2026-09-07' }

  test.each([
    ['weekdays', { ...weekly, weekdays: [] }],
    ['start', { ...weekly, start: undefined }],
    ['end', { ...weekly, end: '2026-09-06' }],
    ['ordinals', { ...weekly, frequency: 'monthly' as const, ordinals: [] }],
    ['dates', { ...weekly, frequency: 'dates' as const, dates: [] }],
    ['start', { ...newRecurrenceDraft(), frequency: 'once' as const }],
  ])('%s', (missing, draft) => {
    expect(readRecurrenceDraft(draft)).toEqual({ missing })
  })

  test('and nothing when the end is the day it begins', () => {
    expect(readRecurrenceDraft({ ...weekly, end: '2026-09-07' })).toMatchObject({ end: '2026-09-07' })
  })
})

test('dates are put in order, each once', () => {
  const draft = { ...newRecurrenceDraft(), frequency: 'dates' as const }
  expect(readRecurrenceDraft({ ...draft, dates: ['2026-12-01', '2026-11-24', '2026-12-01'] })).toEqual({
    kind: 'dates',
    dates: ['2026-11-24', '2026-12-01'],
  })
})
