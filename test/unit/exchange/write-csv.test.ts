/** Read back by another library, which Excel's way of reading agrees with. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountsTables } from '../../../shared/exchange/accounts-table.ts'
import { row, type Table } from '../../../shared/exchange/table.ts'
import { harmless, writeCsv } from '../../../shared/exchange/write-csv.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'

const { data, grantId } = smallAccounts()
const asked = {
  year: 2026,
  grant: grantId,
  today: '2026-11-25',
  t: createTranslate('da'),
  language: 'da',
} as const
const vouchers = accountsTables(data, asked)[1] as Table

const read = (bytes: Uint8Array): string[][] => parse(Buffer.from(bytes), { delimiter: ';', bom: true })
const table = (...cells: Parameters<typeof row>): Table => ({
  name: 'Ark',
  widths: [],
  rows: [row(...cells)],
})

describe('the CSV', () => {
  it('is what Excel in Danish opens: mark, semicolons, commas in amounts, CRLF', () => {
    const bytes = writeCsv(vouchers, 'da')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.join('')).not.toContain('\n')
    expect(lines[4]).toBe(
      '3;10.3.2026;Udgift;"Brugsen; ""lagkage"" og vin";Mad og kaffe;;Kort;;199,95;;Mangler;',
    )
    expect(lines[10]).toContain(';-3000,00;')
  })

  it('holds every row of the table', () => {
    const rows = read(writeCsv(vouchers, 'da'))
    expect(rows).toHaveLength(vouchers.rows.length)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]))
    const expenses = rows.slice(1, -1).map((cells) => Number((cells[8] ?? '').replace(',', '.')) || 0)
    expect(expenses.reduce((sum, one) => sum + Math.round(one * 100), 0)).toBe(920_50)
    expect(rows.at(-1)?.slice(7, 10)).toEqual(['25310,00', '920,50', '1610,50'])
  })

  it('lets no text be a formula', () => {
    const texts = ['=1+1', '+45 12345678', '-5', '@SUM(A1)', '\t=1', '\r=1']
    expect(texts.map(harmless)).toEqual(texts.map((text) => `'${text}`))
    expect(read(writeCsv(vouchers, 'da'))[8]?.[3]).toBe('\'=HYPERLINK("http://ond.example")')
    expect(read(writeCsv(table({ ore: -5_00 }), 'da'))).toEqual([['-5,00']])
  })

  it('gives every text back, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (texts) => {
        expect(read(writeCsv(table(...texts), 'da'))).toEqual([texts.map(harmless)])
      }),
    )
  })

  it('writes amounts to the øre', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (ore) => {
        const [[text = '']] = read(writeCsv(table({ ore }), 'da')) as [[string]]
        expect(Math.round(Number(text.replace(',', '.')) * 100)).toBe(ore)
      }),
    )
  })
})
