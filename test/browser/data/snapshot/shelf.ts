/** A host's snapshots kept in memory: what the keeper hands over, and the refusal it is to meet next. */
import { onTestFinished } from 'vitest'
import { keepSnapshots, type SnapshotState } from '../../../../renderer/data/snapshot/keep-snapshots.ts'
import type { Database } from '../../../../renderer/storage/database.ts'
import type { Attachment } from '../../../../shared/domain/attachment.ts'
import { ok, type Result } from '../../../../shared/domain/result.ts'
import type { Host } from '../../../../shared/host/contract.ts'
import type { SnapshotInfo } from '../../../../shared/host/snapshots.ts'
import { attachmentName } from '../../../../shared/place-file/attachment-name.ts'
import { completeSnapshot } from '../../../../shared/place-file/complete-snapshot.ts'
import { countsOf } from '../../../../shared/place-file/place-file-summary.ts'
import { type PlaceFile, readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { unwrap } from '../../fresh-database.ts'

type Snapshots = NonNullable<Host['snapshots']>

/** Keeps snapshots of a database on a shelf of the test's own. */
export function keepOnShelf(db: Database, newest?: SnapshotInfo) {
  const files: Uint8Array[] = []
  const attachments = new Map<string, Attachment>()
  const states: SnapshotState[] = []
  const shelf: { refuse: Result<never> | undefined; close(): Promise<void> } = {
    refuse: undefined,
    close: async () => {},
  }
  const read = (bytes: Uint8Array): PlaceFile =>
    unwrap(readPlaceFile(unwrap(completeSnapshot(bytes, (name) => attachments.get(name)?.bytes))))

  const snapshots: Pick<Snapshots, 'write' | 'keepAttachment' | 'onClosing'> = {
    async write({ placeId, placeName, savedAt, reason, bytes, attachments: named }) {
      if (shelf.refuse) return shelf.refuse
      const held = new Set([...attachments.values()].map(({ hash }) => hash))
      const lacking = named.filter((hash) => !held.has(hash))
      if (lacking.length > 0) return ok({ lacking })
      files.push(bytes)
      const { data, attachments: all } = read(bytes)
      const snapshot: SnapshotInfo = {
        id: String(files.length),
        placeId,
        placeName,
        savedAt,
        reason,
        counts: countsOf(data, all),
        size: bytes.length,
        formatVersion: 2,
        where: 'documents',
        installationId: placeId,
        sequence: 0,
      }
      return ok({ lacking, snapshot })
    },
    async keepAttachment({ hash, type, bytes }) {
      attachments.set(attachmentName({ hash, type }), { hash, type, bytes })
      return ok(undefined)
    },
    onClosing(flush) {
      shelf.close = flush
      return () => {}
    },
  }
  const keeper = keepSnapshots({
    db,
    snapshots: snapshots as Snapshots,
    appVersion: '0.3.0',
    newest,
    onState: (state) => states.push(state),
  })
  onTestFinished(() => keeper.stop())
  return { keeper, shelf, files, states, read, attachments }
}
