/** The lines of the accounts. Each change is one commit, in which numbers are given: two windows never give the same. */
import { yearsAsTheyStand } from '../../shared/domain/book-year.ts'
import { today } from '../../shared/domain/day.ts'
import { type Entry, yearOf } from '../../shared/domain/entry.ts'
import { annulled, changesYear, corrected, type NewEntry } from '../../shared/domain/entry-change.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { nextVoucher } from '../../shared/domain/voucher-number.ts'
import { Refusal } from './attempt.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'
import { entriesFrom } from './keep-the-books.ts'

/**
 * Writes entries down, each with the next number of its year; they get theirs in the order given.
 * @param planned the planned expense that one of them was, which goes
 */
export function addEntries(
  db: Database,
  added: readonly NewEntry[],
  planned?: Id,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const [first] = added
    if (!first) return undefined
    const rows: RowChange[] = (await numbered(db, added)).map((after) => ({
      table: 'entries',
      id: after.id,
      after,
      expected: null,
    }))
    if (planned !== undefined) rows.push({ table: 'plannedExpenses', id: planned, after: undefined })
    return { what: { action: 'added', subject: first.text }, rows }
  })
}

/** Entries with the numbers that are next, for the commit that writes them. */
export async function numbered(db: Database, added: readonly NewEntry[]): Promise<Entry[]> {
  const next = new Map<number, number>()
  const entries: Entry[] = []
  for (const entry of added) {
    if (entry.kind === 'opening') {
      entries.push(entry)
      continue
    }
    const year = yearOf(entry.date)
    const voucher = next.get(year) ?? nextVoucher(await entriesFrom(db, year), year)
    next.set(year, voucher + 1)
    entries.push({ ...entry, voucher })
  }
  return entries
}

/**
 * Writes an entry over what it was; what it said stays visible. Moved to another year it is annulled in the one, and gets
 * the next number of the other under a new id.
 *
 * Refuses with `changed-since` when it is no longer what `before` says, or is annulled.
 * @param movedReason why the one in the old year is annulled: "Flyttet til 2027"
 */
export function correctEntry(
  db: Database,
  before: Entry,
  after: Entry,
  movedReason: string,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    if (before.annulled) throw new Refusal('changed-since')
    const what = { action: 'changed', subject: after.text } as const
    const { id } = before
    if (!changesYear(before, after))
      return {
        what,
        rows: [{ table: 'entries', id, after: corrected(before, after, today()), expected: before }],
      }
    const { voucher: _, ...moved } = { ...after, id: crypto.randomUUID() }
    const [entry] = await numbered(db, [moved])
    return {
      what,
      rows: [
        { table: 'entries', id, after: annulled(before, today(), movedReason), expected: before },
        { table: 'entries', id: moved.id, after: entry, expected: null } as RowChange,
        ...(await namingInstead(db, id, moved.id)),
      ],
    }
  })
}

/** What takes an entry back or pays it back, naming another instead; not in a closed year, where it stays as it was. */
async function namingInstead(db: Database, id: Id, instead: Id): Promise<RowChange[]> {
  const closed = yearsAsTheyStand(await db.bookYears.toArray())
  const naming = await db.entries
    .filter(({ reverses, settles }) => reverses === id || (settles?.includes(id) ?? false))
    .toArray()
  return naming
    .filter(({ date }) => !closed.has(yearOf(date)))
    .map((entry) => ({
      table: 'entries',
      id: entry.id,
      after: {
        ...entry,
        ...(entry.reverses === id && { reverses: instead }),
        ...(entry.settles && { settles: entry.settles.map((one) => (one === id ? instead : one)) }),
      },
      expected: entry,
    }))
}

/** Takes an entry out of the accounts; its number stays. Refuses with `changed-since` when it was changed meanwhile. */
export function annulEntry(
  db: Database,
  entry: Entry,
  reason: string,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, {
    what: { action: 'annulled', subject: entry.text },
    rows: [{ table: 'entries', id: entry.id, after: annulled(entry, today(), reason), expected: entry }],
  })
}
