/** Tables as an Excel workbook, a sheet each. Load it when a workbook is first asked for. */
import writeExcelFile from 'write-excel-file/universal'
import type { Cell, Table, TableRow } from './table.ts'
import { looksLikeFormula } from './write-csv.ts'
import { xmlText } from './xml-text.ts'

/** Excel shows points and commas by the language of whoever reads it: "1.234,50" in Danish. */
const AMOUNT = '#,##0.00'
const DAY = 'd/m/yyyy'
/** Excel's "Text": what stands in such a cell stays text also when somebody writes on in it. */
const TEXT = '@'

/** The bytes of the workbook. Amounts are numbers in kroner, days are days, and texts are never formulas. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, widths, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => row.cells.map((cell) => excelCell(cell, row.style))),
    ...(rows[0]?.style === 'head' && { stickyRowsCount: 1 }),
    ...(widths.length > 6 && { orientation: 'landscape' as const }),
  }))
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 12 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function excelCell(cell: Cell, style: TableRow['style']) {
  const look = {
    ...(style && { fontWeight: 'bold' as const }),
    ...(style === 'title' && { fontSize: 16 }),
    ...(style === 'head' && { wrap: true, bottomBorderStyle: 'thin' as const }),
    ...(style === 'total' && { topBorderStyle: 'thin' as const }),
  }
  if (cell === undefined) return style === 'total' ? { value: '', ...look } : null
  if (typeof cell === 'string')
    return { value: xmlText(cell), type: String, ...(looksLikeFormula(cell) && { format: TEXT }), ...look }
  if (typeof cell === 'number') return { value: cell, type: Number, ...look }
  if ('ore' in cell) return { value: cell.ore / 100, type: Number, format: AMOUNT, ...look }
  const [year, month, day] = cell.day.split('-').map(Number) as [number, number, number]
  // Midnight UTC is what the library counts Excel's days from; a clock of this place would be a day off.
  return { value: new Date(Date.UTC(year, month - 1, day)), type: Date, format: DAY, ...look }
}
