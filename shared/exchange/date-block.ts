/** A programme with a row per date, pasted from Word, Excel or an e-mail. */
import type { Day } from '../domain/day.ts'
import { resolveBlockDays } from './block-days.ts'
import { type ColumnRole, findColumns } from './date-block-columns.ts'
import {
  type BlockContext,
  contentAfterDate,
  contentOfCells,
  contentOfLine,
  continued,
  dateOf,
  fitted,
  goesOn,
  merged,
  type RowContent,
} from './date-block-row.ts'
import type { DayParts } from './day-words.ts'
import { readPastedCells } from './pasted-cells.ts'

/** One date of the block: topic, host, coffee duty, note, `cancelled`. */
export interface DateBlockRow extends RowContent {
  /** Absent in a block without dates: its rows are for consecutive dates, as they come. */
  day?: Day
  /** The lines it was read from, as they stood in the block. */
  source: string
}

export interface DateBlock {
  /** In the order of the text, each day once. An empty row in a block without dates keeps a date free. */
  rows: DateBlockRow[]
  /** Lines that could not be read, word for word, in order: headings, dates that do not exist. Show them. */
  unread: string[]
}

/** The cells of one line, trimmed; `index` is its place in the block. */
interface Line {
  index: number
  cells: readonly string[]
}

interface Draft {
  date: DayParts
  content: RowContent
  /** The lines it was read from, handed back should its date turn out to be impossible. */
  lines: Line[]
}

/** With fewer dated lines than one in so many, the block has no dates: those found are part of a topic. */
const LINES_PER_DATE = 5

/**
 * Reads a pasted block: a table (tabs, with or without a header row, cells in quotes) or free lines beginning with a date
 * ("16. jan.: Om Bråskovgård – EY (Kaffe: Egon/Else/Lars)"), where "(Kaffe: …)" may stand on the next line. A block
 * without dates is a topic to a line. What cannot be read is handed back, never dropped.
 */
export function readDateBlock(text: string, context: BlockContext): DateBlock {
  const lines = readPastedCells(clean(text))
    .flatMap(linesOf)
    .map((cells, index) => ({ index, cells: cells.map((cell) => cell.trim()) }))
  const { roles, body } = columnsOf(lines, (cell) => dateOf(cell, context) !== undefined)
  const filled = body.filter((line) => !isBlank(line))
  const dated = filled.filter((line) => draftOf(line, roles, context) !== undefined)
  if (dated.length > 0 && dated.length * LINES_PER_DATE >= filled.length)
    return readDated(body, roles, context)
  const undated = columnsOf(lines, () => false)
  return readUndated(undated.body, undated.roles)
}

/** The roles of the columns, and the lines without the one that names them. */
function columnsOf(
  lines: readonly Line[],
  isDate: (cell: string) => boolean,
): { roles: readonly ColumnRole[]; body: Line[] } {
  const { roles, hasHeader } = findColumns(
    lines.map(({ cells }) => cells),
    isDate,
  )
  const header = hasHeader ? lines.find(({ cells }) => cells.length > 1) : undefined
  return { roles, body: lines.filter((line) => line !== header) }
}

function readDated(lines: readonly Line[], roles: readonly ColumnRole[], context: BlockContext): DateBlock {
  const drafts: Draft[] = []
  const unread: Line[] = []
  /** The row a line without a date goes on with. */
  let current: Draft | undefined
  let afterBlank = false
  for (const line of lines) {
    if (isBlank(line)) {
      afterBlank = true
      continue
    }
    const draft = draftOf(line, roles, context)
    const text = textOf(line)
    if (draft) {
      current = draft
      drafts.push(draft)
    } else if (current && line.cells.length === 1 && goesOn(text, current.content, afterBlank)) {
      current.content = continued(current.content, text)
      current.lines.push(line)
    } else {
      current = undefined
      unread.push(line)
    }
    afterBlank = false
  }

  const days = resolveBlockDays(
    drafts.map(({ date }) => date),
    context.dates,
    context.today,
  )
  const rows = new Map<Day, { content: RowContent; lines: Line[] }>()
  for (const [i, { content, lines }] of drafts.entries()) {
    const day = days[i]
    const before = day === undefined ? undefined : rows.get(day)
    const together = before ? merged(before.content, content) : content
    const row = together && fitted(together)
    // Added to the list there is: a day may stand in the text fifty thousand times.
    const kept = day === undefined || !row ? unread : (before?.lines ?? [])
    for (const line of lines) kept.push(line)
    if (day !== undefined && row) rows.set(day, { content: row, lines: kept })
  }
  return {
    rows: [...rows].map(([day, { content, lines }]) => ({ day, ...content, source: sourceOf(lines) })),
    unread: unread.sort((a, b) => a.index - b.index).map(textOf),
  }
}

function readUndated(lines: readonly Line[], roles: readonly ColumnRole[]): DateBlock {
  const rows: DateBlockRow[] = []
  const unread: string[] = []
  const isTable = lines.some(({ cells }) => cells.length > 1)
  for (const line of lines) {
    const text = textOf(line)
    const last = rows.at(-1)
    // A blank line between paragraphs means nothing, but a blank row of a table is a date without a topic.
    if (text === '' && !(isTable && last)) continue
    if (last?.topic !== undefined && line.cells.length === 1 && text.startsWith('(')) {
      const { source, ...content } = last
      const row = fitted(continued(content, text))
      if (row) rows[rows.length - 1] = { ...row, source: `${source}\n${text}` }
      else unread.push(text)
      continue
    }
    const row = fitted(isTable ? contentOfCells(line.cells, roles) : contentOfLine(text))
    if (row) rows.push({ ...row, source: text })
    else unread.push(text)
  }
  while (rows.at(-1)?.source === '') rows.pop()
  return { rows, unread }
}

function draftOf(line: Line, roles: readonly ColumnRole[], context: BlockContext): Draft | undefined {
  const { cells } = line
  const column = cells.length > 1 ? roles.indexOf('day') : 0
  const found = dateOf(cells[column] ?? '', context)
  if (!found) return undefined
  const content = cells.length > 1 ? contentOfCells(cells, roles, found.rest) : contentAfterDate(found.rest)
  return { date: found.parts, content, lines: [line] }
}

/** A row of a single cell is as many lines as it has: a whole programme may stand in one cell of a sheet. */
function linesOf(cells: string[]): string[][] {
  const [only = ''] = cells
  return cells.length > 1 ? [cells] : only.split('\n').map((line) => [line.replaceAll('\t', ' ')])
}

function isBlank({ cells }: Line): boolean {
  return cells.every((cell) => cell === '')
}

function textOf({ cells }: Line): string {
  return cells.join('\t').trim()
}

function sourceOf(lines: readonly Line[]): string {
  return lines.map(textOf).join('\n')
}

/** One kind of line break and of space, letters in one piece (å, not a and a ring), and nothing invisible. */
function clean(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      // Columns lined up with spaces are text; pages of them are nothing, and each pattern would try anew at every one.
      .replace(/ {60,}/g, ' ')
      .replace(/(?![\t\n])\p{Cc}|[\u200b\ufeff]/gu, '')
  )
}
