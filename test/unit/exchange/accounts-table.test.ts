import { describe, expect, it } from 'vitest'
import { accountsTables } from '../../../shared/exchange/accounts-table.ts'
import type { Cell, Table } from '../../../shared/exchange/table.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeBookYear, makeGrant } from '../../factories/accounts.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'

const { data, grantId } = smallAccounts()
const t = createTranslate('da')
const asked = { year: 2026, grant: grantId, today: '2026-11-25', t, language: 'da' } as const
const [accounts, vouchers, activities, years] = accountsTables(data, asked) as [Table, Table, Table, Table]

/** Amounts in kroner, days as they are. */
function plain(cell: Cell) {
  if (typeof cell !== 'object') return cell
  return 'ore' in cell ? cell.ore / 100 : cell.day
}
const rowsOf = ({ rows }: Table) => rows.map(({ cells }) => cells.map(plain))
const rowOf = (table: Table, name: string) =>
  rowsOf(table)
    .filter(([first]) => first === name)
    .map((cells) => cells.slice(1))

describe('the sheet of the year', () => {
  it('sets budget against actual, category by category, and sums up what the grant pays', () => {
    expect(rowOf(accounts, 'Mad og kaffe')[0]).toEqual([40_000, 770.45, 39_229.55, 'Ja'])
    expect(rowOf(accounts, 'Udflugter & ægte hygge')[0]).toEqual([10_000, 0, 10_000, 'Ja'])
    expect(rowOf(accounts, 'Fest')[0]).toEqual([2000, 100.05, 1899.95, 'Nej'])
    expect(rowOf(accounts, 'I alt af det, bevillingen betaler')).toEqual([[50_000, 770.45, 49_229.55]])
    expect(rowOf(accounts, 'Rest')).toEqual([[49_229.55]])
    expect(rowOf(accounts, 'Skal betales tilbage')).toEqual([[49_229.55]])
    expect(rowOf(accounts, 'Modtaget i året')).toEqual([[25_000]])
    expect(rowOf(accounts, 'Sagsnummer')).toEqual([['26-1234']])
  })

  it('closes: what there was, what came, what went, what there is', () => {
    expect(rowOf(accounts, 'Kaffe')).toEqual([[310]])
    expect(rowOf(accounts, 'Kommunens tilskud').at(-1)).toEqual([25_000])
    expect(rowOf(accounts, 'Indtægter i alt')).toEqual([[25_310]])
    expect(rowOf(accounts, 'Egne penge')).toEqual([[50]])
    expect(rowOf(accounts, 'Udgifter i alt')).toEqual([[920.5]])
    expect(rowOf(accounts, 'Forskelle, da kassen blev talt op')).toEqual([[-10]])
    expect(rowOf(accounts, 'Årets resultat')).toEqual([[24_379.5]])
    expect(rowOf(accounts, 'I kassen')).toEqual([[500, 1229.5]])
    expect(rowOf(accounts, 'I banken')).toEqual([[0, 23_650]])
    expect(rowOf(accounts, 'Udlæg, der ikke er betalt tilbage')).toEqual([[0, 0]])
    expect(rowOf(accounts, 'I alt')).toEqual([[500, 24_879.5]])
  })

  it('takes the grant as it was when the year was closed', () => {
    const [grant] = data.grants
    if (!grant) throw new Error('no grant')
    const closed = {
      ...data,
      grants: [{ ...grant, name: 'Nyt navn', amount: 1 }],
      bookYears: [makeBookYear({ grants: [grant] })],
    }
    expect(rowOf(accountsTables(closed, asked)[0] as Table, 'Bevilget for året')).toEqual([[50_000]])
  })

  it('says of which grant a category is where there are several, and shows the one asked for', () => {
    const two = { ...data, grants: [...data.grants, makeGrant({ name: 'Fonden', amount: 1_00 })] }
    const [one] = accountsTables(two, asked) as [Table]
    expect(rowOf(one, 'Mad og kaffe (Kommunens tilskud)')).toEqual([[770.45]])
    expect(rowOf(one, 'Bevilget for året')).toEqual([[50_000]])
    const [both] = accountsTables(two, { ...asked, grant: undefined }) as [Table]
    expect(rowOf(both, 'Bevilget for året')).toEqual([[50_000], [1]])
  })
})

describe('the sheet of vouchers', () => {
  it('has a row for each part, in the order of their numbers', () => {
    expect(
      rowsOf(vouchers)
        .slice(1, -1)
        .map(([number]) => number),
    ).toEqual([undefined, 1, 2, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(rowsOf(vouchers)[3]?.slice(0, 11)).toEqual([
      2,
      '2026-03-03',
      'Udgift',
      'Brugsen, kaffe',
      'Mad og kaffe',
      'Fællessang',
      'Kassen',
      undefined,
      450,
      undefined,
      'Mangler',
    ])
  })

  it('counts nothing that was annulled, and says what it said', () => {
    expect(rowOf(vouchers, 6 as never)[0]?.slice(6)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Annulleret, tæller ikke med (450 kr.): Den er der i forvejen',
    ])
    expect(rowOf(vouchers, 7 as never)[0]?.slice(6)).toEqual([
      undefined,
      -3000,
      undefined,
      undefined,
      'Tager bilag 4 tilbage',
    ])
  })

  it('comes to what the accounts come to', () => {
    expect(rowsOf(vouchers).at(-1)?.slice(7)).toEqual([25_310, 920.5, 1610.5])
  })

  it('names nobody', () => {
    expect(JSON.stringify(accountsTables(data, asked))).not.toContain('Åse')
  })
})

describe('the sheet of activities', () => {
  it('has what was held and how many came', () => {
    expect(rowsOf(activities).slice(1, 4)).toEqual([
      ['Banko', 1, 0, 0],
      ['Fællessang', 2, 2, 35],
      ['I alt', 3, 2, 35],
    ])
    expect(rowsOf(activities).slice(6)).toEqual([
      ['Fællessang', '2026-01-05', 14],
      ['Fællessang', '2026-03-02', 21],
      ['Banko', '2026-04-01', undefined],
    ])
  })
})

describe('the sheet of the years', () => {
  it('has them beside each other, and sums them up', () => {
    expect(years.name).toBe('Tre år')
    expect(rowOf(years, 'Mad og kaffe')).toEqual([[40_000, 770.45, 40_000, 1, 40_000, 0, 120_000, 771.45]])
    expect(rowOf(years, 'Brugt')).toEqual([[770.45, 1, 0]])
  })
})
