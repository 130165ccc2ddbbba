/**
 * What holds for the accounts whoever changes them, undo included: `commit.ts` asks here, so that no way leads around it.
 * Only replacing everything is apart from it; that says first what it would change.
 */
import type { BookYear } from '../../shared/domain/book-year.ts'
import { closedYearOf, closedYears } from '../../shared/domain/book-year.ts'
import { today } from '../../shared/domain/day.ts'
import { type Entry, yearOf } from '../../shared/domain/entry.ts'
import { annulled } from '../../shared/domain/entry-change.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { nextVoucher } from '../../shared/domain/voucher-number.ts'
import { Refusal } from './attempt.ts'
import type { Database } from './database.ts'
import type { JournalRow } from './journal.ts'
import { type Row, type RowTable, toStored } from './rows.ts'

/** What stands where a row was removed: an entry with a number is annulled instead, so that no number is left out. */
export function instead(table: RowTable, before: Row | undefined): Row | undefined {
  if (table !== 'entries' || before === undefined) return undefined
  const entry = before as Entry
  return entry.voucher === undefined ? undefined : toStored('entries', annulled(entry, today(), ''))
}

/**
 * @throws Refusal `year-closed` where a change would touch a closed year, or take back that it was closed
 * @throws Error for numbers that would not follow on each other: a mistake in the app
 */
export async function keepTheBooks(db: Database, rows: readonly JournalRow[]): Promise<void> {
  for (const row of rows) if (row.table === 'bookYears') keepYear(row.before, row.after)
  const entries = rows.filter((row) => row.table === 'entries')
  if (entries.length === 0) return
  const closed = closedYears(await db.bookYears.toArray())
  for (const { before, after } of entries) {
    const year = closedYearOf(before, after, closed)
    if (year !== undefined) throw new Refusal('year-closed', { year })
    if (before && after) keepNumber(before, after)
  }
  await keepOrder(
    db,
    entries.flatMap(({ before, after }) => (!before && after?.voucher !== undefined ? [after] : [])),
  )
}

/** What was done to a year is only ever added to. */
function keepYear(before: BookYear | undefined, after: BookYear | undefined): void {
  const known = before?.events ?? []
  const goesOn =
    after !== undefined &&
    after.events.length > known.length &&
    isSameValue(after.events.slice(0, known.length), known)
  if (!goesOn) throw new Refusal('year-closed', { year: (before ?? after)?.year ?? 0 })
}

function keepNumber(before: Entry, after: Entry): void {
  if (before.voucher !== after.voucher || yearOf(before.date) !== yearOf(after.date))
    throw new Error('an entry keeps its number and its year')
}

async function keepOrder(db: Database, added: readonly Entry[]): Promise<void> {
  for (const year of new Set(added.map(({ date }) => yearOf(date)))) {
    const next = nextVoucher(await entriesOf(db, year), year)
    const numbers = added
      .flatMap(({ date, voucher }) => (voucher !== undefined && yearOf(date) === year ? [voucher] : []))
      .sort((a, b) => a - b)
    if (numbers.some((number, at) => number !== next + at)) throw new Error('numbers follow on each other')
  }
}

/** The entries of a year. */
export function entriesOf(db: Database, year: number): Promise<Entry[]> {
  return db.entries.where('date').between(`${year}-01-01`, `${year}-12-31`, true, true).toArray()
}
