/**
 * Receipts that wait for an entry. They lie among the drafts, as the one that is never let go, and are in every copy. They
 * are changed by what they are at that moment and never by what a window last saw: two may take in receipts at once.
 */
import { Temporal } from 'temporal-polyfill'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { Result } from '../../shared/domain/result.ts'
import { z } from '../../shared/domain/schema.ts'
import {
  stillUnplaced,
  type UnplacedReceipt,
  unplacedReceiptSchema,
  withMoreReceipts,
} from '../../shared/domain/unplaced-receipt.ts'
import { attempt, requireRoom } from './attempt.ts'
import type { Database } from './database.ts'
import type { Draft } from './tables.ts'

/** Under what a place's are kept, after the place's id. */
export const UNPLACED_RECEIPTS = 'unplaced-receipts'

const draftSchema = z.object({ form: z.object({ brought: z.array(unplacedReceiptSchema) }) })

/** Those of a place that are at none of its entries. Inside a transaction that reads `drafts`. */
export async function loadUnplaced(
  db: Database,
  { place, entries }: Pick<PlaceData, 'place' | 'entries'>,
): Promise<UnplacedReceipt[]> {
  return stillUnplaced(await loadBrought(db, place.id), entries)
}

/** All that came in and were not taken out: one at an entry waits again when that is undone. */
export async function loadBrought(db: Database, placeId: Id): Promise<UnplacedReceipt[]> {
  return broughtIn(await db.drafts.get(keyOf(placeId)))
}

/** Those of a place that are at none of its entries, among all drafts of a database: for one that is only read. */
export function unplacedAmong(
  drafts: readonly Draft[],
  { place, entries = [] }: { place: { id: Id }; entries?: readonly Entry[] },
): UnplacedReceipt[] {
  const kept = drafts.find(({ key }) => key === keyOf(place.id))
  return stillUnplaced(broughtIn(kept), entries)
}

/** Puts receipts beside those that wait already. Inside a transaction that writes `drafts`. */
export async function bringReceipts(
  db: Database,
  placeId: Id,
  receipts: readonly UnplacedReceipt[],
): Promise<void> {
  if (receipts.length === 0) return
  await putBrought(db, placeId, withMoreReceipts(await loadBrought(db, placeId), receipts))
}

/**
 * Changes which are there, on disk when it answers. Refuses with the codes of storage.
 * @param become given all that came in, those at an entry too
 */
export function changeBrought(
  db: Database,
  placeId: Id,
  become: (brought: readonly UnplacedReceipt[]) => UnplacedReceipt[],
): Promise<Result<UnplacedReceipt[]>> {
  return attempt(async () => {
    await requireRoom()
    return db.transaction('rw', ['drafts'], async () => {
      const brought = become(await loadBrought(db, placeId))
      await putBrought(db, placeId, brought)
      return brought
    })
  })
}

/** When receipts last came in, or went, in UTC to the millisecond; `undefined` where there are none. */
export async function traySince(db: Database): Promise<string | undefined> {
  const [placeId] = await db.places.toCollection().primaryKeys()
  return placeId === undefined ? undefined : (await db.drafts.get(keyOf(placeId)))?.at
}

async function putBrought(db: Database, placeId: Id, brought: UnplacedReceipt[]): Promise<void> {
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  await db.drafts.put({ key: keyOf(placeId), at, value: { form: { brought } } })
}

function broughtIn(draft: Draft | undefined): UnplacedReceipt[] {
  const read = draftSchema.safeParse(draft?.value)
  return read.success ? read.data.form.brought : []
}

function keyOf(placeId: Id): string {
  return `${placeId}/${UNPLACED_RECEIPTS}`
}
