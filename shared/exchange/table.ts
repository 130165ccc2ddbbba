/** A table that leaves the app: what stands in it, without a word of how it is written. */
import type { Day } from '../domain/day.ts'
import type { Ore } from '../domain/money.ts'

/** A text, a count, an amount, a day, or nothing. */
export type Cell = string | number | { readonly ore: Ore } | { readonly day: Day } | undefined

export interface TableRow {
  readonly cells: readonly Cell[]
  /** A heading over columns, a title over a part, or the sum of what stands above. */
  readonly style?: 'title' | 'head' | 'total'
}

export interface Table {
  /** As it is called on its tab: at most 31 letters, none of `[]/\:*?` (Excel's rule for sheet names). */
  readonly name: string
  /** Of each column, in letters. */
  readonly widths: readonly number[]
  readonly rows: readonly TableRow[]
}

export function title(text: string): TableRow {
  return { cells: [text], style: 'title' }
}

export function head(...cells: string[]): TableRow {
  return { cells, style: 'head' }
}

export function row(...cells: Cell[]): TableRow {
  return { cells }
}

export function total(...cells: Cell[]): TableRow {
  return { cells, style: 'total' }
}

export function kroner(ore: Ore): Cell {
  return { ore }
}
