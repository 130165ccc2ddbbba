import { expect, test } from 'vitest'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { removePerson } from '../../../renderer/storage/person-repository.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import { makeActivity, makePerson, makePlaceData } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('a person is taken off their activities, which stay, and one undo brings them back', async () => {
  const db = await openFresh()
  const [aase, finn] = [makePerson({ name: 'Åse' }), makePerson({ name: 'Finn' })]
  const together = makeActivity({ leaderIds: [finn.id, aase.id] })
  const alone = makeActivity({ leaderIds: [finn.id] })
  const others = makeActivity({ leaderIds: [aase.id] })
  const data = makePlaceData({ people: [aase, finn], activities: [together, alone, others] })
  unwrap(await replaceEverything(db, data, []))

  const entry = unwrap(await removePerson(db, finn))
  expect(entry?.what).toEqual({ action: 'removed', subject: 'Finn' })
  const after = await loadPlaceData(db)
  expect(after?.people).toEqual([aase])
  const leaders = ({ id }: { id: string }) =>
    after?.activities.find((activity) => activity.id === id)?.versions[0]?.leaderIds
  expect([leaders(together), leaders(alone), leaders(others)]).toEqual([[aase.id], [], [aase.id]])
  expect(entry?.rows.map(({ id }) => id)).not.toContain(others.id)

  unwrap(await undoLatest(db))
  expect(await db.people.get(finn.id)).toEqual(finn)
  expect(await db.activities.get(together.id)).toEqual(together)
})
