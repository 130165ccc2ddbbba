import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitRows } from '../../../../shared/documents/month-grid/fit-rows.ts'

it('keeps every row in its order and no lower than it has to be, and fills each page to its end', () => {
  const height = fc.integer({ min: 1, max: 120 })
  fc.assert(
    fc.property(
      fc.array(height, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 10, max: 120 }),
      (rows, first) => {
        const room = [first, 120] as const
        const pages = fitRows(rows, room)
        const placed = pages.flat()
        expect(placed).toHaveLength(rows.length)
        placed.forEach((one, i) => {
          expect(one).toBeGreaterThanOrEqual(rows[i] as number)
        })
        pages.forEach((page, i) => {
          const sum = page.reduce((total, one) => total + one, 0)
          if (page.length > 0) expect(sum).toBeCloseTo(i === 0 ? first : 120)
        })
      },
    ),
  )
})

it('raises the lowest rows to one height', () => {
  expect(fitRows([10, 50, 20], [120, 120])).toEqual([[35, 50, 35]])
  expect(fitRows([10, 50, 20], [80, 120])).toEqual([[10, 50, 20]])
})

it('goes on to another page where the next row has no room', () => {
  expect(fitRows([40, 40, 40], [100, 100])).toEqual([[50, 50], [100]])
  expect(fitRows([90], [50, 100])).toEqual([[], [100]])
})
