import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AttachmentHash, Id } from '../../../shared/domain/id.ts'
import {
  stillUnplaced,
  type UnplacedReceipt,
  withMoreReceipts,
} from '../../../shared/domain/unplaced-receipt.ts'
import type { Database } from '../../storage/database.ts'
import { changeBrought, loadBrought } from '../../storage/unplaced-receipts.ts'
import { useDatabase } from '../database-context.tsx'
import { usePlaceData } from '../place/queries.ts'
import { queryKeys } from '../query-keys.ts'
import { useChange } from '../use-change.ts'

interface UnplacedReceipts {
  /** In the order they came in. */
  unplaced: readonly UnplacedReceipt[]
  /** Answers once it is on disk, and whether it was there already; `undefined` where it was refused, which is told. */
  add(receipt: UnplacedReceipt): Promise<'added' | 'same' | undefined>
  /** Puts another in its place: one that was turned. */
  replace(hash: AttachmentHash, by: AttachmentHash): Promise<void>
  /** Takes one out that belongs nowhere; answers with what brings it back. Its bytes stay stored. */
  remove(hash: AttachmentHash): () => void
}

type Become = Parameters<typeof changeBrought>[2]

function broughtQuery(db: Database, placeId: Id) {
  return queryOptions({
    queryKey: [...queryKeys.unplacedReceipts, placeId],
    queryFn: () => loadBrought(db, placeId),
  })
}

/**
 * The receipts that wait for an entry, on disk as soon as they came in. One that is put at an entry leaves by itself, and
 * is back when that is undone.
 */
export function useUnplacedReceipts(): UnplacedReceipts {
  const db = useDatabase()
  const { place, entries } = usePlaceData()
  const { data: all } = useSuspenseQuery(broughtQuery(db, place.id))
  const queryClient = useQueryClient()
  const { mutateAsync } = useChange((_db, become: Become) => changeBrought(db, place.id, become))

  // The same while the pile changes: rows that stay as they were are not drawn anew for each receipt that comes.
  const changes = useMemo(() => {
    const { queryKey } = broughtQuery(db, place.id)
    async function change(become: Become): Promise<UnplacedReceipt[] | undefined> {
      const changed = await mutateAsync(become)
      if (!changed.ok) return undefined
      // At once, so that the next look does not miss what was added or turned.
      queryClient.setQueryData(queryKey, changed.value)
      return changed.value
    }
    return changesOf(change)
  }, [db, place.id, mutateAsync, queryClient])
  return { unplaced: useMemo(() => stillUnplaced(all, entries), [all, entries]), ...changes }
}

function changesOf(
  change: (become: Become) => Promise<UnplacedReceipt[] | undefined>,
): Omit<UnplacedReceipts, 'unplaced'> {
  return {
    async add(receipt) {
      let before = 0
      const now = await change((brought) => {
        before = brought.length
        return withMoreReceipts(brought, [receipt])
      })
      return now && (now.length > before ? 'added' : 'same')
    },
    async replace(hash, by) {
      await change((brought) => brought.map((one) => (one.hash === hash ? { ...one, hash: by } : one)))
    },
    remove(hash) {
      let at = -1
      let removed: UnplacedReceipt | undefined
      void change((brought) => {
        at = brought.findIndex((one) => one.hash === hash)
        removed = brought[at]
        return brought.filter((one) => one.hash !== hash)
      })
      return () =>
        void change((brought) =>
          removed && !brought.some((one) => one.hash === hash)
            ? brought.toSpliced(at, 0, removed)
            : [...brought],
        )
    },
  }
}
