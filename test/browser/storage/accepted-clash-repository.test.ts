import { expect, test } from 'vitest'
import { acceptClash, takeUpClash } from '../../../renderer/storage/accepted-clash-repository.ts'
import { removeActivity } from '../../../renderer/storage/activity-repository.ts'
import { removePerson } from '../../../renderer/storage/person-repository.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import type { AcceptedClash } from '../../../shared/domain/accepted-clash.ts'
import { makeId } from '../../factories/ids.ts'
import { makeActivity, makePerson, makePlaceData } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const aase = makePerson()
const strik = makeActivity({ title: 'Strik', leaderIds: [aase.id] })
const banko = makeActivity({ title: 'Banko', leaderIds: [aase.id] })
const clash: AcceptedClash = {
  id: makeId(),
  parties: [strik.id, banko.id],
  about: { kind: 'person', key: aase.id },
  reason: 'Hun går imellem dem',
}

async function openWithBoth() {
  const db = await openFresh()
  unwrap(await replaceEverything(db, makePlaceData({ people: [aase], activities: [strik, banko] }), []))
  return db
}

test('a clash that is meant is kept with its reason; undone it is told of again, and so it is when taken up', async () => {
  const db = await openWithBoth()
  const entry = unwrap(await acceptClash(db, clash, 'Strik og Banko'))
  expect(entry?.what).toEqual({ action: 'accepted', subject: 'Strik og Banko' })
  expect(await db.acceptedClashes.toArray()).toEqual([clash])
  unwrap(await undoLatest(db))
  expect(await db.acceptedClashes.toArray()).toEqual([])

  unwrap(await acceptClash(db, clash, 'Strik og Banko'))
  unwrap(await takeUpClash(db, clash, 'Strik og Banko'))
  expect(await db.acceptedClashes.toArray()).toEqual([])
  unwrap(await undoLatest(db))
  expect(await db.acceptedClashes.toArray()).toEqual([clash])
})

test('accepted a second time, in another window perhaps, it has the new reason and is still one', async () => {
  const db = await openWithBoth()
  unwrap(await acceptClash(db, clash, 'Strik og Banko'))
  unwrap(await acceptClash(db, { ...clash, id: makeId(), reason: 'Finn hjælper' }, 'Strik og Banko'))
  expect(await db.acceptedClashes.toArray()).toEqual([{ ...clash, reason: 'Finn hjælper' }])
})

test('it goes with an activity or a person it is about, and comes back with it', async () => {
  const db = await openWithBoth()
  unwrap(await acceptClash(db, clash, 'Strik og Banko'))
  for (const remove of [() => removeActivity(db, strik), () => removePerson(db, aase)]) {
    unwrap(await remove())
    expect(await db.acceptedClashes.toArray()).toEqual([])
    unwrap(await undoLatest(db))
    expect(await db.acceptedClashes.toArray()).toEqual([clash])
  }
})
