import { expect, it } from 'vitest'
import { groupByDay } from '../../../../renderer/features/history/group-by-day.ts'

it('keeps the order in which things were done, though the clock was wrong in between', () => {
  const lines = ['2026-11-24', '2026-11-24', '2000-01-01', '2026-11-24'].map((day, at) => ({ day, at }))
  expect(groupByDay(lines).map(({ day, lines: some }) => [day, some.map(({ at }) => at)])).toEqual([
    ['2026-11-24', [0, 1]],
    ['2000-01-01', [2]],
    ['2026-11-24', [3]],
  ])
  expect(groupByDay([])).toEqual([])
})
