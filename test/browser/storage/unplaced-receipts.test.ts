import { expect, test } from 'vitest'
import { bringReceipts, changeBrought, loadBrought } from '../../../renderer/storage/unplaced-receipts.ts'
import type { UnplacedReceipt } from '../../../shared/domain/unplaced-receipt.ts'
import { withMoreReceipts } from '../../../shared/domain/unplaced-receipt.ts'
import { makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const placeId = makeRoom().id

function receipt(name: string): UnplacedReceipt {
  return { hash: name.repeat(64), name: `${name}.jpg` }
}

const add = (name: string) => (brought: readonly UnplacedReceipt[]) =>
  withMoreReceipts(brought, [receipt(name)])

test('two windows that take in receipts at the same moment lose none', async () => {
  const one = await openFresh()
  const other = await openFresh(one.name)
  const names = ['0', '1', '2', '3', '4', '5', '6', '7']
  await Promise.all(
    names.map((name, at) => changeBrought(at % 2 === 0 ? one : other, placeId, add(name)).then(unwrap)),
  )
  expect((await loadBrought(one, placeId)).map(({ name }) => name).sort()).toEqual(
    names.map((name) => `${name}.jpg`),
  )
})

test('they are there after a restart, each place by itself, and those of a copy beside them', async () => {
  const db = await openFresh()
  expect(unwrap(await changeBrought(db, placeId, add('a')))).toEqual([receipt('a')])
  unwrap(await changeBrought(db, makeRoom().id, add('b')))
  await bringReceipts(db, placeId, [receipt('c'), receipt('a')])
  db.close()
  expect(await loadBrought(await openFresh(db.name), placeId)).toEqual([receipt('a'), receipt('c')])
})

test('what cannot be read any more is an empty pile, and the next receipt begins another', async () => {
  const db = await openFresh()
  unwrap(await changeBrought(db, placeId, add('a')))
  const [kept] = await db.drafts.toArray()
  if (!kept) throw new Error('nothing kept')
  await db.drafts.put({ ...kept, value: { form: { brought: 'a' } } })
  expect(await loadBrought(db, placeId)).toEqual([])
  expect(unwrap(await changeBrought(db, placeId, add('b')))).toEqual([receipt('b')])
})
