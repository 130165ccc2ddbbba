import { describe, expect, test } from 'vitest'
import { closeYear, reopenYear } from '../../../renderer/storage/book-year-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { addEntries, annulEntry, correctEntry } from '../../../renderer/storage/entry-repository.ts'
import { saveGrant } from '../../../renderer/storage/grant-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { redoLatest, undo, undoLatest } from '../../../renderer/storage/undo.ts'
import { balanceOf, owedTo } from '../../../shared/domain/balance.ts'
import { type Entry, movementOf } from '../../../shared/domain/entry.ts'
import { countOf, type NewEntry, reimbursementOf, reversalOf } from '../../../shared/domain/entry-change.ts'
import { makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { makeId } from '../../factories/ids.ts'
import { freshName, openFresh, sentenceOf, unwrap } from '../fresh-database.ts'

/** As it is written down, before it has its number. */
function newEntry(given: Parameters<typeof makeEntry>[0] = {}): NewEntry {
  const { voucher: _, ...entry } = makeEntry(given)
  return entry
}

async function add(db: Database, ...added: NewEntry[]): Promise<Entry[]> {
  unwrap(await addEntries(db, added))
  return Promise.all(added.map(({ id }) => entryOf(db, id)))
}

async function entryOf(db: Database, id: string): Promise<Entry> {
  const entry = await db.entries.get(id)
  if (!entry) throw new Error('no such entry')
  return entry
}

/** The number and day of each, in the order of years and numbers. */
async function numbersIn(db: Database): Promise<string[]> {
  const entries = await db.entries.toArray()
  return entries
    .map(({ date, voucher }) => `${date.slice(0, 4)} ${String(voucher).padStart(3)}`)
    .sort()
    .map((text) => text.replace(/ +/g, ' '))
}

describe('numbers', () => {
  test('go on from the last of the year, whatever the days are, and begin again with each year', async () => {
    const db = await openFresh()
    await add(db, newEntry({ date: '2026-05-01' }), newEntry({ date: '2025-12-31' }))
    await add(db, newEntry({ date: '2026-01-01' }), newEntry({ date: '2026-12-31' }))
    await add(db, newEntry({ date: '2026-03-01', kind: 'opening' }))
    expect(await numbersIn(db)).toEqual(['2025 1', '2026 1', '2026 2', '2026 3', '2026 undefined'].sort())
    expect((await db.entries.where('date').equals('2026-05-01').first())?.voucher).toBe(1)
  })

  test('are never given twice by two windows that write at the same moment', async () => {
    const name = freshName()
    const [one, other] = [await openFresh(name), await openFresh(name)]
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => add(n % 2 === 0 ? one : other, newEntry(), newEntry())),
    )
    const numbers = (await one.entries.toArray()).map(({ voucher }) => voucher ?? 0).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, n) => n + 1))
  })

  test('stay with an entry that is undone: it is annulled, and done again when that is undone', async () => {
    const db = await openFresh()
    const [entry] = await add(db, newEntry())
    unwrap(await undoLatest(db))
    expect(await db.entries.toArray()).toMatchObject([{ voucher: 1, annulled: { reason: '' } }])
    unwrap(await redoLatest(db))
    expect(await db.entries.toArray()).toEqual([entry])
    unwrap(await undoLatest(db))
    const [next] = await add(db, newEntry())
    expect(next?.voucher).toBe(2)
  })
})

test('a planned expense that was paid goes in the same change, and comes back with undo', async () => {
  const db = await openFresh()
  const planned = makePlannedExpense()
  unwrap(await saveRow(db, 'plannedExpenses', planned, planned.text))
  unwrap(await addEntries(db, [newEntry()], planned.id))
  expect(await db.plannedExpenses.count()).toBe(0)
  unwrap(await undoLatest(db))
  expect(await db.plannedExpenses.toArray()).toEqual([planned])
})

