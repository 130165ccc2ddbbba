/// <reference path="./papaparse.d.ts" />
/** A table as CSV, so that Excel with Danish settings opens it by a double click. */
import { strToU8 } from 'fflate'
import papaparse from 'papaparse'
import type { Language } from '../host/contract.ts'
import { formatDay } from './format-day.ts'
import type { Cell, Table } from './table.ts'

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * UTF-8 with a byte order mark; `;` between columns, CRLF at the end of lines, quotes around what needs them (RFC 4180);
 * amounts with two decimals after a comma and nothing between thousands, days as "2.3.2026".
 */
export function writeCsv({ rows }: Table, language: Language): Uint8Array {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const texts = rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, at) => textOf(cells[at], language)),
  )
  const csv = papaparse.unparse(texts, { delimiter: ';', newline: '\r\n', quotes: false })
  return strToU8(`${BYTE_ORDER_MARK}${csv}\r\n`)
}

function textOf(cell: Cell, language: Language): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return harmless(cell)
  return 'ore' in cell ? decimal(cell.ore) : formatDay(cell.day, language, 'numeric')
}

/** A text that a spreadsheet would take for a formula, with an apostrophe before it (OWASP, CSV injection). */
export function harmless(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}

/** "-1234,50" */
function decimal(ore: number): string {
  const size = Math.abs(ore)
  return `${ore < 0 ? '-' : ''}${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`
}
