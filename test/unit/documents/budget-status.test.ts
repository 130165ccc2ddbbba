import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import sample from '../../../resources/sample-place/sample-place.json' with { type: 'json' }
import { findDocument } from '../../../shared/documents/registry.ts'
import { formatExactNumber } from '../../../shared/exchange/format-amount.ts'
import { buildSamplePlace } from '../../../shared/sample-place.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { byHand, TODAY, threeYearsPlace } from '../../factories/three-years.ts'
import { anyBooks } from './any-books.ts'
import { contextOf, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const context = contextOf({ today: TODAY })
const row = (name: string, ...amounts: number[]) =>
  solid([name, ...amounts.map((amount) => formatExactNumber(amount, 'da'))].join(''))

describe('status of a grant', () => {
  it('is one page with what was worked out by hand', async () => {
    const { text, pages } = await layOut('budget-status', threeYearsPlace(), {}, context)
    const { grant, category, closing } = byHand[2026]
    const { food, activities, trips } = category
    expect(pages).toHaveLength(1)
    for (const said of [
      'Sådan stod det 23. november 2026',
      'Til rådighed 25.136,25 kr. Brugt 15.165,00 kr. Planlagt 6.200,00 kr. Tilbage 3.771,25 kr.',
      '30.000,00 kr. for 2026, hvoraf 3.363,75 kr. blev brugt allerede i 2025. 1.500,00 kr. er betalt tilbage.',
      'Til udflugter er der brugt 400 kr. mere, end der er sat af.',
      'Der mangler bilag til 1 udgift i 2026.',
      '5. december: Julefrokost, 4.000,00 kr.',
      '12. december: Julekoncert, 2.200,00 kr.',
      'Sådan er det regnet ud:',
    ])
      expect(text).toContain(solid(said))
    for (const expected of [
      row('Mad og kaffe', food.budget, food.spent, 4_000_00, food.left - 4_000_00),
      row('Aktiviteter', activities.budget, activities.spent, 2_200_00, activities.left - 2_200_00),
      row(
        'I alt af det, bevillingen betaler',
        30_000_00,
        grant.spent,
        grant.planned,
        30_000_00 - grant.spent - grant.planned,
      ),
      row('Udflugter', trips.budget, trips.spent, 0, trips.left),
      solid(`I kassen ${formatExactNumber(closing.cash, 'da')} kr.`),
      solid(`I banken ${formatExactNumber(closing.bank, 'da')} kr.`),
      solid(`Til gode: Ole Bøgh ${formatExactNumber(closing.owed, 'da')} kr.`),
    ])
      expect(text).toContain(expected)
    // 15.165,00 in 327 days is 1.762,29 in the 38 that are left: 25.136,25 - 15.165,00 - 6.200,00 - 1.762,29 = 2.008,96.
    expect(text).toContain(solid('bliver der omkring 2.009 kr. tilbage'))
  })

  it('is one page for the sample place as well', async () => {
    const place = buildSamplePlace(sample, '2026-11-24', () => crypto.randomUUID())
    const { pages } = await layOut('budget-status', place, {}, contextOf({ today: '2026-11-24' }))
    expect(pages).toHaveLength(1)
  })

  it('says of a year that is over how it ended, and nothing of today', async () => {
    const { text } = await layOut('budget-status', threeYearsPlace(), { year: 2025 }, context)
    expect(text).toContain(solid('Sådan stod det 31. december 2025'))
    expect(text).toContain(solid('For meget 3.363,75 kr.'))
    for (const said of ['Det skal I se på', 'Hvor langt', 'Det har I i dag'])
      expect(text).not.toContain(solid(said))
  })

  it('says so where there is no grant, and is named after the day', async () => {
    const { text } = await layOut('budget-status', makePlaceData(), { year: 2024 }, context)
    expect(text).toContain(solid('Der er ingen bevilling i 2024.'))
    const document = findDocument('budget-status')
    expect(document?.fileName(threeYearsPlace(), options, context)).toBe('2026-11-23 Status 2026.pdf')
  })

  it('keeps on its pages whatever is written down', async () => {
    await fc.assert(
      fc.asyncProperty(anyBooks, async (data) => {
        const laidOut = await layOut('budget-status', data, {}, context)
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})