describe('a correction', () => {
  test('keeps what the entry said before, and its number', async () => {
    const db = await openFresh()
    const [entry] = await add(db, newEntry({ amount: 421_95 }))
    if (!entry) throw new Error('no entry')
    unwrap(await correctEntry(db, entry, { ...entry, lines: [{ amount: 412_95 }] }, ''))
    expect(await entryOf(db, entry.id)).toMatchObject({
      voucher: 1,
      lines: [{ amount: 412_95 }],
      earlier: [{ lines: [{ amount: 421_95 }] }],
    })
  })

  test('refuses what is not as it was any more, or is annulled', async () => {
    const db = await openFresh()
    const [entry] = await add(db, newEntry())
    if (!entry) throw new Error('no entry')
    unwrap(await correctEntry(db, entry, { ...entry, text: 'Te' }, ''))
    const again = await correctEntry(db, entry, { ...entry, text: 'Saft' }, '')
    expect(again).toMatchObject({ ok: false, code: 'changed-since' })
    const now = await entryOf(db, entry.id)
    unwrap(await annulEntry(db, now, 'Dobbelt'))
    const gone = await entryOf(db, entry.id)
    expect(await correctEntry(db, gone, { ...gone, text: 'Saft' }, '')).toMatchObject({
      code: 'changed-since',
    })
    expect(await annulEntry(db, now, 'Igen')).toMatchObject({ code: 'changed-since' })
  })

  test('that moves it to another year annuls it there and gives it the next number here', async () => {
    const db = await openFresh()
    const [entry] = await add(db, newEntry({ date: '2026-01-02' }), newEntry({ date: '2025-12-30' }))
    if (!entry) throw new Error('no entry')
    unwrap(await correctEntry(db, entry, { ...entry, date: '2025-12-29' }, 'Flyttet til 2025'))
    expect(await entryOf(db, entry.id)).toMatchObject({
      voucher: 1,
      annulled: { reason: 'Flyttet til 2025' },
    })
    const moved = await db.entries.where('date').equals('2025-12-29').first()
    expect(moved).toMatchObject({ voucher: 2, text: entry.text })
    unwrap(await undoLatest(db))
    expect(await entryOf(db, entry.id)).toEqual(entry)
    expect(await numbersIn(db)).toEqual(['2025 1', '2025 2', '2026 1'])
  })

  test('that moves it takes along what pays it back and what takes it back', async () => {
    const db = await openFresh()
    const [laidOut] = await add(db, newEntry({ date: '2026-01-02', paid: 'person', by: 'Ole Bøgh' }))
    if (!laidOut) throw new Error('no entry')
    const said = { by: 'Ole Bøgh', amount: 100_00, paid: 'bank', date: '2026-02-01', text: 'Udlæg' } as const
    await add(db, reimbursementOf({ id: makeId(), entries: [laidOut], ...said }))
    await add(db, reversalOf(laidOut, makeId(), '2026-02-02', 'Retur'))
    unwrap(await correctEntry(db, laidOut, { ...laidOut, date: '2025-12-29' }, 'Flyttet'))
    const moved = await db.entries.where('date').equals('2025-12-29').first()
    const [paidBack, reversal] = await db.entries.where('date').above('2026-01-31').sortBy('voucher')
    expect(paidBack?.settles).toEqual([moved?.id])
    expect(reversal?.reverses).toBe(moved?.id)
    expect(reversal?.annulled).toBeUndefined()
  })
})

describe('what takes an entry back', () => {
  async function withReversal() {
    const db = await openFresh()
    const [entry] = await add(db, newEntry({ amount: 2400_00 }))
    if (!entry) throw new Error('no entry')
    const [reversal] = await add(db, reversalOf(entry, makeId(), '2026-03-17', 'Aflyst'))
    if (!reversal) throw new Error('no reversal')
    const inTin = async () => (await db.entries.toArray()).reduce((sum, one) => sum + movementOf(one).cash, 0)
    return { db, entry, reversal, inTin }
  }

  test('follows a correction of it', async () => {
    const { db, entry, reversal, inTin } = await withReversal()
    unwrap(await correctEntry(db, entry, { ...entry, lines: [{ amount: 2300_00 }] }, ''))
    expect(await entryOf(db, reversal.id)).toMatchObject({
      lines: [{ amount: -2300_00 }],
      earlier: [{ lines: [{ amount: -2400_00 }] }],
    })
    expect(await inTin()).toBe(0)
    unwrap(await undoLatest(db))
    expect(await entryOf(db, reversal.id)).toEqual(reversal)
  })

  test('is annulled with it, also when it is undone later', async () => {
    const { db, entry, reversal, inTin } = await withReversal()
    unwrap(await annulEntry(db, entry, 'Dobbelt'))
    expect((await entryOf(db, reversal.id)).annulled?.reason).toBe('Dobbelt')
    expect(await inTin()).toBe(0)
    unwrap(await undoLatest(db))
    expect(await entryOf(db, reversal.id)).toEqual(reversal)
    unwrap(await undo(db, 1))
    expect((await entryOf(db, reversal.id)).annulled).toBeDefined()
    expect(await inTin()).toBe(0)
  })

  test('says what it says where somebody made it another', async () => {
    const { db, entry, reversal } = await withReversal()
    unwrap(await correctEntry(db, reversal, { ...reversal, lines: [{ amount: -1000_00 }] }, ''))
    unwrap(await correctEntry(db, entry, { ...entry, lines: [{ amount: 2300_00 }] }, ''))
    expect((await entryOf(db, reversal.id)).lines).toEqual([{ amount: -1000_00 }])
  })
})

