import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../shared/documents/registry.ts'
import { formatExactAmount, formatExactNumber } from '../../../shared/exchange/format-amount.ts'
import { makeEntry, makeGrant } from '../../factories/accounts.ts'
import { keptBooks } from '../../factories/kept-books.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { byHand, TODAY, threeYears, threeYearsPlace, type YearByHand } from '../../factories/three-years.ts'
import { anyBooks } from './any-books.ts'
import { unhyphenated } from './any-entries.ts'
import { contextOf, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const context = contextOf({ today: TODAY })
const read = (year: number) => layOut('accounts', threeYearsPlace(), { year }, context)
/** A row as it is read back: its name and its amounts, from left to right. */
const row = (name: string, ...amounts: number[]) =>
  solid([name, ...amounts.map((amount) => formatExactNumber(amount, 'da'))].join(''))

describe('accounts of a year', () => {
  it.each([2024, 2025, 2026] as const)('has every figure of %s that was worked out by hand', async (year) => {
    const { text } = await read(year)
    const hand = byHand[year]
    const { opening, closing, income, expenses, grant, category } = hand
    const { food, activities, trips } = category
    for (const [name, amount] of [
      ['Kommunens tilskud', income.grant],
      ['Entré', income.entrance],
      ['Kaffe', income.coffee],
      ['Gave', income.gift],
    ] as const)
      if (amount === 0) expect(text).not.toContain(row(name, amount))
      else expect(text).toContain(row(name, amount))
    const budget = food.budget + activities.budget
    const since = (of: keyof typeof closing) => closing[of] - opening[of]
    for (const expected of [
      row('Indtægter i alt', hand.incomeTotal),
      row('Mad og kaffe', food.budget, food.spent, food.left),
      row('Aktiviteter', activities.budget, activities.spent, activities.left),
      row('I alt af det, bevillingen betaler', budget, grant.spent, budget - grant.spent),
      row('Udflugter', trips.budget, trips.spent, trips.left),
      ...(expenses.own === 0 ? [] : [row('Egne penge', expenses.own)]),
      row('Udgifter i alt', hand.expenseTotal),
      row('Bevilget for året', grant.granted),
      ...(grant.carriedIn === 0 ? [] : [row(`Overført fra ${year - 1}`, grant.carriedIn)]),
      row('Til rådighed', grant.available),
      row('Brugt', -grant.spent),
      ...(grant.repaid === 0 ? [] : [row(`Betalt tilbage af pengene for ${year}`, -grant.repaid)]),
      row('Rest', grant.left),
      ...(grant.carriedOut === 0 ? [] : [row(`Overføres til ${year + 1}`, grant.carriedOut)]),
      ...(grant.toRepay === 0 ? [] : [row('Skal betales tilbage, hvis der ikke bruges mere', grant.toRepay)]),
      row('I kassen', opening.cash, closing.cash, since('cash')),
      row('I banken', opening.bank, closing.bank, since('bank')),
      row('Udlæg, der ikke er betalt tilbage', 0 - opening.owed, 0 - closing.owed, 0 - since('owed')),
      row('I alt', opening.total, closing.total, since('total')),
      row('Indtægter', hand.incomeTotal),
      row('Udgifter', -hand.expenseTotal),
      ...(hand.repaid === 0 ? [] : [row(`Betalt tilbage til bevillingsgiver i ${year}`, -hand.repaid)]),
      ...(hand.differences === 0 ? [] : [row('Forskelle, da kassen blev talt op', hand.differences)]),
      solid(`Regnskabet stemmer. Årets resultat er ${formatExactAmount(hand.result, 'da')}`),
    ])
      expect(text).toContain(expected)
  })

  it('says what was spent before its vouchers begin, and on which day they do', async () => {
    const { text } = await read(2024)
    expect(text).toContain(row('Trukket fra: brugt, før bilagene begynder', -3_350_00))
    expect(text).toContain(row('Penge 1. marts', byHand[2024].opening.total))
    expect(text).toContain(row('Penge 31. december', byHand[2024].closing.total))
    const later = (await read(2025)).text
    expect(later).not.toContain(solid('Trukket fra'))
    expect(later).toContain(row('Penge 1. januar', byHand[2025].opening.total))
  })

  it('sets the years of the grant beside each other, from its second year on', async () => {
    const years: readonly YearByHand[] = [2024, 2025, 2026]
    const { text } = await read(2026)
    const across = (name: string, of: (year: (typeof byHand)[YearByHand]) => number) =>
      row(name, ...years.map((year) => of(byHand[year])))
    for (const expected of [
      solid('År for år: Kommunens tilskud 2024 2025 2026'),
      across('Bevilget for året', ({ grant }) => grant.granted),
      across('Overført fra året før', ({ grant }) => grant.carriedIn),
      across('Til rådighed', ({ grant }) => grant.available),
      across('Mad og kaffe', ({ category }) => category.food.spent),
      across('Aktiviteter', ({ category }) => category.activities.spent),
      across('I alt af det, bevillingen betaler', ({ grant }) => grant.spent),
      across('Betalt tilbage til bevillingsgiver', ({ grant }) => grant.repaid),
      across('Rest', ({ grant }) => grant.left),
      across('Overføres til næste år', ({ grant }) => grant.carriedOut),
      across('Skal betales tilbage', ({ grant }) => grant.toRepay),
      across('Udflugter', ({ category }) => category.trips.spent),
      across('Indtægter i alt', ({ incomeTotal }) => incomeTotal),
      across('Udgifter i alt', ({ expenseTotal }) => expenseTotal),
      across('Årets resultat', ({ result }) => result),
      across('Penge, da året sluttede', ({ closing }) => closing.total),
    ])
      expect(text).toContain(expected)
    expect((await read(2025)).text).toContain(solid('År for år: Kommunens tilskud 2024 2025 Bevilget'))
    expect((await read(2024)).text).not.toContain(solid('År for år'))
  })

  it('says whose grant it is, by which rule, whether it is closed, and who signs', async () => {
    const [closed, running] = [await read(2025), await read(2026)]
    for (const said of [
      'Bevillingsgiver: Lindeballe Kommune',
      'Grundlag: Serviceloven § 18',
      'Sagsnummer: 24-0815',
      'Periode: 1. januar – 31. december 2025, år 2 af 3 (2024–2026)',
      'Regnskabet er afsluttet 25. januar 2026.',
      'Efter bevillingens regler går ubrugte penge videre til næste år.',
      'Hele årets bevilling er modtaget i 2025.',
      'Året blev åbnet igen 18. januar 2026: Revisor spurgte til gløggen',
      'Bilag 1–15, i alt 15',
      'Kasserer Dato Navn Underskrift',
      'For styregruppen Dato Navn Underskrift',
      'Revisor Dato Navn Underskrift',
    ])
      expect(closed.text).toContain(solid(said))
    expect(running.text).toContain(solid('Foreløbigt: året er ikke slut.'))
    expect(running.text).toContain(solid('Kvittering mangler: 10'))
    expect([closed, running].flatMap((one) => [...strays(one), ...overlaps(one)])).toEqual([])
  })

  it('names what was corrected after the year was closed, with what it said before', async () => {
    const later = contextOf({ today: '2027-06-15' })
    const { text } = await layOut('accounts', keptBooks(), { year: 2026 }, later)
    for (const said of [
      'Regnskabet er afsluttet 20. januar 2027.',
      'Året blev åbnet igen 2. februar 2027: Foredraget kostede mere',
      'Bilag 10: Rettet 3. februar 2027: før 45.000,00 kr., »Foredrag«',
      'medmindre bevillingsgiveren siger ja til, at de bruges året efter.',
    ])
      expect(text).toContain(solid(said))
    // Voucher 4 was annulled while the year ran.
    expect(text).not.toContain(solid('Bilag 4:'))
    for (const expected of [
      row('Rest', 6_124_55),
      row('Overføres til 2027', 5_000_00),
      row('Skal betales tilbage', 1_124_55),
    ])
      expect(text).toContain(expected)
  })

  it('has what was spent on other grants apart, and is about the grant asked for', async () => {
    const other = makeGrant({
      name: 'Regionens pulje',
      firstYear: 2026,
      years: 1,
      categories: [{ id: 'x', name: 'Motion', budget: 4_000_00, funded: true }],
    })
    const lines = [{ amount: 1_111_10, categoryId: 'x' }]
    const data = threeYearsPlace({
      grants: [...threeYears.grants, other],
      entries: [...threeYears.entries, makeEntry({ date: '2026-05-05', voucher: 13, lines })],
    })
    const first = await layOut('accounts', data, { year: 2026 }, context)
    expect(first.text).toContain(row('Motion (Regionens pulje)', 1_111_10))
    expect(first.text).toContain(row('Udgifter i alt', byHand[2026].expenseTotal + 1_111_10))
    const asked = await layOut('accounts', data, { year: 2026, grant: other.id }, context)
    expect(asked.text).toContain(row('Motion', 4_000_00, 1_111_10, 2_888_90))
    expect(asked.text).toContain(row('Mad og kaffe (Kommunens tilskud)', byHand[2026].expenses.food))
    const document = findDocument('accounts')
    const given = { ...options, year: 2026, grant: other.id }
    expect(document?.fileName(data, given, context)).toBe('2026 Årsregnskab Regionens pulje.pdf')
  })

  it('says so where there is no grant, and has what came and went all the same', async () => {
    const empty = await layOut('accounts', makePlaceData(), { year: 2024 }, context)
    expect(empty.text).toContain(solid('Der er ingen bevilling i 2024.'))
    expect(empty.text).not.toContain(solid('Indtægter'))
    const data = makePlaceData({ entries: [makeEntry({ amount: 75_00 })] })
    const own = await layOut('accounts', data, {}, context)
    expect(own.text).toContain(solid('Der er ingen bevilling i 2026.'))
    expect(own.text).toContain(row('Egne penge', 75_00))
    expect(own.text).toContain(row('Udgifter i alt', 75_00))
    const document = findDocument('accounts')
    expect(document?.fileName(data, options, context)).toBe('2026 Årsregnskab.pdf')
  })

  it('agrees whatever is written down, on its pages', async () => {
    await fc.assert(
      fc.asyncProperty(anyBooks, async (data) => {
        const laidOut = await layOut('accounts', data, { year: 2026 }, context)
        const text = unhyphenated(laidOut.text)
        if (data.entries.length > 0) expect(laidOut.text).toContain(solid('Regnskabet stemmer.'))
        for (const { name, categories } of data.grants.slice(0, 1))
          for (const part of [name, ...categories.map((category) => category.name)])
            expect(text).toContain(unhyphenated(part))
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})
