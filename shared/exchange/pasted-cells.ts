/**
 * The cells of a block copied from Word or Excel: lines of cells with tabs between them; a single cell where there are none.
 *
 * Excel puts quotes around a cell that holds a line break or a tab, and doubles the quotes within. Other quotes are the
 * writer's own (a film's title) and stay, which is why this is not left to a CSV reader: one would take them away.
 */
export function readPastedCells(text: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  for (let at = 0; ; ) {
    const { cell, next } = quotedCell(text, at) ?? plainCell(text, at)
    cells.push(cell)
    const mark = text[next]
    at = next + 1
    if (mark === '\t') continue
    rows.push(cells)
    if (mark === undefined) return rows
    cells = []
  }
}

interface ReadCell {
  cell: string
  /** Where the tab, the line break or the end after it is. */
  next: number
}

function plainCell(text: string, at: number): ReadCell {
  const plain = /[^\t\n]*/y
  plain.lastIndex = at
  return { cell: plain.exec(text)?.[0] ?? '', next: plain.lastIndex }
}

function quotedCell(text: string, at: number): ReadCell | undefined {
  const quoted = /"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)/y
  quoted.lastIndex = at
  const match = quoted.exec(text)
  const inside = match?.[1]
  if (inside === undefined || !/[\t\n]|""/.test(inside)) return undefined
  return { cell: inside.replaceAll('""', '"'), next: quoted.lastIndex }
}