describe('a count of the tin', () => {
  async function withCount() {
    const db = await openFresh()
    await add(db, newEntry({ kind: 'income', amount: 500_00, date: '2026-03-01' }))
    // 100 kr. are gone.
    const [count] = await add(
      db,
      countOf({ id: makeId(), date: '2026-03-31', text: 'Talt op', counted: 400_00 }, 500_00),
    )
    if (!count) throw new Error('no count')
    const inTin = async () => balanceOf(await db.entries.toArray(), 'cash', '2026-12-31')
    return { db, count, inTin }
  }

  test('holds what was counted when a receipt turns up: the difference is so much smaller', async () => {
    const { db, count, inTin } = await withCount()
    const [found] = await add(db, newEntry({ amount: 80_00, date: '2026-03-20' }))
    if (!found) throw new Error('no entry')
    expect(await entryOf(db, count.id)).toMatchObject({
      counted: 400_00,
      lines: [{ amount: -20_00 }],
      earlier: [{ lines: [{ amount: -100_00 }] }],
    })
    expect(await inTin()).toBe(400_00)
    unwrap(await correctEntry(db, found, { ...found, lines: [{ amount: 100_00 }] }, ''))
    expect((await entryOf(db, count.id)).lines).toEqual([{ amount: 0 }])
    expect(await inTin()).toBe(400_00)
    unwrap(await undoLatest(db))
    unwrap(await undoLatest(db))
    expect(await entryOf(db, count.id)).toEqual(count)
    expect(await inTin()).toBe(400_00)
  })

  test('says nothing of what came after it, the same day or later, or went by the bank', async () => {
    const { db, count } = await withCount()
    await add(db, newEntry({ date: '2026-03-31' }), newEntry({ date: '2026-04-01' }))
    await add(db, newEntry({ date: '2026-03-01', paid: 'card' }))
    expect(await entryOf(db, count.id)).toEqual(count)
  })

  test('follows an opening balance that is written down afterwards', async () => {
    const { db, count, inTin } = await withCount()
    await add(db, newEntry({ kind: 'opening', date: '2026-01-01', amount: 250_00 }))
    expect((await entryOf(db, count.id)).lines).toEqual([{ amount: -350_00 }])
    expect(await inTin()).toBe(400_00)
  })
})

describe('a closed year', () => {
  test('lets nothing be added, corrected, moved, annulled or undone, nor in a year before it', async () => {
    const db = await openFresh()
    const [entry] = await add(db, newEntry({ date: '2025-11-03' }))
    const [later] = await add(db, newEntry({ date: '2026-01-03' }))
    if (!entry || !later) throw new Error('no entries')
    unwrap(await closeYear(db, 2025))
    const refused = [
      await addEntries(db, [newEntry({ date: '2025-12-31' })]),
      await addEntries(db, [newEntry({ date: '2024-12-31' })]),
      await addEntries(db, [newEntry({ date: '2024-12-31', kind: 'opening' })]),
      await correctEntry(db, entry, { ...entry, text: 'Te' }, ''),
      await correctEntry(db, entry, { ...entry, date: '2026-01-01' }, ''),
      await correctEntry(db, later, { ...later, date: '2025-12-31' }, ''),
      await annulEntry(db, entry, ''),
      await undo(db, 1),
    ]
    for (const result of refused) {
      expect(result).toMatchObject({ ok: false, code: 'year-closed', details: { year: 2025 } })
      expect(sentenceOf(result)).toContain('2025 er afsluttet')
    }
    expect(await db.entries.orderBy('date').toArray()).toEqual([entry, later])
    unwrap(await reopenYear(db, 2025, 'Et bilag manglede'))
    unwrap(await annulEntry(db, entry, ''))
  })

  test('keeps a debt that is paid back the year after', async () => {
    const db = await openFresh()
    const [laidOut] = await add(db, newEntry({ date: '2025-12-03', paid: 'person', by: 'Ole Bøgh' }))
    if (!laidOut) throw new Error('no entry')
    unwrap(await closeYear(db, 2025))
    const said = { by: 'Ole Bøgh', amount: 100_00, paid: 'bank', date: '2026-01-04', text: 'Udlæg' } as const
    await add(db, reimbursementOf({ id: makeId(), entries: [laidOut], ...said }))
    const entries = await db.entries.toArray()
    expect(owedTo(entries, '2025-12-31')).toMatchObject([{ by: 'Ole Bøgh', amount: 100_00 }])
    expect(owedTo(entries, '2026-01-04')).toEqual([])
  })
})

test('an entry on a category that is gone is refused', async () => {
  const db = await openFresh()
  const grant = makeGrant()
  unwrap(await saveGrant(db, grant))
  const line = { amount: 100_00, categoryId: makeId() }
  expect(await addEntries(db, [newEntry({ lines: [line] })])).toMatchObject({ code: 'changed-since' })
  const known = { amount: 100_00, categoryId: grant.categories[0]?.id ?? '' }
  await add(db, newEntry({ lines: [known] }))
})
