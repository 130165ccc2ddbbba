import { expect, test } from 'vitest'
import type { Database } from '../../../renderer/storage/database.ts'
import { listKeptCopies, readKeptCopy } from '../../../renderer/storage/kept-copies.ts'
import { loadEverything } from '../../../renderer/storage/load-place-data.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import {
  changeMarks,
  type Marks,
  readWhoHasIt,
  rememberTakenHome,
  rememberTold,
} from '../../../renderer/storage/taken-home.ts'
import { countsOf } from '../../../shared/place-file/place-file-summary.ts'
import { makeId } from '../../factories/ids.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const data = makePlaceData()
const mark = { id: makeId(), by: 'Karen', at: '2026-11-23T14:05' }

async function taken() {
  const db = await openFresh()
  unwrap(await replaceEverything(db, data, []))
  await take(db)
  return db
}

async function take(db: Database) {
  const asOf = (await loadEverything(db))?.asOf ?? ''
  unwrap(
    await rememberTakenHome(db, mark, asOf, {
      bytes: new Uint8Array([1, 2, 3]),
      placeName: data.place.name,
      counts: countsOf(data, []),
      keptAt: '2026-11-23T13:05:00.000Z',
    }),
  )
}

async function replace(db: Database, marks?: Marks) {
  const before = await loadEverything(db)
  if (!before) throw new Error('nothing there')
  const kept = { before, bytes: new Uint8Array([9]), reason: 'restored' as const }
  return unwrap(await replaceEverything(db, data, [], kept, { marks }))
}

test('the copy that is out is kept to compare with, however often everything is replaced meanwhile', async () => {
  const db = await taken()
  for (let n = 0; n < 25; n += 1) await replace(db)
  const { takenHome } = await readWhoHasIt(db)
  expect(takenHome).toMatchObject(mark)
  expect(await readKeptCopy(db, takenHome?.keptCopyId ?? '')).toEqual(new Uint8Array([1, 2, 3]))
  expect(await listKeptCopies(db)).toHaveLength(21)
})

test('once another is taken home, the one before makes room like the others', async () => {
  const db = await taken()
  unwrap(await changeMarks(db, { takenHome: null }))
  expect((await readWhoHasIt(db)).takenHome).toBeUndefined()
  await take(db)
  for (let n = 0; n < 25; n += 1) await replace(db)
  const reasons = (await listKeptCopies(db)).map(({ reason }) => reason)
  expect(reasons).toEqual([...Array(20).fill('restored'), 'taken-home'])
})

test('marks are written with what replaces everything, and left alone where nothing is said of them', async () => {
  const db = await taken()
  await replace(db, { takenHome: null, atHome: mark })
  expect(await readWhoHasIt(db)).toMatchObject({ takenHome: undefined, atHome: mark })
  await replace(db)
  expect((await readWhoHasIt(db)).atHome).toMatchObject(mark)
  await replace(db, { atHome: null })
  expect((await readWhoHasIt(db)).atHome).toBeUndefined()
})

test('whoever goes on changing things here is told once', async () => {
  const db = await taken()
  await rememberTold(db)
  expect((await readWhoHasIt(db)).takenHome).toMatchObject({ ...mark, told: true })
  const nobody = await openFresh()
  await rememberTold(nobody)
  expect((await readWhoHasIt(nobody)).takenHome).toBeUndefined()
})
