/** What was removed, and bringing it back. Read from the journal: nothing is kept twice. */
import type { AcceptedClash } from '../../shared/domain/accepted-clash.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { isSameValue } from '../../shared/domain/same-value.ts'
import { Refusal } from './attempt.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import { type HistoryLine, lineOf, walkBack } from './history-repository.ts'
import type { JournalEntry, JournalRow } from './journal.ts'
import { ofThisPlace } from './journal-of-place.ts'
import { idsIn, nameOfRow } from './row-name.ts'
import { type Row, type RowTable, rowSchemas } from './rows.ts'

/** What people think of as a thing. What is said of single dates comes and goes with its activity. */
const things = [
  'activities',
  'rooms',
  'people',
  'bookings',
  'closures',
  'acceptedClashes',
  'grants',
  'plannedExpenses',
] as const
export type Thing = (typeof things)[number]

/** What comes back with the thing it belongs to: an activity's dates, a room's bookings, what was accepted of both. */
const belongings: readonly RowTable[] = ['overrides', 'bookings', 'acceptedClashes']

/** One thing that is gone, with when it went and who removed it. */
export interface Removed extends HistoryLine {
  readonly table: Thing
  readonly id: Id
  /** What it was called. */
  readonly name: string
}

/** Where the search for removed things goes on. */
export interface TrashPosition {
  readonly before: number
  /** Rows that were met already: an older entry says nothing of how they are now. */
  readonly met: ReadonlySet<string>
}

export interface TrashPage {
  readonly removed: readonly Removed[]
  readonly next?: TrashPosition
}

/** Where it begins. */
export const trashStart: TrashPosition = { before: Number.POSITIVE_INFINITY, met: new Set() }

/** Entries looked through at a time: a tenth of a second on a slow PC, so that the first are shown at once. */
const LOOKED_THROUGH = 2000
const PAGE = 60

/**
 * Things whose latest entry removed them and which are not there now, newest removal first. Few changes are removals:
 * a page may hold none and still not be the last.
 */
export function readTrash(db: Database, { before, met }: TrashPosition = trashStart): Promise<TrashPage> {
  const tables = [...things.map((table) => db.table(table)), db.journal, db.meta, db.places, db.keptCopies]
  return db.transaction('r', tables, async () => {
    const isOurs = await ofThisPlace(db)
    const seen = new Set(met)
    const found: { line: HistoryLine; rows: GoneRow[] }[] = []
    let looked = 0
    let last: number | undefined
    await walkBack(db, before, (entry) => {
      last = entry.sequence
      looked += 1
      if (entry.what.action !== 'printed' && isOurs(entry)) {
        const rows = entry.rows
          .filter((row) => isNew(row, seen))
          .filter(isGone)
          .filter((row) => !isPaid(row, entry))
        if (rows.length > 0) found.push({ line: lineOf(entry), rows })
      }
      return looked < LOOKED_THROUGH && found.length < PAGE
    })
    const there = await idsThere(
      db,
      found.flatMap(({ rows }) => rows),
    )
    const removed: Removed[] = []
    for (const { line, rows } of found)
      for (const row of onTheirOwn(rows.filter(({ id }) => !there.has(id))))
        if (await standsOn(db, row))
          removed.push({ ...line, table: row.table, id: row.id, name: nameOfRow(row.table, row.before) })
    const isMore = last !== undefined && (looked === LOOKED_THROUGH || found.length >= PAGE)
    return { removed, ...(isMore && last !== undefined && { next: { before: last, met: seen } }) }
  })
}

type GoneRow = { table: Thing; id: Id; before: Row<Thing> }

/** Whether a row is met for the first time; remembers it. */
function isNew({ table, id }: JournalRow, met: Set<string>): boolean {
  const key = `${table} ${id}`
  if (met.has(key)) return false
  met.add(key)
  return true
}

function isGone(row: JournalRow): row is JournalRow & GoneRow {
  return (
    row.before !== undefined && row.after === undefined && (things as readonly string[]).includes(row.table)
  )
}

/** A planned expense that was paid is a line of the accounts now, and nothing anybody threw away. */
function isPaid({ table }: GoneRow, { rows }: JournalEntry): boolean {
  return table === 'plannedExpenses' && rows.some((row) => row.table === 'entries' && !row.before)
}

async function idsThere(db: Database, rows: readonly GoneRow[]): Promise<ReadonlySet<Id>> {
  const there = new Set<Id>()
  for (const table of things) {
    const ids = rows.filter((row) => row.table === table).map(({ id }) => id)
    for (const id of await db.table(table).where('id').anyOf(ids).primaryKeys()) there.add(id as Id)
  }
  return there
}

/** Without what comes back with another of them. */
function onTheirOwn(rows: readonly GoneRow[]): GoneRow[] {
  return rows.filter(({ table, id, before }) => {
    if (!belongings.includes(table)) return true
    const named = idsIn(before)
    return !rows.some((other) => other.id !== id && named.has(other.id))
  })
}

/**
 * Brings one thing back in one commit, with what the same change removed because it belonged to it: what was said of an
 * activity's dates, clashes that were accepted, a room's bookings. Where removing it took its name off others (a
 * tovholder off their activities), it stands there again, unless the other was changed since.
 *
 * Refuses with `changed-since` when it is there already or another has taken its place, and with `saved-by-older` when
 * it is of a shape that no longer gets in. Then nothing is brought back.
 */
export function bringBack(
  db: Database,
  { sequence, table, id }: Pick<Removed, 'sequence' | 'table' | 'id'>,
): Promise<Result<JournalEntry | undefined>> {
  return commit(db, async () => {
    const entry = await db.journal.get(sequence)
    const gone = entry?.rows.find((row) => row.table === table && row.id === id && row.after === undefined)
    if (!entry || !gone?.before || !(await ofThisPlace(db))(entry) || !(await standsOn(db, gone)))
      throw new Refusal('changed-since')
    const rows: RowChange[] = [{ ...backOf(gone), expected: null } as RowChange]
    for (const row of entry.rows) {
      if (row === gone || !row.before || !idsIn(row.before).has(id)) continue
      const now: Row | undefined = await db.table(row.table).get(row.id)
      const lostIt = entry.what.action === 'removed' && row.after && !idsIn(row.after).has(id)
      const belongs =
        belongings.includes(row.table) &&
        row.after === undefined &&
        now === undefined &&
        (await standsOn(db, row, id))
      const isBack = belongs || (lostIt && isSameValue(now, row.after))
      if (isBack) rows.push(backOf(row))
    }
    return { what: { action: 'brought-back', subject: nameOfRow(table, gone.before) }, rows }
  })
}

/** Whether what a row is about is there, or coming back: a clash that was accepted is nothing without both its parties. */
async function standsOn(db: Database, { table, before }: Pick<JournalRow, 'table' | 'before'>, coming?: Id) {
  if (table !== 'acceptedClashes') return true
  for (const party of (before as AcceptedClash).parties) {
    const isThere = (await db.activities.get(party)) ?? (await db.bookings.get(party))
    if (!isThere && party !== coming) return false
  }
  return true
}

/** A row as it was before an entry; refused when its schema no longer lets it in. */
function backOf({ table, id, before }: JournalRow): RowChange {
  if (!rowSchemas[table as RowTable].safeParse(before).success) throw new Refusal('saved-by-older')
  return { table, id, after: before } as RowChange
}
