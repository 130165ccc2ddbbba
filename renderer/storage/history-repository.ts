/**
 * The journal, to be read by people: newest first and a piece at a time, by the number of the entry. Its order is that
 * in which things were done, whatever the clock said; nothing of what an entry holds is kept but what is shown of it.
 */
import type { ClockTime, Day } from '../../shared/domain/day.ts'
import type { Database } from './database.ts'
import type { JournalEntry, What } from './journal.ts'
import { localTimeOf } from './journal-days.ts'
import { ofThisPlace } from './journal-of-place.ts'

/** One change, as it is told. */
export interface HistoryLine {
  readonly sequence: number
  /** Local, as the clock here stood. */
  readonly day: Day
  readonly time: ClockTime
  readonly who?: string
  readonly what: What
}

export interface HistoryPage {
  readonly lines: readonly HistoryLine[]
  /** Where to read on; absent when there is no more. */
  readonly before?: number
}

/** How many changes are told of at a time. */
const PAGE = 60

/** The newest changes before an entry; that something was printed is no change people made. */
export function readHistory(
  db: Database,
  before = Number.POSITIVE_INFINITY,
  most = PAGE,
): Promise<HistoryPage> {
  return db.transaction('r', [db.journal, db.meta, db.places, db.keptCopies], async () => {
    const isOurs = await ofThisPlace(db)
    const lines: HistoryLine[] = []
    // One more than is told of: it says that there is more.
    await walkBack(db, before, (entry) => {
      if (entry.what.action !== 'printed' && isOurs(entry)) lines.push(lineOf(entry))
      return lines.length <= most
    })
    const told = lines.slice(0, most)
    const last = told.at(-1)
    return { lines: told, ...(last && lines.length > most && { before: last.sequence }) }
  })
}

/** What is shown of an entry besides what it did. */
export function lineOf({ sequence, at, who, what }: JournalEntry): HistoryLine {
  return { sequence, ...localTimeOf(at), ...(who !== undefined && { who }), what }
}

/** Entries from the newest before a number back, one at a time, for as long as the visit answers `true`. */
export async function walkBack(
  db: Database,
  before: number,
  visit: (entry: JournalEntry) => boolean,
): Promise<void> {
  let goesOn = true
  await db.journal
    .where('sequence')
    .below(before)
    .reverse()
    .until(() => !goesOn)
    .each((entry) => {
      goesOn = visit(entry)
    })
}
