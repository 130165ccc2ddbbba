import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { Place } from '../../../shared/domain/place.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Result } from '../../../shared/domain/result.ts'
import type { UnplacedReceipt } from '../../../shared/domain/unplaced-receipt.ts'
import { type Everything, loadEverything } from '../../storage/load-place-data.ts'
import { askToKeepData } from '../../storage/persistence.ts'
import { replaceEverything } from '../../storage/replace-everything.ts'
import { saveRow } from '../../storage/save-row.ts'
import type { ReplaceReason } from '../../storage/tables.ts'
import type { Marks } from '../../storage/taken-home.ts'
import { useSnapshotDesk } from '../snapshot/snapshot-context.tsx'
import { useChange } from '../use-change.ts'

/** @param expected the place as it was when the person began; a change since then refuses with `changed-since` */
export function useSavePlace(expected?: Place) {
  return useChange((db, place: Place) => saveRow(db, 'places', place, place.name, expected))
}

/**
 * The first start: with what was filled in, the sample, or what was found. Refuses with `changed-since` when there is a
 * place by now.
 */
export function useStartPlace() {
  return useChange(
    async (db, { data, attachments = [], unplaced }: StartWith): Promise<Result<undefined>> => {
      const started = await replaceEverything(db, data, attachments, undefined, { unplaced })
      if (started.ok) void askToKeepData()
      return started
    },
  )
}

interface StartWith {
  data: PlaceData
  attachments?: readonly Attachment[]
  unplaced?: readonly UnplacedReceipt[] | undefined
}

export interface Replacement {
  data: PlaceData
  attachments: readonly Attachment[]
  unplaced?: readonly UnplacedReceipt[] | undefined
  reason: ReplaceReason
  /** What becomes of the marks of copies taken home. */
  marks?: Marks
}

/**
 * Puts a copy in the place of everything, and keeps what was there: as a snapshot outside the database where the host
 * makes them, and in any case as a place file in it.
 * @param writeCopy makes the place file of what is there
 */
export function useReplaceEverything(writeCopy: (before: Everything) => Promise<Uint8Array>) {
  const { now } = useSnapshotDesk()
  return useChange(
    async (db, { data, attachments, unplaced, reason, marks }: Replacement): Promise<Result<undefined>> => {
      // A full folder outside is told of on Overblik, and stops nobody: what was there is kept in the database all the same.
      await now('replace')
      const before = await loadEverything(db)
      const kept = before && { before, bytes: await writeCopy(before), reason }
      return replaceEverything(db, data, attachments, kept, { marks, unplaced })
    },
  )
}
