import fc from 'fast-check'
import { expect, it } from 'vitest'
import { filledLines } from '../../../../shared/documents/kit/break-lines.ts'
import { afterLines } from '../../../../shared/documents/kit/first-lines.ts'
import { title } from '../any-entries.ts'

const measure = { width: 200, size: 11, bold: false }

it('cuts where the lines end, and keeps every letter', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 1, max: 4 }), (said, count) => {
      const text = said.replace(/\s+/g, ' ')
      const [first, rest] = afterLines(text, count, measure)
      expect((first + rest).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(rest === '').toBe(filledLines(text, measure).length <= count)
    }),
  )
})
