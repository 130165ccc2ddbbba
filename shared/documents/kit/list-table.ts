import type { Content, ContentNode } from '../document.ts'
import type { PageGeometry } from './page.ts'
import { hairline } from './type-scale.ts'

export interface ListTable {
  /** Column headings, again at the top of each page; none is no heading row. */
  head: readonly string[]
  rows: readonly (readonly Content[])[]
  /** Column widths in points, gaps included. */
  widths: readonly number[]
  /** Points above and below each row, on A4. */
  padding: number
  /** Rows so long that they would not fit on a page of their own are broken between pages rather than kept whole. */
  breakRows: boolean
}

/** Rows with a fine line between them. */
export function listTable(
  { head, rows, widths, padding, breakRows }: ListTable,
  page: PageGeometry,
): ContentNode {
  const { scale } = page
  const headRows = head.length > 0 ? [head.map((text) => ({ text, style: 'mark' }))] : []
  const count = headRows.length + rows.length
  return {
    table: {
      widths: widths.map((width, i) => width - (i < widths.length - 1 ? gap * scale : 0)),
      headerRows: headRows.length,
      // Kept together, rows taller than a page would be lost without a word.
      keepWithHeaderRows: breakRows ? 0 : 1,
      dontBreakRows: !breakRows,
      body: [...headRows, ...rows],
    },
    layout: {
      hLineWidth: (i: number) => (i > 0 && i < count ? 0.75 * scale : 0),
      vLineWidth: () => 0,
      hLineColor: () => hairline,
      paddingLeft: () => 0,
      paddingRight: (column: number) => (column < widths.length - 1 ? gap * scale : 0),
      paddingTop: () => padding * scale,
      paddingBottom: () => padding * scale,
    },
  }
}

/** Points between columns, on A4. */
const gap = 10
