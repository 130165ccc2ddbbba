import { expect, test } from 'vitest'
import { nextActivity } from '../../../shared/domain/next-activity.ts'
import { makeActivity, makeOverride, makeProgramme } from '../../factories/place-data.ts'

const tuesday = '2026-11-24'
const over = makeActivity({ title: 'Over', recurrence: { kind: 'once', date: '2026-11-23' } })
const late = makeActivity({
  title: 'Sent',
  startTime: '19:00',
  endTime: '21:00',
  recurrence: { kind: 'once', date: tuesday },
})
const early = makeActivity({
  title: 'Tidligt',
  startTime: '09:30',
  recurrence: { kind: 'once', date: tuesday },
})
const next = (activities = [over, late, early], overrides: ReturnType<typeof makeOverride>[] = []) =>
  nextActivity(makeProgramme(activities, overrides), tuesday)

test('the activity held next is the earliest of the first day, in whatever order they are kept', () => {
  expect(next()).toBe(early)
  expect(next([early, late, over])).toBe(early)
  expect(next([over, late])).toBe(late)
})

test('a date moved away counts where it was moved to', () => {
  expect(next([early, late], [makeOverride(early, tuesday, { movedTo: '2026-12-01' })])).toBe(late)
})

test('without one to come it is any, and without activities none', () => {
  expect(next([over])).toBe(over)
  expect(next([])).toBeUndefined()
})
