/**
 * A whole day taken back: what was changed on it becomes what it was before, unless it was changed again since. A line of
 * the accounts that was new is annulled, and closed years stay as they are.
 */
import { type BookYear, closedYearOf } from '../../shared/domain/book-year.ts'
import type { Day } from '../../shared/domain/day.ts'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry, JournalRow } from './journal.ts'
import { momentsOf } from './journal-days.ts'
import { ofThisPlace } from './journal-of-place.ts'
import { instead } from './keep-the-books.ts'
import { idsIn } from './row-name.ts'
import { type Row, type RowTable, rowSchemas, rowTables } from './rows.ts'

/** A row the day touched: what it is now, and what it was before the day; `undefined` for "not there". */
export interface DayRow {
  readonly table: RowTable
  readonly id: Id
  readonly now: Row | undefined
  readonly was: Row | undefined
}

export interface DayPlan {
  /** What becomes as it was before the day. */
  readonly back: readonly DayRow[]
  /** What stays as it is: it was changed after the day, or what was changed after it stands on it. */
  readonly left: readonly DayRow[]
}

/**
 * What undoing a local day would do; writes nothing. What is as before the day already is in neither list, nor are papers:
 * they hang where they hang, whatever is taken back here.
 */
export function planDayUndo(db: Database, day: Day): Promise<DayPlan> {
  // An async function, or Dexie would not wait for what it awaits.
  return db.transaction('r', [...rowTables, 'journal', 'meta', 'keptCopies'], async () => makePlan(db, day))
}

/**
 * Takes back a local day in one commit, which undo takes back like any other. Answers with the entry, `undefined` when
 * there was nothing to take back, and with how many rows were left as they are.
 * @param subject what the day is called: "mandag den 23. november"
 */
export async function undoDay(
  db: Database,
  day: Day,
  subject: string,
): Promise<Result<{ entry: JournalEntry | undefined; left: number }>> {
  let left = 0
  const done = await commit(db, async () => {
    const plan = await makePlan(db, day)
    left = plan.left.length
    const rows = plan.back.map(
      ({ table, id, now, was }) => ({ table, id, after: was, expected: now ?? null }) as RowChange,
    )
    return { what: { action: 'day-undone', subject }, rows }
  })
  return done.ok ? { ok: true, value: { entry: done.value, left } } : done
}

async function makePlan(db: Database, day: Day): Promise<DayPlan> {
  const back: DayRow[] = []
  const left: DayRow[] = []
  const bookYears = await db.bookYears.toArray()
  for (const { table, id, before, after, follows } of await touchedOn(db, day)) {
    const now: Row | undefined = await db.table(table).get(id)
    const row = { table, id, now, was: before }
    if (isSameValue(now, becomes(row))) continue
    const getsIn = before === undefined || rowSchemas[table].safeParse(before).success
    const mayBack = getsIn && !staysInBooks(row, bookYears)
    ;(follows && mayBack && isSameValue(now, after) ? back : left).push(row)
  }
  return withoutWhatIsNeeded(db, back, left)
}

/** What a row will be: what it was, or what stands instead of one that was not there. */
function becomes({ table, now, was }: DayRow): Row | undefined {
  return was ?? instead(table, now)
}

/** Whether the accounts keep a row as it is: what was done to a year, and the lines of one that is closed. */
function staysInBooks({ table, now, was }: DayRow, bookYears: readonly BookYear[]): boolean {
  if (table === 'bookYears') return true
  return (
    table === 'entries' &&
    closedYearOf(now as Entry | undefined, was as Entry | undefined, bookYears) !== undefined
  )
}

interface Touched {
  table: RowTable
  id: Id
  before: Row | undefined
  after: Row | undefined
  /** Whether each change of the day began where the last left off: nothing of another day came in between. */
  follows: boolean
}

