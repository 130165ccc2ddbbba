import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../shared/documents/registry.ts'
import { yearAccounts } from '../../../shared/domain/year-accounts.ts'
import { formatExactAmount } from '../../../shared/exchange/format-amount.ts'
import { keptBooks } from '../../factories/kept-books.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { anyBooks } from './any-books.ts'
import { unhyphenated } from './any-entries.ts'
import { contextOf, layOut, options, overlaps, solid, strays } from './laid-out.ts'

describe('list of vouchers', () => {
  it('has each voucher by its number: date, text, purpose, payment, receipt and amount', async () => {
    const { text } = await layOut('vouchers', keptBooks(), { year: 2026 })
    for (const row of [
      'Bilagsliste 2026',
      'Bilag 1–13, i alt 13',
      'Annulleret: 4 · Rettet: 10 · Kvittering mangler: 10 og 11',
      '1 15.1.2026 Tilskud fra kommunen Kommunens tilskud Banken 111.000,00',
      '2 3.2.2026 Kaffe, sukker og sangbøger Mad og kaffe 450,25 Materialer · Fællessang 1.200,00 Kort Gemt 1.650,25',
      '3 1.3.2026 Entré til fællesspisning Entré · Fællesspisning Kassen 2.345,00',
      '4 1.3.2026 Duge Annulleret 3. marts 2026: Skrevet to gange Materialer Kassen 899,95',
      '5 4.5.2026 Bus til Ribe Taget tilbage med bilag 8 Aktiviteter og ture · Sommertur Banken På papir 6.250,00',
      '6 10.6.2026 Kage og fløde Mad og kaffe Udlæg, Birgit Lund Gemt 312,75',
      '7 30.6.2026 Udlæg betalt Udlæg betalt til Birgit Lund Kassen 312,75',
      '8 1.7.2026 Bus til Ribe, betalt to gange Tager bilag 5 tilbage Aktiviteter og ture Banken -6.250,00',
      '9 1.8.2026 Kontanter i banken Overførsel Fra kassen til banken 2.000,00',
      '10 12.10.2026 Foredrag og forplejning Rettet 3. februar 2027: før 45.000,00 kr., »Foredrag« Aktiviteter og ture Banken MANGLER 48.000,00',
      '11 12.12.2026 Vin og øl Vin til julefrokosten 2.150,50 Egne penge 300,00 MobilePay MANGLER 2.450,50',
      '12 20.12.2026 Mad til julefrokosten Mad og kaffe Udlæg, Łukasz Şen Gemt 38.912,45',
      '13 31.12.2026 Kassen talt op Kassen talt op: 1.270,00 kr. Kassen 12,25',
      'I alt 113.345,00 91.338,20 2.312,75',
      'Årets resultat: 22.006,80 kr.',
    ])
      expect(text).toContain(solid(row))
  })

  it('sets øre under øre', async () => {
    const { pages } = await layOut('vouchers', keptBooks(), { year: 2026 })
    const amounts = pages.flatMap(({ pieces }) => pieces.filter(({ text }) => /^-?[\d.]+,\d\d$/.test(text)))
    const edges = new Map<string, number>()
    for (const { right } of amounts) edges.set(right.toFixed(1), (edges.get(right.toFixed(1)) ?? 0) + 1)
    // Split amounts within a text stand where their words end; the columns are three.
    expect([...edges.values()].filter((count) => count > 1).sort()).toEqual([10, 3, 3].sort())
    const widthOf = (amount: string) => {
      const found = amounts.find(({ text }) => text === amount)
      return (found?.right ?? 0) - (found?.left ?? 0)
    }
    expect(widthOf('2.345,00')).toBeCloseTo(widthOf('1.650,25'), 2)
  })

  it('says so when a year has none, and is of this year unless told otherwise', async () => {
    expect((await layOut('vouchers', keptBooks(), { year: 2025 })).text).toContain(
      solid('Der er ingen bilag i 2025.'),
    )
    expect((await layOut('vouchers', makePlaceData())).text).toContain(solid('Der er ingen bilag i 2026.'))
    const context = contextOf({ today: '2027-06-15' })
    expect((await layOut('vouchers', keptBooks(), {}, context)).text).toContain(solid('Bilag 1–3, i alt 3'))
    const list = findDocument('vouchers')
    expect(list?.fileName(keptBooks(), options, context)).toBe('2027 Bilagsliste.pdf')
    expect(list?.fileName(keptBooks(), { ...options, year: 2026 }, context)).toBe('2026 Bilagsliste.pdf')
  })

  it('holds every voucher whole, and comes to the result of the accounts', async () => {
    await fc.assert(
      fc.asyncProperty(anyBooks, async (data) => {
        const laidOut = await layOut('vouchers', data, { year: 2026 })
        const text = unhyphenated(laidOut.text)
        for (const entry of data.entries) {
          if (entry.voucher === undefined) continue
          const said = [entry.text, entry.annulled?.reason, ...entry.earlier.map((before) => before.text)]
          for (const part of said) if (part !== undefined) expect(text).toContain(unhyphenated(part))
        }
        if (data.entries.some(({ voucher }) => voucher !== undefined)) {
          const { result } = yearAccounts(data, 2026)
          expect(laidOut.text).toContain(solid(`Årets resultat: ${formatExactAmount(result, 'da')}`))
        }
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})
