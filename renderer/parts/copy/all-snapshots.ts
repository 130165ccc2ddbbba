import type { SnapshotFolder, SnapshotInfo } from '../../../shared/host/snapshots.ts'

/**
 * Every copy in some folders once, the newest first; of two of the same minute the one that holds more changes. One that
 * lies in the documents and on a stick as well is the one in the documents.
 */
export function allSnapshots(folders: readonly SnapshotFolder[]): SnapshotInfo[] {
  const once = new Map<string, SnapshotInfo>()
  for (const snapshot of folders.flatMap(({ snapshots }) => snapshots)) {
    const { placeId, installationId, sequence, savedAt, size } = snapshot
    const key = [placeId, installationId, sequence, savedAt, size].join(' ')
    if (snapshot.where === 'documents' || !once.has(key)) once.set(key, snapshot)
  }
  return [...once.values()].sort(newestFirst)
}

function newestFirst(a: SnapshotInfo, b: SnapshotInfo): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1
  return a.installationId === b.installationId ? b.sequence - a.sequence : 0
}
