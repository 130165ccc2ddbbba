import { expect, test } from 'vitest'
import { loadDrafts, writeDrafts } from '../../../renderer/storage/draft-repository.ts'
import { loadEverything } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { turnLogOver } from '../../../renderer/storage/turn-log-over.ts'
import { makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('whoever reads while the log is turned over meets nothing of it, and nothing of it stays', async () => {
  const db = await openFresh()
  unwrap(await replaceEverything(db, makePlaceData({ rooms: [makeRoom()] }), []))
  const draft = { key: 'place', at: '2026-11-24T09:00:00.000Z', value: { address: 'Bygaden 1' } }
  unwrap(await writeDrafts(db, [draft], []))
  const before = await loadEverything(db)
  let over = false
  const turned = turnLogOver(db).then(() => {
    over = true
  })
  let reads = 0
  for (; !over; reads += 1) {
    expect(await loadDrafts(db)).toEqual([draft])
    expect(await loadEverything(db)).toEqual(before)
  }
  await turned
  expect(reads).toBeGreaterThan(0)
  expect(await db.keptCopyFiles.count()).toBe(0)
  expect(performance.getEntriesByName('log-turned-over').length).toBeGreaterThan(0)
})
