/** Receipts that wait for an entry. They are kept as a draft, the one that is never let go, and are in every copy. */
import { Temporal } from 'temporal-polyfill'
import type { Id } from '../../shared/domain/id.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { z } from '../../shared/domain/schema.ts'
import {
  stillUnplaced,
  type UnplacedReceipt,
  unplacedReceiptSchema,
  withMoreReceipts,
} from '../../shared/domain/unplaced-receipt.ts'
import type { Database } from './database.ts'

/** Under what a place's are kept, after the place's id. */
export const UNPLACED_RECEIPTS = 'unplaced-receipts'

/** What is kept. */
export const traySchema = z.object({ brought: z.array(unplacedReceiptSchema) })

const draftSchema = z.object({ form: traySchema })

/** Those of a place that are at none of its entries. Inside a transaction that reads `drafts`. */
export async function loadUnplaced(
  db: Database,
  { place, entries }: Pick<PlaceData, 'place' | 'entries'>,
): Promise<UnplacedReceipt[]> {
  return stillUnplaced(await broughtTo(db, place.id), entries)
}

/** Puts receipts beside those that wait already. Inside a transaction that writes `drafts`. */
export async function bringReceipts(
  db: Database,
  placeId: Id,
  receipts: readonly UnplacedReceipt[],
): Promise<void> {
  if (receipts.length === 0) return
  const brought = withMoreReceipts(await broughtTo(db, placeId), receipts)
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  await db.drafts.put({ key: keyOf(placeId), at, value: { form: { brought }, row: undefined } })
}

/** When receipts last came in, or went, in UTC to the millisecond; `undefined` where there are none. */
export async function traySince(db: Database): Promise<string | undefined> {
  const [placeId] = await db.places.toCollection().primaryKeys()
  return placeId === undefined ? undefined : (await db.drafts.get(keyOf(placeId)))?.at
}

async function broughtTo(db: Database, placeId: Id): Promise<UnplacedReceipt[]> {
  const read = draftSchema.safeParse((await db.drafts.get(keyOf(placeId)))?.value)
  return read.success ? read.data.form.brought : []
}

function keyOf(placeId: Id): string {
  return `${placeId}/${UNPLACED_RECEIPTS}`
}
