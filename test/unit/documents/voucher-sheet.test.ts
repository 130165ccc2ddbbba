import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../shared/documents/registry.ts'
import { lacksReceipt } from '../../../shared/domain/entry.ts'
import { keptBooks } from '../../factories/kept-books.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { anyBooks } from './any-books.ts'
import { contextOf, type LaidOut, layOut, options, overlaps, solid, strays } from './laid-out.ts'

/** The large numbers, in order, with their page. */
function numbersOf({ pages }: LaidOut): [number: number, page: number][] {
  return pages.flatMap(({ pieces }, page) =>
    pieces
      .filter(({ fontSize, text }) => fontSize > 33 && /^\d+$/.test(text))
      .map(({ text }): [number, number] => [Number(text), page + 1]),
  )
}

describe('sheets to glue receipts on', () => {
  it('are for what is on paper and what has no receipt, two on a page', async () => {
    const laidOut = await layOut('voucher-sheet', keptBooks(), { year: 2026 })
    expect(numbersOf(laidOut)).toEqual([
      [5, 1],
      [10, 1],
      [11, 2],
    ])
    for (const said of [
      'Bilag 2026 5 Bus til Ribe 4. maj 2026 Betaling: Banken Aktiviteter og ture · Sommertur Lindeballe Mødested 6.250,00 kr.',
      'Lim kvitteringen her',
      'Vin til julefrokosten 2.150,50, Egne penge 300,00 Lindeballe Mødested 2.450,50 kr.',
    ])
      expect(laidOut.text).toContain(solid(said))
  })

  it.each([
    ['paper', [5]],
    ['missing', [10, 11]],
    ['blank', [14, 15, 16, 17, 18, 19, 20, 21, 22, 23]],
  ] as const)('are those that are asked for: %s', async (sheets, expected) => {
    const laidOut = await layOut('voucher-sheet', keptBooks(), { year: 2026, sheets })
    expect(numbersOf(laidOut).map(([number]) => number)).toEqual(expected)
    expect(laidOut.pages).toHaveLength(Math.ceil(expected.length / 2))
    expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
  })

  it('are for one voucher where it is asked for, whatever it has', async () => {
    const laidOut = await layOut('voucher-sheet', keptBooks(), { voucher: '2026-2' })
    expect(numbersOf(laidOut)).toEqual([[2, 1]])
    const document = findDocument('voucher-sheet')
    const asked = { ...options, voucher: '2026-2' } as const
    expect(document?.fileName(keptBooks(), asked, contextOf())).toBe('2026-2 Bilagsark.pdf')
    expect(document?.fileName(keptBooks(), options, contextOf())).toBe('2026 Bilagsark.pdf')
  })

  it('say so where none are needed', async () => {
    const none = await layOut('voucher-sheet', makePlaceData(), { year: 2025 })
    expect(none.text).toContain(solid('Der mangler ingen kvitteringer i 2025.'))
    const paper = await layOut('voucher-sheet', makePlaceData(), { year: 2025, sheets: 'paper' })
    expect(paper.text).toContain(solid('Ingen bilag i 2025 har kvitteringen på papir.'))
  })

  it('have two on each page, whatever stands on them', async () => {
    await fc.assert(
      fc.asyncProperty(anyBooks, async (data) => {
        const laidOut = await layOut('voucher-sheet', data, { year: 2026 })
        const wanted = data.entries
          .filter(
            (entry) =>
              entry.voucher !== undefined && ((entry.onPaper && !entry.annulled) || lacksReceipt(entry)),
          )
          .map(({ voucher }, i) => [voucher, Math.floor(i / 2) + 1])
        expect(numbersOf(laidOut)).toEqual(wanted)
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})
