/** One row of a pasted programme: from a line or its cells, and with what stands on the lines after it. */
import type { Day } from '../domain/day.ts'
import type { ColumnRole } from './date-block-columns.ts'
import { type DayAtStart, dayText, readDayAtStart } from './day-words.ts'
import { isDutyAlone, readDuty, splitTopic, type TopicParts } from './split-topic.ts'

export interface RowContent extends TopicParts {
  note?: string
}

/** The lengths of `shortText` and `longText` in the domain. */
const SHORT_TEXT = 200
const LONG_TEXT = 20_000

/** "24. november 1940 i Nysted" is about a year; a programme for it is not what is pasted. */
const YEARS_APART = 20

const bullet = /^[•*·▪–—-]\s+/
/** What stands between two dates: "9/1 og 16/1", "9. jan. – 16. jan." */
const betweenDates = /^\s*(?:[-–—+&]|(?:og|and)\s)\s*/i
const looksDated =
  /^(?:\d|uge\s*\d|week\s*\d|(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i

/** What a block is read against. */
export interface BlockContext {
  /** The dates the activity has: they tell which year "9. jan." is in. */
  dates: readonly Day[]
  today: Day
}

/** The date a line or cell begins with, if it is surely one, and only one. */
export function dateOf(text: string, { dates, today }: BlockContext): DayAtStart | undefined {
  const found = readDayAtStart(text.replace(bullet, ''))
  if (!found || (betweenDates.test(found.rest) && readDayAtStart(found.rest.replace(betweenDates, '')))) {
    return undefined
  }
  const { month, dayOfMonth, year, doubtful } = found.parts
  const monthAndDay = dayText(2000, month, dayOfMonth).slice(4)
  if (doubtful && !dates.some((day) => day.endsWith(monthAndDay))) return undefined
  const isNear = (day: Day) => Math.abs(Number(day.slice(0, 4)) - Number(year)) <= YEARS_APART
  return year === undefined || [today, ...dates].some(isNear) ? found : undefined
}

/** What stands after the date on its line. */
export function contentAfterDate(rest: string): RowContent {
  return splitTopic(rest.replace(/^[\s:;,.]*(?:[–—-]\s+)?/, ''))
}

/** A line of a block without dates. */
export function contentOfLine(text: string): RowContent {
  return splitTopic(text.replace(bullet, ''))
}

/** A row of cells, each by the role of its column. `afterDate` is what the date's own cell holds beside the date. */
export function contentOfCells(
  cells: readonly string[],
  roles: readonly ColumnRole[],
  afterDate = '',
): RowContent {
  const inRole = (role: ColumnRole) =>
    cells.filter((cell, i) => cell !== '' && (roles[i] ?? 'note') === role).map(oneLine)
  const content: RowContent = {}
  for (const parts of [...inRole('topic').map(splitTopic), contentAfterDate(afterDate)]) {
    if (parts.cancelled) content.cancelled = true
    setOrNote(content, 'topic', parts.topic)
    setOrNote(content, 'host', parts.host)
    setOrNote(content, 'coffeeDuty', parts.coffeeDuty)
  }
  setOrNote(content, 'host', inRole('host').join(', '))
  setOrNote(content, 'coffeeDuty', inRole('coffeeDuty').map(readDuty).join(', '))
  for (const [i, cell] of cells.entries()) {
    const role = roles[i] ?? 'note'
    if (cell !== '' && role === 'note') addNote(content, cell)
    if (cell !== '' && typeof role === 'object') addNote(content, `${oneLine(role.named)}: ${oneLine(cell)}`)
  }
  return content
}

/** Whether a line without a date goes on with the row above it. */
export function goesOn(text: string, row: RowContent, afterBlank: boolean): boolean {
  if (text.startsWith('(')) return true
  if (looksDated.test(text)) return false
  return row.topic === undefined || !afterBlank
}

/** The row with one more line: its topic or coffee duty where that was still to come, the rest of a sentence, or a note. */
export function continued(row: RowContent, text: string): RowContent {
  const next: RowContent = { ...row }
  if (isDutyAlone(text) && row.coffeeDuty === undefined) {
    next.coffeeDuty = readDuty(text)
    return next
  }
  const parts = splitTopic(text)
  const overlaps =
    (parts.host !== undefined && row.host !== undefined) ||
    (parts.coffeeDuty !== undefined && row.coffeeDuty !== undefined)
  const goesOnInSentence = /^\p{Ll}/u.test(text) && row.host === undefined && row.coffeeDuty === undefined
  const mayJoin = parts.topic === undefined || row.topic === undefined || goesOnInSentence
  if (overlaps || !mayJoin) {
    addNote(next, text)
    return next
  }
  const topic = [row.topic, parts.topic].filter((part) => part !== undefined).join(' ')
  Object.assign(next, parts)
  if (topic !== '') next.topic = topic
  return next
}

/** Two lines about the same date as one row; `undefined` when one of them is cancelled and the other is not. */
export function merged(one: RowContent, other: RowContent): RowContent | undefined {
  if (one.cancelled !== other.cancelled) return undefined
  const both: RowContent = { ...one, ...other }
  for (const key of ['topic', 'host', 'coffeeDuty'] as const) {
    if (one[key] !== undefined && other[key] !== undefined) both[key] = `${one[key]} / ${other[key]}`
  }
  if (one.note !== undefined && other.note !== undefined) both.note = `${one.note}\n${other.note}`
  return both
}

/** The row in the lengths there is room for: the end of a longer topic goes to the note; `undefined` when nothing helps. */
export function fitted(row: RowContent): RowContent | undefined {
  const fitting: RowContent = { ...row }
  const { topic } = row
  if (topic !== undefined && topic.length > SHORT_TEXT) {
    const space = topic.lastIndexOf(' ', SHORT_TEXT)
    const end = space > 0 ? space : SHORT_TEXT
    fitting.topic = topic.slice(0, end)
    fitting.note = [topic.slice(end).trim(), row.note].filter((part) => part !== undefined).join('\n')
  }
  const tooLong =
    (fitting.host?.length ?? 0) > SHORT_TEXT ||
    (fitting.coffeeDuty?.length ?? 0) > SHORT_TEXT ||
    (fitting.note?.length ?? 0) > LONG_TEXT
  return tooLong ? undefined : fitting
}

function setOrNote(
  content: RowContent,
  key: 'topic' | 'host' | 'coffeeDuty',
  text: string | undefined,
): void {
  if (text === undefined || text === '') return
  if (content[key] === undefined) content[key] = text
  else addNote(content, text)
}

function addNote(content: RowContent, text: string): void {
  content.note = content.note === undefined ? text : `${content.note}\n${text}`
}

function oneLine(text: string): string {
  return text.replace(/\s*[\n\t]\s*/g, ' ')
}
