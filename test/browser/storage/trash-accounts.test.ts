/** What of the accounts can be brought back: grants and planned expenses, but no lines, since none is ever removed. */
import { expect, test } from 'vitest'
import { commit } from '../../../renderer/storage/commit.ts'
import { addEntries, annulEntry } from '../../../renderer/storage/entry-repository.ts'
import { removeGrant } from '../../../renderer/storage/grant-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { bringBack, readTrash } from '../../../renderer/storage/trash.ts'
import { makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('a grant and a planned expense that were removed come back', async () => {
  const db = await openFresh()
  const [grant, lunch] = [makeGrant({ name: 'Startpuljen' }), makePlannedExpense({ text: 'Julefrokost' })]
  unwrap(await saveRow(db, 'grants', grant, ''))
  unwrap(await saveRow(db, 'plannedExpenses', lunch, ''))
  unwrap(await removeGrant(db, grant))
  unwrap(
    await commit(db, {
      what: { action: 'removed', subject: lunch.text },
      rows: [{ table: 'plannedExpenses', id: lunch.id, after: undefined }],
    }),
  )
  const { removed } = await readTrash(db)
  expect(removed.map(({ table, name }) => [table, name])).toEqual([
    ['plannedExpenses', 'Julefrokost'],
    ['grants', 'Startpuljen'],
  ])
  for (const one of removed) unwrap(await bringBack(db, one))
  expect(await db.grants.toArray()).toEqual([grant])
  expect(await db.plannedExpenses.toArray()).toEqual([lunch])
  expect((await readTrash(db)).removed).toEqual([])
})

test('an annulled line is not gone, nor is a planned expense that was paid', async () => {
  const db = await openFresh()
  const bus = makePlannedExpense({ text: 'Bus' })
  unwrap(await saveRow(db, 'plannedExpenses', bus, ''))
  unwrap(await addEntries(db, [makeEntry({ text: 'Bus' })], bus.id))
  const [entry] = await db.entries.toArray()
  if (!entry) throw new Error('no entry')
  unwrap(await annulEntry(db, entry, 'Skrevet to gange'))
  expect(await db.plannedExpenses.count()).toBe(0)
  expect(await readTrash(db)).toEqual({ removed: [] })
})
