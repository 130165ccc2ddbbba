import { describe, expect, it } from 'vitest'
import { judgeStart, newestOf } from '../../../../renderer/data/snapshot/judge-start.ts'
import type { SnapshotInfo, SnapshotsFound } from '../../../../shared/host/snapshots.ts'
import { makeId } from '../../../factories/ids.ts'
import { makeSnapshotInfo } from '../../../factories/snapshot-info.ts'

const placeId = makeId()
const installationId = makeId()
const here = { placeId, installationId, sequence: 10 }

const snapshot = (given: Partial<SnapshotInfo> = {}) =>
  makeSnapshotInfo({ placeId, installationId, sequence: 10, ...given })

function found(...snapshots: SnapshotInfo[]): SnapshotsFound {
  const folder = { placeId, placeName: '', shownPath: '', bytes: 0, limit: 0, snapshots }
  return { folders: [folder], otherUsers: [] }
}

describe('what is said at the start', () => {
  it('nothing, where database and copies agree or there are none', () => {
    expect(judgeStart(here, found())).toBeUndefined()
    expect(judgeStart(here, found(snapshot(), snapshot({ sequence: 9 })))).toBeUndefined()
    expect(judgeStart(undefined, found())).toBeUndefined()
  })

  it('that the place is missing, where there are copies and nothing else', () => {
    expect(judgeStart(undefined, found(snapshot()))).toMatchObject({ kind: 'missing' })
  })

  it('that the database is older, where a copy of this very database holds more', () => {
    const later = snapshot({ sequence: 11 })
    expect(judgeStart(here, found(snapshot(), later))).toEqual({ kind: 'older', newest: later })
  })

  it('nothing of copies of another place or another database', () => {
    const others = [
      snapshot({ sequence: 99, installationId: makeId() }),
      snapshot({ sequence: 99, placeId: makeId() }),
    ]
    expect(judgeStart(here, found(...others))).toBeUndefined()
    expect(newestOf(here, found(...others))).toBeUndefined()
  })

  it('that another user has the place, where nothing is here at all', () => {
    const otherUsers = [{ placeName: 'Lindeballe', userName: 'Karen', at: '2026-11-20T10:00' }]
    expect(judgeStart(undefined, { ...found(), otherUsers })).toEqual({
      kind: 'other-user',
      users: otherUsers,
    })
    expect(judgeStart(here, { ...found(), otherUsers })).toBeUndefined()
  })
})