/** The rows that were changed on a day: what the first change found, and what the last left. */
async function touchedOn(db: Database, day: Day): Promise<Touched[]> {
  const { from, before } = momentsOf(day)
  const isOurs = await ofThisPlace(db)
  const entries = await db.journal
    .where('at')
    .between(from, before, true, false)
    .filter((entry) => entry.what.action !== 'printed' && isOurs(entry))
    .toArray()
  const rows = new Map<string, Touched>()
  for (const row of entries.sort((a, b) => a.sequence - b.sequence).flatMap((entry) => entry.rows)) {
    if (row.table === 'prints') continue
    const key = `${row.table} ${row.id}`
    rows.set(key, laidOver(rows.get(key), row))
  }
  return [...rows.values()]
}

function laidOver(earlier: Touched | undefined, { table, id, before, after }: JournalRow): Touched {
  if (!earlier) return { table, id, before, after, follows: true }
  return { ...earlier, after, follows: earlier.follows && isSameValue(earlier.after, before) }
}

/**
 * What is needed by something that stays, stays too: an activity that was new that day does not go from under the dates
 * that were filled in later, a grant not from under what was spent of it, and what was said of a date, or accepted, does
 * not come back without its activity, or beside what is said of it now. Takings that stay in the accounts stay on their
 * date too. Each that stays may need others, so it is asked until nothing more is needed.
 */
async function withoutWhatIsNeeded(db: Database, back: DayRow[], left: DayRow[]): Promise<DayPlan> {
  if (back.length === 0) return { back, left }
  const stored = new Map<string, Row>()
  for (const table of rowTables) {
    if (table === 'prints') continue // a paper may name what is gone
    for (const row of await db.table(table).toArray()) stored.set(`${table} ${row.id}`, row)
  }
  let going = back
  for (;;) {
    const after = new Map(stored)
    for (const row of going) {
      const then = becomes(row)
      if (then) after.set(`${row.table} ${row.id}`, then)
      else after.delete(`${row.table} ${row.id}`)
    }
    const booked = datesBookedBy(left)
    const named = new Set([...after.values()].flatMap((row) => [...idsIn(row)]))
    const dates = datesSaidOf(after)
    const stays = going.filter(({ table, id, now, was }) => {
      if (table === 'entries') return false
      if (table === 'grants') return categoriesLost(now, was).some((category) => named.has(category))
      if (table === 'overrides' && booked.has(dateOf((now ?? was) as Row<'overrides'>))) return true
      if (was === undefined) return named.has(id)
      if (table === 'acceptedClashes')
        return (was as Row<'acceptedClashes'>).parties.some(
          (party) => !after.has(`activities ${party}`) && !after.has(`bookings ${party}`),
        )
      if (table !== 'overrides') return false
      const override = was as Row<'overrides'>
      return !after.has(`activities ${override.activityId}`) || (dates.get(dateOf(override)) ?? 0) > 1
    })
    if (stays.length === 0) return { back: going, left }
    left.push(...stays)
    going = going.filter((row) => !stays.includes(row))
  }
}

/** A grant that goes, and the categories that go with it or were added to it. */
function categoriesLost(now: Row | undefined, was: Row | undefined): Id[] {
  const idsOf = (row: Row | undefined) =>
    row ? [row.id, ...(row as Row<'grants'>).categories.map(({ id }) => id)] : []
  const kept = new Set(idsOf(was))
  return idsOf(now).filter((id) => !kept.has(id))
}

/** Dates whose takings are a line of the accounts that stays as it is. */
function datesBookedBy(left: readonly DayRow[]): ReadonlySet<string> {
  const entries = left.filter(({ table }) => table === 'entries').map(({ now }) => now as Entry | undefined)
  return new Set(entries.flatMap((entry) => (entry?.occasion ? [dateOf(entry.occasion)] : [])))
}

function dateOf({ activityId, date }: { activityId: Id; date: Day }): string {
  return `${activityId} ${date}`
}

/** How many rows speak of each date of each activity: there may be but one. */
function datesSaidOf(rows: ReadonlyMap<string, Row>): ReadonlyMap<string, number> {
  const dates = new Map<string, number>()
  for (const [key, row] of rows) {
    if (!key.startsWith('overrides ')) continue
    const date = dateOf(row as Row<'overrides'>)
    dates.set(date, (dates.get(date) ?? 0) + 1)
  }
  return dates
}
