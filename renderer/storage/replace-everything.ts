import { Temporal } from 'temporal-polyfill'
import type { Attachment } from '../../shared/domain/attachment.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { UnplacedReceipt } from '../../shared/domain/unplaced-receipt.ts'
import { placeFileSummary } from '../../shared/place-file/place-file-summary.ts'
import { attempt, Refusal, requireRoom } from './attempt.ts'
import type { Database } from './database.ts'
import { rememberUnmarked } from './journal-of-place.ts'
import { keepCopy } from './kept-copies.ts'
import { type Everything, latestSequence, loadPlaceData, stateOf } from './load-place-data.ts'
import { type Row, type RowTable, rowTables, toStored } from './rows.ts'
import type { ReplaceReason } from './tables.ts'
import { type Marks, writeMarks } from './taken-home.ts'
import { bringReceipts } from './unplaced-receipts.ts'

/** What was there, and the place file that was made of it. */
export interface ToKeep {
  readonly before: Everything
  readonly bytes: Uint8Array
  readonly reason: ReplaceReason
}

/** What is no row, and comes with the copy. */
interface ComesAlong {
  /** What it says of copies taken home. */
  readonly marks?: Marks | undefined
  /** Receipts at no entry. */
  readonly unplaced?: readonly UnplacedReceipt[] | undefined
}

/**
 * Replaces all rows in one transaction, and keeps what was there in the same one. It is no journal entry: undo does not
 * reach behind it, since it would put single rows of one place into another; the way back is the kept copy.
 * Attachments are added, and none removed; receipts at no entry are put beside those that are here.
 *
 * Refuses with `changed-since`, nothing replaced, when there are data that `kept` does not hold: a change was made
 * after it, or there is a place and no `kept` at all. Otherwise with the codes of storage.
 * @throws ZodError for a row its schema does not let in; nothing is replaced
 */
export function replaceEverything(
  db: Database,
  data: PlaceData,
  attachments: readonly Attachment[],
  kept?: ToKeep,
  { marks, unplaced = [] }: ComesAlong = {},
): Promise<Result<undefined>> {
  const { place, ...others } = data
  const rows: { [T in RowTable]: Row<T>[] } = { places: [place], ...others }
  const bytes = [...attachments, ...(kept ? [kept] : [])].reduce((sum, one) => sum + one.bytes.length, 0)
  return attempt(async () => {
    await requireRoom(bytes)
    return db.transaction('rw', db.tables, async () => {
      const holdsAll = kept ? kept.before.asOf === (await stateOf(db)) : !(await loadPlaceData(db))
      if (!holdsAll) throw new Refusal('changed-since')
      await rememberUnmarked(db)
      if (kept) await keepCopy(db, keptCopyOf(kept), kept.bytes)
      for (const table of rowTables) await replaceRows(db, table, rows[table])
      await db.attachments.bulkPut([...attachments])
      await db.meta.put({
        key: 'replaced',
        id: crypto.randomUUID(),
        afterSequence: await latestSequence(db),
      })
      if (marks) await writeMarks(db, marks)
      await bringReceipts(db, place.id, unplaced)
      return undefined
    })
  })
}

async function replaceRows<T extends RowTable>(
  db: Database,
  table: T,
  rows: readonly Row<T>[],
): Promise<void> {
  await db.table(table).clear()
  await db.table(table).bulkAdd(rows.map((row) => toStored(table, row)))
}

function keptCopyOf({ before, bytes, reason }: ToKeep) {
  const { placeName, ...counts } = placeFileSummary(before.data, before.attachments)
  return {
    id: crypto.randomUUID(),
    at: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    reason,
    placeName,
    counts,
    size: bytes.length,
  }
}
