/** A table of amounts as accounts have them: a name on the left, øre under øre on the right. */
import type { Ore } from '../../domain/money.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { columnGap, listTable } from '../kit/list-table.ts'
import type { PageGeometry } from '../kit/page.ts'
import { amountCell, amountHead, amountWidth } from './amounts.ts'

export interface MoneyRow {
  readonly name: string
  /** Øre, one for each column; none where there is nothing to say. A row without any is a heading within the table. */
  readonly amounts: readonly (Ore | undefined)[]
  /** What the rows above come to. */
  readonly sum?: boolean
}

interface MoneyTable {
  readonly title: string
  /** Over the columns of amounts. */
  readonly heads: readonly string[]
  readonly rows: readonly MoneyRow[]
  /** Said under it. */
  readonly words?: readonly Content[]
}

/** Points above and below a row. */
const PADDING = 1.5

export function moneyTable(
  { title, heads, rows, words = [] }: MoneyTable,
  page: PageGeometry,
  { language }: DocumentContext,
): ContentNode {
  const widths = heads.map((head, column) => {
    const amounts = rows.flatMap((row) => row.amounts[column] ?? [])
    const gap = column < heads.length - 1 ? columnGap : 0
    return Math.max(LEAST, amountWidth(head, amounts, language)) + gap
  })
  const cellsOf = ({ name, amounts, sum = false }: MoneyRow): Content[] => [
    { text: name, ...((sum || amounts.length === 0) && { style: 'strong' }) },
    ...heads.map((_, column) => {
      const amount = amounts[column]
      return amount === undefined ? '' : amountCell(amount, language, sum ? 'sum' : 'amount')
    }),
  ]
  const table = listTable(
    {
      head: [{ text: title, style: 'section' }, ...heads.map(loweredHead)],
      rows: rows.map(cellsOf),
      widths: [page.contentWidth - widths.reduce((sum, width) => sum + width, 0), ...widths],
      padding: PADDING,
      breakRows: false,
      lineAbove: (row) => (rows[row]?.sum ? 'strong' : true),
    },
    page,
  )
  // One that takes much of a page goes on to the next; a small one is seen at a glance.
  const letters = rows.reduce((sum, { name }) => sum + Math.max(LINE, name.length), 0)
  return { stack: [table, ...words], unbreakable: letters < LINE * MOST_ROWS, margin: [0, 12, 0, 0] }
}

/** Letters of a name that stand on one line. */
const LINE = 36
const MOST_ROWS = 24

/** Columns of tables under each other look alike, whatever is in them. */
const LEAST = 74

/** On the line of the title beside it, which is larger. */
function loweredHead(text: string): ContentNode {
  return { ...amountHead(text), margin: [0, 5, 0, 0] }
}
