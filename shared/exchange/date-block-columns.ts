/** What the columns of a pasted table hold. */
export type ColumnRole = 'day' | 'topic' | 'host' | 'coffeeDuty' | 'note' | 'ignored' | { named: string }

export interface Columns {
  roles: readonly ColumnRole[]
  /** True when the first row names the columns and is no date itself. */
  hasHeader: boolean
}

/** What people write over the columns of a programme. */
const headerWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ['day', /^(?:dato|datoer|date|hvornår|when)$/i],
  [
    'topic',
    /^(?:emne|emner|aktivitet|program|indhold|tema|hvad|arrangement|titel|topic|activity|what|title)$/i,
  ],
  ['host', /^(?:vært|værter|ansvarlig|ansvarlige|tovholder|tovholdere|hvem|v\/|oplægsholder|hosts?|who)$/i],
  ['coffeeDuty', /^(?:kaffe\p{L}*|coffee(?: duty)?)$/iu],
  ['note', /^(?:note|noter|bemærkning|bemærkninger|notes?|remarks?)$/i],
  // The date says these already.
  ['ignored', /^(?:dag|ugedag|uge|uge ?nr\.?|nr\.?|day|weekday|week|no\.?)$/i],
]
/** The order of the app's own table, for columns without a name. */
const usualOrder: readonly ColumnRole[] = ['topic', 'host', 'coffeeDuty', 'note']
/** Letters of a column's name, "Hvem laver kaffe og tager kage med?" among them. */
const LONGEST_NAME = 60
const onlyWeekday =
  /^(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dage?|\.)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i

/**
 * Finds the role of each column by the header, where there is one, and by what stands in it.
 *
 * @param isDate whether a cell begins with a date; never, for a block without dates
 */
export function findColumns(
  rows: readonly (readonly string[])[],
  isDate: (cell: string) => boolean,
): Columns {
  const [first, ...others] = rows.filter((row) => row.length > 1)
  if (!first) return { roles: ['topic'], hasHeader: false }
  const hasHeader =
    !first.some(isDate) &&
    first.some((cell) => roleOfHeader(cell) !== undefined) &&
    // It is not kept: what is too long to name a column is what somebody wrote.
    first.every((cell) => cell.length <= LONGEST_NAME)
  const body = hasHeader ? others : [first, ...others]
  const width = Math.max(...rows.map((row) => row.length))
  const indices = Array.from({ length: width }, (_, i) => i)
  const column = (i: number) => body.map((row) => row[i] ?? '').filter((cell) => cell.trim() !== '')

  const counts = indices.map((i) => column(i).filter(isDate).length)
  const most = Math.max(...counts)
  const dayColumn = most > 0 ? counts.indexOf(most) : -1

  const left = [...usualOrder]
  const roles = indices.map((i): ColumnRole => {
    if (i === dayColumn) return 'day'
    const named = hasHeader ? first[i]?.trim() : undefined
    if (named) {
      const role = roleOfHeader(named)
      return role === undefined || role === 'day' ? { named } : role
    }
    const cells = column(i)
    if (dayColumn !== -1 && cells.length > 0 && cells.every((cell) => onlyWeekday.test(cell.trim())))
      return 'ignored'
    return hasHeader ? 'note' : (left.shift() ?? 'note')
  })
  return { roles, hasHeader }
}

function roleOfHeader(cell: string): ColumnRole | undefined {
  return headerWords.find(([, words]) => words.test(cell.trim()))?.[0]
}
