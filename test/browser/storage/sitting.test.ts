import { expect, test } from 'vitest'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { readSitting, recentSitters, saveSitting } from '../../../renderer/storage/sitting.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import { today } from '../../../shared/domain/day.ts'
import { makePerson, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'
import { setClock } from '../set-clock.ts'

test('the journal says who sat there, from when they said so until they no longer do', async () => {
  const db = await openFresh()
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'før'))
  unwrap(await saveSitting(db, 'Åse', today()))
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Åses'))
  unwrap(await undoLatest(db))
  unwrap(await saveSitting(db, 'Finn', today()))
  unwrap(await saveRow(db, 'people', makePerson(), 'Finns'))
  unwrap(await saveSitting(db, undefined, today()))
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'efter'))
  expect((await db.journal.toArray()).map(({ who }) => who)).toEqual([
    undefined,
    'Åse',
    'Åse',
    'Finn',
    undefined,
  ])
  expect(await recentSitters(db)).toEqual(['Finn', 'Åse'])
})

test('who sits there is said anew each day, and is no change of the place', async () => {
  setClock('2026-11-23T23:58')
  const db = await openFresh()
  unwrap(await saveSitting(db, 'Åse', '2026-11-23'))
  expect(await readSitting(db, '2026-11-23')).toBe('Åse')
  expect(await db.journal.count()).toBe(0)
  expect(unwrap(await saveRow(db, 'rooms', makeRoom(), 'sent'))?.who).toBe('Åse')
  setClock('2026-11-24T00:01')
  expect(await readSitting(db, today())).toBeUndefined()
  expect(unwrap(await saveRow(db, 'rooms', makeRoom(), 'efter midnat'))).not.toHaveProperty('who')
})
