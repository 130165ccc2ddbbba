import type { AttachmentHash } from '../../../shared/domain/id.ts'
import {
  stillUnplaced,
  type UnplacedReceipt,
  withMoreReceipts,
} from '../../../shared/domain/unplaced-receipt.ts'
import { traySchema, UNPLACED_RECEIPTS } from '../../storage/unplaced-receipts.ts'
import { useDraft } from '../draft/use-draft.ts'
import { usePlaceData } from '../place/queries.ts'

const empty: { brought: UnplacedReceipt[] } = { brought: [] }

interface UnplacedReceipts {
  /** In the order they came in. */
  unplaced: readonly UnplacedReceipt[]
  add(receipt: UnplacedReceipt): void
  /** Puts another in its place: one that was turned. */
  replace(hash: AttachmentHash, by: AttachmentHash): void
  /** Takes one out that belongs nowhere; answers with what brings it back. Its bytes stay stored. */
  remove(hash: AttachmentHash): () => void
}

/**
 * The receipts that wait for an entry, on disk as soon as they came in. One that is put at an entry leaves by itself, and
 * is back when that is undone.
 */
export function useUnplacedReceipts(): UnplacedReceipts {
  const { entries } = usePlaceData()
  const { value, set } = useDraft({ about: UNPLACED_RECEIPTS, start: empty, schema: traySchema })
  const change = (become: (brought: readonly UnplacedReceipt[]) => UnplacedReceipt[]) =>
    set((was) => ({ brought: become(was.brought) }))
  return {
    unplaced: stillUnplaced(value.brought, entries),
    add: (receipt) => change((brought) => withMoreReceipts(brought, [receipt])),
    replace: (hash, by) =>
      change((brought) => brought.map((one) => (one.hash === hash ? { ...one, hash: by } : one))),
    remove(hash) {
      const at = value.brought.findIndex((one) => one.hash === hash)
      const removed = value.brought[at]
      change((brought) => brought.filter((one) => one.hash !== hash))
      return () => {
        if (removed) change((brought) => brought.toSpliced(at, 0, removed))
      }
    },
  }
}
