/** Every figure of three years, worked out by hand, against the workbook and the CSV as other libraries read them. */
import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { accountsTables } from '../../../shared/exchange/accounts-table.ts'
import type { Table } from '../../../shared/exchange/table.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'
import { writeXlsx } from '../../../shared/exchange/write-xlsx.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { byHand, TODAY, threeYears, threeYearsPlace, type YearByHand } from '../../factories/three-years.ts'

type Figures = Wide<(typeof byHand)[YearByHand]>
type Wide<T> = T extends number ? number : { [K in keyof T]: Wide<T[K]> }

const years: readonly YearByHand[] = [2024, 2025, 2026]
const tablesOf = (year: YearByHand) =>
  accountsTables(threeYearsPlace(), { year, today: TODAY, t: createTranslate('da'), language: 'da' })
const ore = (found: unknown) => Math.round(Number(found ?? 0) * 100)

/** The rows of a sheet, as Excel has them. */
async function sheetOf(year: YearByHand, name: string): Promise<unknown[][]> {
  const sheets = await readExcelFile(Buffer.from(await writeXlsx(tablesOf(year))))
  return sheets.find(({ sheet }) => sheet === name)?.data ?? []
}

/** What stands beside a name in øre, in the rows behind a heading. */
function beside(rows: readonly unknown[][], heading: string, name: string): number[] {
  const from = rows.findIndex(([first]) => first === heading)
  if (from === -1) throw new Error(`no ${heading}`)
  const found = rows.slice(from + 1).find(([first]) => first === name)
  return (found ?? []).slice(1).flatMap((cell) => (typeof cell === 'number' ? [ore(cell)] : []))
}

describe.each(years)('the sheet of %s', (year) => {
  const hand: Figures = byHand[year]

  it('has the budget and what was spent of it', async () => {
    const rows = await sheetOf(year, 'Regnskab')
    for (const [category, name] of [
      ['food', 'Mad og kaffe'],
      ['activities', 'Aktiviteter'],
      ['trips', 'Udflugter'],
    ] as const) {
      const { budget, spent, left } = hand.category[category]
      expect(beside(rows, 'Kategori', name)).toEqual([budget, spent, left])
      const booked = hand.expenses[category]
      expect(beside(rows, 'Udgifter', name)).toEqual(booked === 0 ? [] : [booked])
    }
    const { food, activities } = hand.category
    const budget = food.budget + activities.budget
    expect(beside(rows, 'Kategori', 'I alt af det, bevillingen betaler')).toEqual([
      budget,
      hand.grant.spent,
      budget - hand.grant.spent,
    ])
  })

  it('has what became of the grant', async () => {
    const rows = await sheetOf(year, 'Regnskab')
    const { granted, carriedIn, available, spent, repaid, left, carriedOut, toRepay, received } = hand.grant
    const figures = {
      'Bevilget for året': granted,
      'Overført fra året før': carriedIn,
      'Til rådighed': available,
      Brugt: spent,
      'Betalt tilbage til bevillingsgiver': repaid,
      Rest: left,
      'Overføres til næste år': carriedOut,
      'Skal betales tilbage': toRepay,
      'Modtaget i året': received,
    }
    for (const [name, figure] of Object.entries(figures))
      expect([name, beside(rows, 'Bevillingen i året', name)]).toEqual([name, [figure]])
  })

  it('has all that came and went, and what there was and is', async () => {
    const rows = await sheetOf(year, 'Regnskab')
    const { income, expenses, opening, closing } = hand
    const figures = [
      ['Indtægter', threeYears.grants[0]?.name ?? '', [income.grant]],
      ['Indtægter', 'Entré', income.entrance === 0 ? [] : [income.entrance]],
      ['Indtægter', 'Kaffe', income.coffee === 0 ? [] : [income.coffee]],
      ['Indtægter', 'Gave', income.gift === 0 ? [] : [income.gift]],
      ['Indtægter', 'Indtægter i alt', [hand.incomeTotal]],
      ['Udgifter', 'Egne penge', expenses.own === 0 ? [] : [expenses.own]],
      ['Udgifter', 'Udgifter i alt', [hand.expenseTotal]],
      ['Udgifter', 'Betalt tilbage til bevillingsgiver', [hand.repaid]],
      ['Udgifter', 'Forskelle, da kassen blev talt op', [hand.differences]],
      ['Udgifter', 'Årets resultat', [hand.result]],
      ['Penge', 'I kassen', [opening.cash, closing.cash]],
      ['Penge', 'I banken', [opening.bank, closing.bank]],
      ['Penge', 'Udlæg, der ikke er betalt tilbage', [0 - opening.owed, 0 - closing.owed]],
      ['Penge', 'I alt', [opening.total, closing.total]],
    ] as const
    for (const [heading, name, amounts] of figures)
      expect([name, beside(rows, heading, name)]).toEqual([name, amounts])
  })

  it('has every voucher, and they come to the same', async () => {
    const rows = await sheetOf(year, 'Bilag')
    const csv: string[][] = parse(Buffer.from(writeCsv(tablesOf(year)[1] as Table, 'da')), {
      delimiter: ';',
      bom: true,
    })
    const vouchers = rows.slice(1, -1)
    const numbers = [...new Set(vouchers.map(([number]) => number).filter((number) => number !== null))]
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    for (const [column, total] of [
      [7, hand.incomeTotal],
      [8, hand.expenseTotal],
    ] as const) {
      const inCsv = csv.map((cells) => ore((cells[column] ?? '').replace(',', '.') || 0))
      expect(vouchers.reduce((sum, cells) => sum + ore(cells[column]), 0)).toBe(total)
      expect(inCsv.slice(1, -1).reduce((sum, one) => sum + one, 0)).toBe(total)
      expect([ore(rows.at(-1)?.[column]), inCsv.at(-1)]).toEqual([total, total])
    }
  })

  it('is among the three years, beside the others', async () => {
    const rows = await sheetOf(year, 'Tre år')
    for (const [category, name] of [
      ['food', 'Mad og kaffe'],
      ['activities', 'Aktiviteter'],
      ['trips', 'Udflugter'],
    ] as const) {
      const amounts: number[] = years.flatMap((one) => {
        const { budget, spent } = byHand[one].category[category]
        return [budget, spent]
      })
      const sum = (odd: 0 | 1) => amounts.filter((_, at) => at % 2 === odd).reduce((all, one) => all + one, 0)
      expect(beside(rows, 'Kategori', name)).toEqual([...amounts, sum(0), sum(1)])
    }
    for (const [name, of] of [
      ['Til rådighed', 'available'],
      ['Brugt', 'spent'],
      ['Rest', 'left'],
      ['Overføres til næste år', 'carriedOut'],
      ['Skal betales tilbage', 'toRepay'],
    ] as const)
      expect(beside(rows, 'Bevillingen', name)).toEqual(years.map((one) => byHand[one].grant[of]))
  })
})
