import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../../shared/domain/day.ts'
import { holidayOn } from '../../../shared/domain/holidays.ts'
import { deadlinesOf, proposedDate, weekdaysBefore } from '../../../shared/domain/meeting-rules.ts'
import { newMeeting, startsOf, usualRules } from '../../../shared/domain/new-meeting.ts'
import { makeId } from '../../factories/ids.ts'
import { makeMeeting } from '../../factories/meetings.ts'

const day = fc.nat({ max: 40_000 }).map((days) => addDays('2000-01-01', days))
const isWorkday = (one: string) => weekdayOf(one) <= 5 && !holidayOn(one)

describe('weekdays before a meeting', () => {
  it('pass over weekends and Easter', () => {
    expect(weekdaysBefore('2026-11-24', 5)).toBe('2026-11-17')
    // Maundy Thursday, Good Friday and Easter Monday of 2026 are 2, 3 and 6 April.
    expect(weekdaysBefore('2026-04-07', 1)).toBe('2026-04-01')
    expect(weekdaysBefore('2026-04-07', 0)).toBe('2026-04-07')
  })

  it('are so many working days away, and the last is one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const before = weekdaysBefore(from, count)
        let passed = 0
        for (let at = before; at < from; at = addDays(at, 1)) if (isWorkday(at)) passed += 1
        expect(passed).toBe(count)
        expect(isWorkday(before)).toBe(true)
      }),
    )
  })
})

it('deadlines follow the rules', () => {
  expect(deadlinesOf({ date: '2026-11-24' }, usualRules(makeId))).toEqual({
    proposals: '2026-11-12',
    agenda: '2026-11-17',
    minutes: '2026-12-04',
  })
})

it('the next meeting is a quarter later on the same weekday, never on a public holiday', () => {
  expect(proposedDate('2026-11-24')).toBe('2027-02-23')
  // Thirteen weeks after 5 February 2026 is Thursday 7 May; after 12 February it is Ascension Day.
  expect(proposedDate('2026-02-12')).toBe('2026-05-21')
  fc.assert(
    fc.property(day, (last) => {
      const next = proposedDate(last)
      expect([weekdayOf(next), holidayOn(next)]).toEqual([weekdayOf(last), undefined])
    }),
  )
})

it('a new meeting is like the last, with the items of the rules', () => {
  const last = makeMeeting({ startTime: '14:00', endTime: '16:00', invited: ['consultant'] })
  const rules = usualRules(makeId)
  const made = newMeeting({
    rules,
    last,
    today: '2026-12-01',
    title: 'Møde',
    titles: (standing) => `»${standing}«`,
    newId: makeId,
  })
  expect(made).toMatchObject({ date: '2027-02-23', startTime: '14:00', invited: ['consultant'] })
  expect(made.items[0]?.title).toBe('»chair«')
  expect(startsOf(made.items).slice(0, 4)).toEqual([0, 5, 10, 20])
})
