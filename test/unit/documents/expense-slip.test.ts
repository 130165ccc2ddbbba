import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../shared/documents/registry.ts'
import { owedTo } from '../../../shared/domain/balance.ts'
import { formatExactAmount } from '../../../shared/exchange/format-amount.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { keptBooks } from '../../factories/kept-books.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { TODAY, threeYearsPlace } from '../../factories/three-years.ts'
import { anyBooks } from './any-books.ts'
import { contextOf, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const context = contextOf({ today: TODAY })
const by = 'Birgit Lund'
const owed = makePlaceData({
  entries: [
    makeEntry({ voucher: 1, paid: 'person', by, text: 'Kage', amount: 120_50 }),
    makeEntry({ voucher: 2, paid: 'person', by: 'birgit  lund', text: 'Fløde', amount: 30_25 }),
    makeEntry({ voucher: 3, kind: 'reimbursement', paid: 'bank', by, text: 'Lidt af det', amount: 50_00 }),
    makeEntry({ voucher: 4, paid: 'person', by: 'Åge', text: 'Garn', amount: 75_00 }),
  ],
})

describe('slip for what somebody laid out', () => {
  it('has what they are owed, what for, and lines to sign on', async () => {
    const { text, pages } = await layOut('expense-slip', threeYearsPlace(), {}, context)
    expect(pages).toHaveLength(1)
    for (const said of [
      'Udlægsbilag Ole Bøgh Til gode 23. november 2026',
      'Skal have 264,50 kr. tilbage',
      'I alt 264,50',
      'Kontant Overført til konto MobilePay',
      'Modtaget Dato Navn Underskrift Kasserer Dato Navn Underskrift',
    ])
      expect(text).toContain(solid(said))
  })

  it('is a page each, and comes to what is owed where some of it was paid back', async () => {
    const both = await layOut('expense-slip', owed, {}, context)
    expect(both.pages).toHaveLength(2)
    for (const said of [
      'Skal have 100,75 kr. tilbage',
      '1 2.3.2026 Kage Egne penge 120,50',
      '2 2.3.2026 Fløde Egne penge 30,25',
      'Betalt tilbage før, eller lagt ud før -50,00',
      'I alt 100,75',
      'Skal have 75,00 kr. tilbage',
    ])
      expect(both.text).toContain(solid(said))
  })

  it('is for one, however their name is written', async () => {
    const one = await layOut('expense-slip', owed, { person: 'BIRGIT LUND' }, context)
    expect(one.pages).toHaveLength(1)
    expect(one.text).not.toContain('Garn')
    const document = findDocument('expense-slip')
    expect(document?.people?.(owed, context).map(({ name }) => name)).toEqual(
      [by, 'Åge'].map((name) => expect.stringMatching(new RegExp(name, 'i'))),
    )
    expect(document?.fileName(owed, { ...options, person: by }, context)).toBe(
      '2026-11-23 Udlægsbilag Birgit Lund.pdf',
    )
    expect(document?.fileName(owed, options, context)).toBe('2026-11-23 Udlægsbilag.pdf')
  })

  it('is of one that was paid back, by its voucher', async () => {
    const { text } = await layOut('expense-slip', keptBooks(), { voucher: '2026-7' })
    for (const said of [
      'Betalt tilbage 30. juni 2026 · Kassen · bilag 7',
      'Har fået 312,75 kr. tilbage',
      '6 10.6.2026 Kage og fløde Mad og kaffe 312,75',
    ])
      expect(text).toContain(solid(said))
    expect(text).not.toContain(solid('Overført til konto'))
  })

  it('says so where nobody is owed', async () => {
    expect((await layOut('expense-slip', makePlaceData())).text).toContain(
      solid('Ingen har lagt penge ud, som de mangler.'),
    )
    expect((await layOut('expense-slip', owed, { person: 'Carl' }, context)).text).toContain(
      solid('Carl har ikke penge til gode.'),
    )
    const other = await layOut('expense-slip', keptBooks(), { voucher: '2026-2' })
    expect(other.text).toContain(solid('Bilaget er ikke et udlæg, der er betalt tilbage.'))
  })

  it('comes to what is owed, whatever is written down', async () => {
    await fc.assert(
      fc.asyncProperty(anyBooks, async (data) => {
        const laidOut = await layOut('expense-slip', data, {}, context)
        for (const { amount } of owedTo(data.entries, TODAY))
          if (amount > 0)
            expect(laidOut.text).toContain(solid(`Skal have ${formatExactAmount(amount, 'da')} tilbage`))
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})
