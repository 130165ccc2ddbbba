import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutSheets, type SheetItem } from '../../../shared/funder-pack/receipt-sheet.ts'

const A4 = { width: 595.28, height: 841.89 }
const item = (
  width: number,
  height: number,
  line = 'Bilag 1 · 2. marts 2026 · Kaffe · 10,00 kr.',
): SheetItem => ({
  line,
  size: { width, height },
  alone: false,
})
const words: SheetItem = { line: 'Bilag 2', words: 'Billedet kan ikke vises.', alone: false }
const shown = (items: readonly SheetItem[]) => layOutSheets(items).map((page) => page.items.length)

describe('receipts on their pages', () => {
  it('have a page each where they fill it, and share one where none suffers', () => {
    const photo = item(1500, 2000)
    const [page] = layOutSheets([photo])
    expect(page?.placed[0]?.box.height).toBeGreaterThan(A4.height * 0.8)
    expect(shown([photo, photo])).toEqual([1, 1])
    // Slips from a till, beside each other; small or low pictures, under each other.
    expect(shown([item(400, 2000), item(400, 2000), item(400, 2000), item(400, 2000)])).toEqual([3, 1])
    expect(shown([item(1600, 900), item(1600, 900)])).toEqual([2])
    expect(shown([item(150, 200), item(150, 200), item(150, 200)])).toEqual([3])
    expect(shown([words, words, words, photo])).toEqual([3, 1])
  })

  it('are never enlarged beyond what they are, and a page of a PDF has its own', () => {
    expect(layOutSheets([item(150, 200)])[0]?.placed[0]?.box).toMatchObject({ width: 150, height: 200 })
    const pdf = { ...item(150, 200), alone: true }
    expect(shown([pdf, pdf, item(150, 200), item(150, 200), pdf])).toEqual([1, 1, 2, 1])
  })

  it('stand on the paper, in order, over no other and as large as nearly alone', () => {
    const any = fc.record({
      line: fc.string({ minLength: 1, maxLength: 240, unit: fc.constantFrom('a', 'M', ' ', '·') }),
      size: fc.option(
        fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) }),
        { nil: undefined },
      ),
      words: fc.constantFrom(undefined, 'Billedet kan ikke vises.'),
      alone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (items) => {
        const pages = layOutSheets<SheetItem>(items)
        expect(pages.flatMap((page) => page.items)).toEqual(items)
        for (const { items: together, placed } of pages) {
          if (together.some(({ alone }) => alone)) expect(together).toHaveLength(1)
          expect(placed.map((one) => one.item)).toEqual(together.filter(({ size }) => size))
          for (const [at, { item: one, box }] of placed.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(0)
            expect(box.y).toBeGreaterThan(0)
            expect(box.x + box.width).toBeLessThanOrEqual(A4.width)
            expect(box.y + box.height).toBeLessThanOrEqual(A4.height - 40)
            expect(box.width / box.height).toBeCloseTo((one.size?.width ?? 0) / (one.size?.height ?? 1), 5)
            const [alone] = layOutSheets([one])
            expect(box.width).toBeGreaterThanOrEqual((alone?.placed[0]?.box.width ?? 0) * 0.9 - 1e-6)
            for (const { box: other } of placed.slice(at + 1)) {
              const apart =
                other.x >= box.x + box.width ||
                other.y >= box.y + box.height ||
                other.y + other.height <= box.y
              expect(apart).toBe(true)
            }
          }
        }
      }),
    )
  })
})
