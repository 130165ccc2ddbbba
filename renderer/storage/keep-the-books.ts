/**
 * What holds for the accounts whoever changes them, undo included: `commit.ts` asks here, so that no way leads around it.
 * Only replacing everything is apart from it; that says first what it would change.
 */
import { Dexie, type PromiseExtended, type Transaction } from 'dexie'
import type { BookYear } from '../../shared/domain/book-year.ts'
import { closedYearOf } from '../../shared/domain/book-year.ts'
import { today } from '../../shared/domain/day.ts'
import { type Entry, yearOf } from '../../shared/domain/entry.ts'
import { annulled, reversalAfter } from '../../shared/domain/entry-change.ts'
import type { Id } from '../../shared/domain/id.ts'
import { changesTin, recounted } from '../../shared/domain/recount.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { nextVoucher } from '../../shared/domain/voucher-number.ts'
import { Refusal } from './attempt.ts'
import type { Database } from './database.ts'
import type { JournalRow } from './journal.ts'
import { keepGrants } from './keep-grants.ts'
import { type Row, type RowTable, toStored } from './rows.ts'

/** What stands where a row was removed: an entry with a number is annulled instead, so that no number is left out. */
export function instead(table: RowTable, before: Row | undefined): Row | undefined {
  if (table !== 'entries' || before === undefined) return undefined
  const entry = before as Entry
  return entry.voucher === undefined ? undefined : toStored('entries', annulled(entry, today(), ''))
}

/**
 * Adds to a change what goes along with it: what takes an entry back follows it, and counts of the tin stay as they were
 * counted.
 * @throws Refusal `year-closed` where a change would touch a closed year or one before it, or take back that it was closed;
 * `grant-in-use` and `changed-since` as `keepGrants` says
 * @throws Error for numbers that would not follow on each other: a mistake in the app
 */
export async function keepTheBooks(db: Database, rows: JournalRow[]): Promise<void> {
  for (const row of rows) if (row.table === 'bookYears') keepYear(row.before, row.after)
  await keepGrants(db, rows)
  const changes = entryChanges(rows)
  if (changes.length === 0) return
  const bookYears = await db.bookYears.toArray()
  for (const { before, after } of changes) {
    const year = closedYearOf(before, after, bookYears)
    if (year !== undefined) throw new Refusal('year-closed', { year })
    if (before && after) keepNumber(before, after)
  }
  await keepOrder(
    db,
    changes.flatMap(({ before, after }) => (!before && after?.voucher !== undefined ? [after] : [])),
  )
  await takeReversalsAlong(db, rows, bookYears)
  await keepCounts(db, rows)
}

function entryChanges(rows: readonly JournalRow[]) {
  return rows.filter((row) => row.table === 'entries')
}

/** An entry that is annulled or corrected takes what took it back along: together they come to nothing. */
async function takeReversalsAlong(
  db: Database,
  rows: JournalRow[],
  bookYears: readonly BookYear[],
): Promise<void> {
  const changed = entryChanges(rows).flatMap(({ before, after }) =>
    before && after && !before.annulled && before.reverses === undefined ? [{ before, after }] : [],
  )
  if (changed.length === 0) return
  const reversals = await reversalsOf(
    db,
    changed.map(({ before }) => before),
  )
  for (const { before, after } of changed) {
    const reversal = reversals.get(before.id)
    if (!reversal || rows.some(({ id }) => id === reversal.id)) continue
    const now = after.annulled
      ? annulled(reversal, today(), after.annulled.reason)
      : reversalAfter(reversal, before, after, today())
    const year = closedYearOf(reversal, now, bookYears)
    if (year !== undefined && !isSameValue(reversal, now)) throw new Refusal('year-closed', { year })
    addRow(rows, reversal, now)
  }
}

/** What takes entries back, by their ids. An entry that was moved to a later year may have been taken back before it. */
async function reversalsOf(db: Database, entries: readonly Entry[]): Promise<ReadonlyMap<Id, Entry>> {
  const found = new Map<Id, Entry>()
  const look = (rows: readonly Entry[]) => {
    for (const row of rows) if (row.reverses !== undefined && !row.annulled) found.set(row.reverses, row)
  }
  const first = Math.min(...entries.map(({ date }) => yearOf(date)))
  look(await entriesFrom(db, first))
  if (entries.some(({ id }) => !found.has(id)))
    look(await db.entries.where('date').below(`${first}-01-01`).toArray())
  return found
}

async function keepCounts(db: Database, rows: JournalRow[]): Promise<void> {
  const changes = entryChanges(rows).filter(({ before, after }) => changesTin(before, after))
  if (changes.length === 0) return
  const entries = changes.flatMap(({ before, after }) =>
    [before, after].filter((entry) => entry !== undefined),
  )
  const isBase = entries.some(({ kind }) => kind === 'opening' || kind === 'count')
  const first = Math.min(...entries.map(({ date }) => yearOf(date)))
  const before = await (isBase ? db.entries.toArray() : entriesFrom(db, first))
  if (!before.some(({ kind }) => kind === 'count')) return
  const changed = new Map(entryChanges(rows).map(({ id, after }) => [id, after]))
  const after = before.flatMap((entry) => (changed.has(entry.id) ? [] : [entry]))
  for (const entry of changed.values()) if (entry) after.push(entry)
  const byId = new Map(before.map((entry) => [entry.id, entry]))
  for (const count of recounted(before, after, today())) addRow(rows, byId.get(count.id), count)
}

/** A row that goes along with a change; one that is in it already becomes what it is to be. */
function addRow(rows: JournalRow[], before: Entry | undefined, after: Entry): void {
  const at = rows.findIndex(({ table, id }) => table === 'entries' && id === after.id)
  const row = { table: 'entries', id: after.id, before, after: toStored('entries', after) } as const
  if (isSameValue(before, row.after)) return
  if (at < 0) rows.push(row)
  else rows[at] = row
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
    const next = nextVoucher(await entriesFrom(db, year), year)
    const numbers = added
      .flatMap(({ date, voucher }) => (voucher !== undefined && yearOf(date) === year ? [voucher] : []))
      .sort((a, b) => a - b)
    if (numbers.some((number, at) => number !== next + at)) throw new Error('numbers follow on each other')
  }
}

/** What each transaction has read: nothing is written until the change is whole, and a year is read once. */
const alreadyRead = new WeakMap<Transaction, Map<number, PromiseExtended<Entry[]>>>()

/** The entries from the beginning of a year on, as they are before the commit that asks. */
export function entriesFrom(db: Database, year: number): PromiseExtended<Entry[]> {
  const read = alreadyRead.get(Dexie.currentTransaction) ?? new Map<number, PromiseExtended<Entry[]>>()
  alreadyRead.set(Dexie.currentTransaction, read)
  const entries = read.get(year) ?? db.entries.where('date').aboveOrEqual(`${year}-01-01`).toArray()
  read.set(year, entries)
  return entries
}
