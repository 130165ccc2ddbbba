import type { Id } from '../../../shared/domain/id.ts'
import type { SnapshotFolder, SnapshotInfo, SnapshotsFound } from '../../../shared/host/snapshots.ts'

/** What the database says of itself. */
export interface Here {
  readonly placeId: Id
  readonly installationId: Id | undefined
  /** The latest journal entry. */
  readonly sequence: number
}

/** What is to be said before anything is shown; nothing is changed by any of it. */
export type StartFinding =
  /** There is no place here, but there are snapshots of one: it was here once. */
  | { kind: 'missing'; folders: readonly SnapshotFolder[] }
  /** A snapshot of this very database holds changes it does not: it was put back to an older state from outside. */
  | { kind: 'older'; newest: SnapshotInfo }
  /** There is no place here, and somebody else who uses this PC has one. */
  | { kind: 'other-user'; users: SnapshotsFound['otherUsers'] }

/**
 * Compares the database with the snapshots that lie outside of it.
 * @param here `undefined` where there is no place in the database
 */
export function judgeStart(here: Here | undefined, found: SnapshotsFound): StartFinding | undefined {
  if (!here) {
    const folders = found.folders.filter(({ snapshots }) => snapshots.length > 0)
    if (folders.length > 0) return { kind: 'missing', folders }
    return found.otherUsers.length > 0 ? { kind: 'other-user', users: found.otherUsers } : undefined
  }
  const newest = newestOf(here, found)
  return newest && newest.sequence > here.sequence ? { kind: 'older', newest } : undefined
}

/** The snapshot of this very database that holds the most of it. */
export function newestOf(here: Here, { folders }: SnapshotsFound): SnapshotInfo | undefined {
  return folders
    .flatMap(({ snapshots }) => snapshots)
    .filter(
      ({ placeId, installationId }) => placeId === here.placeId && installationId === here.installationId,
    )
    .reduce<SnapshotInfo | undefined>(
      (most, one) => (most && most.sequence >= one.sequence ? most : one),
      undefined,
    )
}
