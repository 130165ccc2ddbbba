/** How high the weeks of a calendar stand, and on which page. Points for every length. */

/** Each page's row heights. */
export type FittedRows = readonly (readonly number[])[]

/**
 * Rows of at least these heights, on as few pages as they need in their order, each page filled to its end: rows grow
 * to the same height as far as none is higher already. A row higher than a page stays what it is.
 *
 * @param room points for rows on the first page and on each that follows
 */
export function fitRows(
  heights: readonly number[],
  room: readonly [first: number, later: number],
): FittedRows {
  const [first, later] = room
  const pages: number[][] = [[]]
  let left = first
  for (const height of heights) {
    const isAlone = pages.at(-1)?.length === 0
    const fitsBetterLater = pages.length === 1 && height <= later
    if (height > left && (!isAlone || fitsBetterLater)) {
      pages.push([])
      left = later
    }
    pages.at(-1)?.push(height)
    left -= height
  }
  return pages.map((rows, i) => filled(rows, i === 0 ? first : later))
}

/** Raises the lowest rows to one level, such that all of them together take the whole room. */
function filled(rows: readonly number[], room: number): number[] {
  const highestFirst = rows.toSorted((a, b) => b - a)
  let [left, count] = [room, rows.length]
  for (const height of highestFirst) {
    if (height <= left / count) break
    left -= height
    count -= 1
  }
  const level = count === 0 ? 0 : left / count
  return rows.map((height) => Math.max(height, level))
}
