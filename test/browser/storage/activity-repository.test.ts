import { expect, test } from 'vitest'
import { removeActivity, saveActivity, stopActivity } from '../../../renderer/storage/activity-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import {
  makeActivity,
  makeOverride,
  makePlaceData,
  makeProgramme,
  makeVersion,
} from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const activity = makeActivity({ title: 'Banko' })

async function datesIn(db: Database, from: string, to: string): Promise<string[]> {
  const [activities, overrides] = [await db.activities.toArray(), await db.overrides.toArray()]
  return occurrencesBetween(makeProgramme(activities, overrides), { from, to }).map(({ date }) => date)
}

test('an activity is called by its latest version', async () => {
  const db = await openFresh()
  const versions = [...activity.versions, makeVersion({ title: 'Julebanko', from: '2026-12-01' })]
  const entry = unwrap(await saveActivity(db, { ...activity, versions }))
  expect(entry?.what).toEqual({ action: 'added', subject: 'Julebanko' })
})

test('saving refuses when it was changed since the person began', async () => {
  const db = await openFresh()
  unwrap(await saveActivity(db, activity))
  const changed = { ...activity, versions: [makeVersion({ title: 'Andespil' })] }
  unwrap(await saveActivity(db, changed, activity))
  const late = { ...activity, versions: [makeVersion({ title: 'Bingo' })] }
  expect(await saveActivity(db, late, activity)).toEqual({ ok: false, code: 'changed-since' })
  expect(await db.activities.toArray()).toEqual([changed])
})

test('an activity is removed with what was said of its dates, and no other', async () => {
  const db = await openFresh()
  const other = makeActivity()
  const theirs = makeOverride(other, '2026-11-23', { topic: 'Strik' })
  const ours = ['2026-11-23', '2026-11-30'].map((date) => makeOverride(activity, date, { topic: 'Sange' }))
  const data = makePlaceData({ activities: [activity, other], overrides: [theirs, ...ours] })
  unwrap(await replaceEverything(db, data, []))
  const entry = unwrap(await removeActivity(db, activity))
  expect(entry?.rows).toHaveLength(3)
  expect([await db.activities.toArray(), await db.overrides.toArray()]).toEqual([[other], [theirs]])
})

test('an activity stops from a day on, extra dates and all; what was stays, and one undo brings back the rest', async () => {
  const db = await openFresh()
  const overrides = [
    makeOverride(activity, '2026-11-18', { extra: true }),
    makeOverride(activity, '2026-12-24', { extra: true }),
    makeOverride(activity, '2026-12-31', { extra: true, movedTo: '2026-11-20' }),
  ]
  unwrap(await replaceEverything(db, makePlaceData({ activities: [activity], overrides }), []))
  const before = await datesIn(db, '2026-11-16', '2026-12-31')
  expect(before).toHaveLength(10)
  unwrap(await stopActivity(db, activity, '2026-11-23'))
  expect(await datesIn(db, '2026-11-16', '2026-12-31')).toEqual(['2026-11-16', '2026-11-18', '2026-11-20'])
  unwrap(await undoLatest(db))
  expect(await datesIn(db, '2026-11-16', '2026-12-31')).toEqual(before)
})
