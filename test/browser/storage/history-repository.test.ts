import { expect, test } from 'vitest'
import { commit } from '../../../renderer/storage/commit.ts'
import { type HistoryLine, readHistory } from '../../../renderer/storage/history-repository.ts'
import { loadEverything } from '../../../renderer/storage/load-place-data.ts'
import { savePrintRecords } from '../../../renderer/storage/print-record-repository.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { readTrash } from '../../../renderer/storage/trash.ts'
import { makeActivity, makePlaceData, makePrint, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'
import { setClock } from '../set-clock.ts'

test('newest first, a page at a time, each change once; that something was printed is passed over', async () => {
  const db = await openFresh()
  for (let i = 1; i <= 7; i++) {
    unwrap(await saveRow(db, 'rooms', makeRoom(), `${i}`))
    unwrap(await savePrintRecords(db, [makePrint({ options: { week: `2026-W${i}` } })], '2026-11-24'))
  }
  const told: HistoryLine[] = []
  const sizes: number[] = []
  for (let before: number | undefined = Number.POSITIVE_INFINITY; before !== undefined; ) {
    const page = await readHistory(db, before, 3)
    told.push(...page.lines)
    sizes.push(page.lines.length)
    before = page.before
  }
  expect(told.map(({ what }) => what.subject)).toEqual(['7', '6', '5', '4', '3', '2', '1'])
  expect(sizes).toEqual([3, 3, 1])
})

test('a line says the day and time by the clock here, in the order things were done, and holds no rows', async () => {
  const db = await openFresh()
  setClock('2026-11-23T00:05')
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'efter midnat'))
  // The clock was set back to when the PC was made.
  setClock('2000-01-01T23:59')
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'forkert ur'))
  expect(await readHistory(db)).toEqual({
    lines: [
      { sequence: 2, day: '2000-01-01', time: '23:59', what: { action: 'added', subject: 'forkert ur' } },
      { sequence: 1, day: '2026-11-23', time: '00:05', what: { action: 'added', subject: 'efter midnat' } },
    ],
  })
})

test('what happened before a copy of the same place was opened is still told, not that of another', async () => {
  const db = await openFresh()
  const [here, elsewhere] = [makePlaceData(), makePlaceData()]
  const replaceWith = async (data: typeof here) => {
    const before = await loadEverything(db)
    const kept = before && { before, bytes: new Uint8Array(1), reason: 'restored' as const }
    unwrap(await replaceEverything(db, data, [], kept))
  }
  const subjects = async () => (await readHistory(db)).lines.map(({ what }) => what.subject)
  await replaceWith(here)
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'her'))
  await replaceWith(elsewhere)
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'et andet sted'))
  expect(await subjects()).toEqual(['et andet sted'])
  await replaceWith(here)
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'her igen'))
  expect(await subjects()).toEqual(['her igen', 'her'])
})

test('twenty thousand changes open as quickly as twenty', async () => {
  const db = await openFresh()
  const activity = makeActivity({ text: 'x'.repeat(600) })
  unwrap(await saveRow(db, 'activities', activity, ''))
  const [first] = await db.journal.toArray()
  if (!first) throw new Error()
  const { sequence: _, ...entry } = {
    ...first,
    rows: first.rows.map((row) => ({ ...row, before: activity })),
  }
  await db.journal.bulkAdd(Array.from({ length: 20_000 }, () => entry) as never)
  unwrap(
    await commit(db, {
      what: { action: 'removed', subject: '' },
      rows: [{ table: 'activities', id: activity.id, after: undefined }],
    }),
  )
  for (const read of [() => readHistory(db), () => readTrash(db)]) {
    const took: number[] = []
    // The quickest of three: the machine may be doing other things.
    for (let i = 0; i < 3; i++) {
      const began = performance.now()
      await read()
      took.push(performance.now() - began)
    }
    expect(Math.min(...took)).toBeLessThan(300)
  }
  expect((await readTrash(db)).removed.map(({ id }) => id)).toEqual([activity.id])
})
