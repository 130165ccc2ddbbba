import { expect, it } from 'vitest'
import { allSnapshots } from '../../../../renderer/parts/copy/all-snapshots.ts'
import { makeSnapshotInfo } from '../../../factories/snapshot-info.ts'

const folder = (...snapshots: ReturnType<typeof makeSnapshotInfo>[]) => ({
  placeId: snapshots[0]?.placeId ?? '',
  placeName: '',
  shownPath: '',
  bytes: 0,
  limit: 0,
  snapshots,
})

it('gives each copy once, the newest first, and of one minute the fuller first', () => {
  const older = makeSnapshotInfo({ id: 'older', savedAt: '2026-11-23T10:00', sequence: 1 })
  const first = makeSnapshotInfo({ ...older, id: 'first', savedAt: '2026-11-24T14:05', sequence: 2 })
  const second = makeSnapshotInfo({ ...older, id: 'second', savedAt: '2026-11-24T14:05', sequence: 3 })
  const onStick = [older, second].map((one) => ({ ...one, id: `stick ${one.id}`, where: 'second' as const }))
  const all = allSnapshots([folder(...onStick), folder(first, second)])
  expect(all.map(({ id }) => id)).toEqual(['second', 'first', 'stick older'])
})
