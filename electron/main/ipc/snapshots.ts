/** Calls about snapshots. */
import { ok, refused } from '../../../shared/domain/result.ts'
import type { SnapshotFolder, SnapshotInfo } from '../../../shared/host/snapshots.ts'
import type { Handlers } from './gate.ts'

const known = new Map<string, SnapshotInfo>()
const folders: SnapshotFolder[] = []

export const snapshotHandlers = {
  findSnapshots: () => ok({ folders, otherUsers: [] }),
  writeSnapshot: () => refused('file-not-written'),
  keepAttachment: () => refused('file-not-written'),
  readSnapshot: (id) => refused(known.has(id) ? 'file-not-written' : 'file-not-readable'),
  chooseSecondFolder: () => ok(undefined),
  forgetSecondFolder: () => ok(undefined),
  showSnapshots: () => ok(undefined),
  listeningForClosing: () => ok(undefined),
  readyToClose: () => ok(undefined),
  setDataAside: () => refused('request-refused'),
} satisfies Partial<Handlers>
