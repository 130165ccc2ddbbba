import { expect, test } from 'vitest'
import { loadDrafts, writeDrafts } from '../../../renderer/storage/draft-repository.ts'
import { UNPLACED_RECEIPTS } from '../../../renderer/storage/unplaced-receipts.ts'
import { makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const draft = { key: 'a/place', at: '2026-11-25T13:05:00.000Z', value: { form: { name: 'Åse' } } }
const other = { ...draft, key: 'a/activity/new' }

test('drafts are written and dropped together, and there after a restart', async () => {
  const db = await openFresh()
  unwrap(await writeDrafts(db, [draft, other], []))
  unwrap(await writeDrafts(db, [{ ...other, value: 7 }], [draft.key]))
  db.close()
  expect(await loadDrafts(await openFresh(db.name))).toEqual([{ ...other, value: 7 }])
})

test('one is let go when something was saved on three days more than thirty days later, and not by the clock; receipts stay', async () => {
  const db = await openFresh()
  const receipts = { ...draft, key: `a/${UNPLACED_RECEIPTS}` }
  unwrap(await writeDrafts(db, [draft, receipts], []))
  const saveOn = (at: string) =>
    db.journal.add({
      installationId: makeRoom().id,
      at,
      what: { action: 'added', subject: 'Salen' },
      rows: [],
    })
  await saveOn('2026-12-20T10:00:00.000Z')
  // The clock stands a year ahead for a day.
  await saveOn('2027-12-20T10:00:00.000Z')
  await saveOn('2027-12-20T11:00:00.000Z')
  expect(await loadDrafts(db)).toEqual([draft, receipts])
  await saveOn('2026-12-26T10:00:00.000Z')
  expect(await loadDrafts(db)).toEqual([draft, receipts])
  await saveOn('2026-12-28T10:00:00.000Z')
  expect(await loadDrafts(db)).toEqual([receipts])
  expect(await db.drafts.count()).toBe(1)
})
