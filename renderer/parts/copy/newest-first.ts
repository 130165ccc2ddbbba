import type { SnapshotInfo } from '../../../shared/host/snapshots.ts'

/** Orders copies, the newest first; of two of the same minute the one that holds more changes. */
export function newestFirst(a: SnapshotInfo, b: SnapshotInfo): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1
  return a.installationId === b.installationId ? b.sequence - a.sequence : 0
}
