import type { SnapshotInfo } from '../../shared/host/snapshots.ts'
import { makeId } from './ids.ts'

/** What the shell tells of a snapshot. */
export function makeSnapshotInfo(given: Partial<SnapshotInfo> = {}): SnapshotInfo {
  return {
    id: makeId(),
    placeId: makeId(),
    placeName: 'Lindeballe Mødested',
    savedAt: '2026-11-24T14:05',
    installationId: makeId(),
    sequence: 10,
    reason: 'change',
    counts: {
      rooms: 1,
      people: 2,
      activities: 3,
      overrides: 4,
      closures: 0,
      bookings: 0,
      acceptedClashes: 0,
      prints: 0,
      grants: 0,
      entries: 0,
      plannedExpenses: 0,
      bookYears: 0,
      meetings: 0,
      tasks: 0,
      ideas: 0,
      yearPoints: 0,
      attachments: 0,
    },
    size: 1000,
    formatVersion: 2,
    where: 'documents',
    ...given,
  }
}
