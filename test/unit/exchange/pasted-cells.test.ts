import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPastedCells } from '../../../shared/exchange/pasted-cells.ts'

describe('cells', () => {
  test('lie between tabs and line breaks', () => {
    expect(readPastedCells('a\tb\n\tc')).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ])
    expect(readPastedCells('')).toEqual([['']])
  })

  test('lose the quotes Excel puts around line breaks, tabs and quotes', () => {
    expect(readPastedCells('"to\nlinjer"\tb')).toEqual([['to\nlinjer', 'b']])
    expect(readPastedCells('a\t"b\tc"')).toEqual([['a', 'b\tc']])
    expect(readPastedCells('"filmen ""Festen"""\n')).toEqual([['filmen "Festen"'], ['']])
  })

  test("keep the writer's own quotes", () => {
    for (const text of ['"Festen"', '"Festen" – film', 'filmen "Festen"', '"uden slutning', '""']) {
      expect(readPastedCells(`${text}\tb`)).toEqual([[text, 'b']])
    }
  })

  test('come back from any table as Excel copies it', () => {
    const excelCell = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const someCell = fc.oneof(fc.string(), fc.stringMatching(/^[a"\t\n]{0,6}$/))
    fc.assert(
      fc.property(fc.array(fc.array(someCell, { minLength: 1 }), { minLength: 1 }), (table) => {
        const text = table.map((row) => row.map(excelCell).join('\t')).join('\n')
        expect(readPastedCells(text)).toEqual(table)
      }),
    )
  })
})
