/** Read back by another library. */
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { accountsTables } from '../../../shared/exchange/accounts-table.ts'
import { row, type Table } from '../../../shared/exchange/table.ts'
import { writeXlsx } from '../../../shared/exchange/write-xlsx.ts'
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

const read = async (tables: readonly Table[]) => readExcelFile(Buffer.from(await writeXlsx(tables)))
const table = (...cells: Parameters<typeof row>): Table => ({
  name: 'Ark',
  widths: [10],
  rows: [row(...cells)],
})
const xmlOf = async (tables: readonly Table[]) =>
  Object.entries(unzipSync(await writeXlsx(tables)))
    .map(([name, bytes]) => `${name} ${new TextDecoder().decode(bytes)}`)
    .join('\n')

describe('the workbook', () => {
  it('holds every cell of every sheet as what it is', async () => {
    const tables = accountsTables(data, asked)
    const sheets = await read(tables)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Regnskab', 'Bilag', 'Aktiviteter', 'Tre år'])
    for (const [at, { rows }] of tables.entries()) {
      const cells = rows.flatMap((one, line) =>
        one.cells.map((cell, column) => [cell, sheets[at]?.data[line]?.[column]] as const),
      )
      expect(cells.length).toBeGreaterThan(10)
      for (const [cell, found] of cells) {
        if (cell === undefined || cell === '') expect(found ?? null).toBeNull()
        else if (typeof cell !== 'object') expect(found).toBe(cell)
        else if ('ore' in cell) expect(found).toBe(cell.ore / 100)
        else expect((found as unknown as Date).toISOString()).toBe(`${cell.day}T00:00:00.000Z`)
      }
    }
  })

  it.each(['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'])(
    'has %s on that very day, wherever the clock is',
    async (day) => {
      const [sheet] = await read([table({ day })])
      expect(sheet?.data[0]?.[0]).toEqual(new Date(`${day}T00:00:00Z`))
      // Whole days since 1900, without a time of day.
      const serial = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569
      expect(await xmlOf([table({ day })])).toContain(`<v>${serial}</v>`)
    },
  )

  it('shows amounts with two decimals, and keeps them to the øre', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1, maxLength: 30 }),
        async (all) => {
          const [sheet] = await read([table(...all.map((ore) => ({ ore })))])
          expect(sheet?.data[0]?.map((found) => Math.round(Number(found) * 100))).toEqual(all)
        },
      ),
      { numRuns: 20 },
    )
    expect(await xmlOf([table({ ore: 1_234_50 })])).toContain('formatCode="#,##0.00"')
  })

  it('turns no text into a formula, and keeps it as it was written', async () => {
    const texts = [
      '=1+1',
      '+45 12345678',
      '-5',
      '@SUM(A1)',
      '\t=1+1',
      'æøåÆØÅ ü ß Ł é',
      '<b>&"\'</b>',
      '漢🎵',
    ]
    const [sheet] = await read([table(...texts)])
    expect(sheet?.data[0]?.map((text) => String(text).trim())).toEqual(texts.map((text) => text.trim()))
    expect(await xmlOf([table(...texts)])).not.toContain('<f>')
  })
})
