import type { Content, ContentNode } from '../document.ts'
import type { PageGeometry } from './page.ts'
import { hairline } from './type-scale.ts'

export interface DayTable {
  /** Heading over the table that never stands alone at a page's end: "Uge 48". */
  heading?: ContentNode
  /** What the rows belong to, in the first column, and again at the top of each page they go on to. */
  label: ContentNode
  /** Cells of each row, one fewer than there are `widths`. */
  rows: readonly (readonly Content[])[]
  /** Column widths in points, gaps included, the label's first. */
  widths: readonly number[]
  /** Points above and below each row, on A4. */
  padding: number
  /** Points a row takes at least, so that the label has room beside a single short one. */
  rowHeight: number
  /** A fine line above; not where a heavier one stands already. */
  line: boolean
  /** Rows so long that they would not fit on a page of their own are broken between pages rather than kept whole. */
  breakRows: boolean
}

/**
 * Rows under a label that stands in the margin column.
 *
 * The label is a header row of no height whose text hangs down beside the first row: pdfmake repeats header rows on
 * every page, and never leaves them behind on the one before.
 */
export function dayTable(
  { heading, label, rows, widths, padding, rowHeight, line, breakRows }: DayTable,
  page: PageGeometry,
): ContentNode {
  const { scale } = page
  const others = widths.slice(1).map(() => '')
  const labelRow = [
    { stack: [{ ...label, relativePosition: { x: 0, y: padding * scale } }] },
    ...others.map(() => ({ stack: [] })),
  ]
  const headerRows: Content[][] = [
    ...(heading ? [[{ ...heading, colSpan: widths.length }, ...others]] : []),
    labelRow,
  ]
  const first = headerRows.length
  return {
    table: {
      widths: widths.map((width, i) => width - (i < widths.length - 1 ? gap * scale : 0)),
      headerRows: first,
      // Kept together, rows taller than a page would be lost without a word.
      keepWithHeaderRows: breakRows ? 0 : 1,
      dontBreakRows: !breakRows,
      heights: (row: number) => (row < first ? 0 : rowHeight),
      body: [...headerRows, ...rows.map((row) => [{ text: '' }, ...row])],
    },
    layout: {
      hLineWidth: (i: number) => (line && i === first - 1 ? 0.75 * scale : 0),
      vLineWidth: () => 0,
      hLineColor: () => hairline,
      paddingLeft: () => 0,
      paddingRight: (column: number) => (column < widths.length - 1 ? gap * scale : 0),
      paddingTop: (row: number) => (row < first ? 0 : padding * scale),
      paddingBottom: (row: number) => (row < first ? 0 : padding * scale),
    },
  }
}

/** Points between columns, on A4. */
const gap = 8
