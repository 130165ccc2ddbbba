import type { Content, ContentNode } from '../document.ts'
import type { PageGeometry } from './page.ts'
import { hairline, ink } from './type-scale.ts'

export interface ListTable {
  /** Stands over the columns, and again at the top of each page: whose list it is. */
  top?: Content
  /** Where the table begins a new page. */
  newPage?: boolean
  /** Column headings, again at the top of each page; none is no heading row. */
  head: readonly Content[]
  rows: readonly (readonly Content[])[]
  /** Column widths in points, gaps included. */
  widths: readonly number[]
  /** Points above and below each row, on A4. */
  padding: number
  /** Rows so long that they would not fit on a page of their own are broken between pages rather than kept whole. */
  breakRows: boolean
  /** Whether a fine line stands above a row, counted from 0, or a strong one; a fine one above each unless told otherwise. */
  lineAbove?: (row: number) => boolean | 'strong'
}

/** Rows with a fine line between them. */
export function listTable(
  { top, newPage, head, rows, widths, padding, breakRows, lineAbove = () => true }: ListTable,
  page: PageGeometry,
): ContentNode {
  const { scale } = page
  const topRows =
    top === undefined ? [] : [[{ stack: [top], colSpan: widths.length }, ...widths.slice(1).map(() => '')]]
  const headRows = [...topRows, ...(head.length > 0 ? [head.map(headCell)] : [])]
  const count = headRows.length + rows.length
  const lineOver = (i: number) => (i > topRows.length && i < count ? lineAbove(i - headRows.length) : false)
  return {
    ...(newPage && { pageBreak: 'before' }),
    table: {
      widths: widths.map((width, i) => width - (i < widths.length - 1 ? columnGap * scale : 0)),
      headerRows: headRows.length,
      // Kept together, rows taller than a page would be lost without a word.
      keepWithHeaderRows: breakRows ? 0 : 1,
      dontBreakRows: !breakRows,
      body: [...headRows, ...rows],
    },
    layout: {
      hLineWidth: (i: number) => (lineOver(i) ? 0.75 * scale : 0),
      vLineWidth: () => 0,
      hLineColor: (i: number) => (lineOver(i) === 'strong' ? ink : hairline),
      paddingLeft: () => 0,
      paddingRight: (column: number) => (column < widths.length - 1 ? columnGap * scale : 0),
      paddingTop: () => padding * scale,
      paddingBottom: () => padding * scale,
    },
  }
}

function headCell(head: Content): Content {
  return typeof head === 'string' ? { text: head, style: 'mark' } : head
}

/** Points between columns, on A4. */
export const columnGap = 10
