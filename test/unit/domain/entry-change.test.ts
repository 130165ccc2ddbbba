import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { owedAltogether } from '../../../shared/domain/balance.ts'
import { amountOf, type Entry, entrySchema, movementOf, yearOf } from '../../../shared/domain/entry.ts'
import {
  annulled,
  canBeReversed,
  changesYear,
  corrected,
  countOf,
  reimbursementOf,
  reversalAfter,
  reversalOf,
} from '../../../shared/domain/entry-change.ts'
import { yearAccounts } from '../../../shared/domain/year-accounts.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { anyAccounts } from '../../factories/any-accounts.ts'
import { makeId } from '../../factories/ids.ts'

const anyEntry = anyAccounts([], [])
  .filter(({ entries }) => entries.length > 0)
  .map(({ entries }) => entries[0] as Entry)

/** It and what takes it back, on the same day, in all that is worked out from them. */
function comesToNothing(entry: Entry): void {
  const reversal = { ...reversalOf(entry, makeId(), entry.date, 'Retur'), voucher: 2 }
  expect(entrySchema.safeParse(reversal).error).toBeUndefined()
  const both = [entry, reversal]
  for (const place of ['cash', 'bank'] as const)
    expect(movementOf(entry)[place] + movementOf(reversal)[place]).toBe(0)
  expect(owedAltogether(both, '2299-12-31')).toBe(0)
  const { income, expenses, incomeTotal, expenseTotal, repaid } = yearAccounts(
    { entries: both },
    yearOf(entry.date),
  )
  expect([incomeTotal, expenseTotal, repaid]).toEqual([0, 0, 0])
  expect(income).toEqual([])
  expect(expenses.every(({ amount }) => amount === 0)).toBe(true)
}

describe('a correction', () => {
  it('keeps number, kind and id, and lays what was said under it, oldest first', () => {
    const before = makeEntry({ amount: 421_95, voucher: 7 })
    const second = corrected(before, { ...before, lines: [{ amount: 412_95 }] }, '2026-03-04')
    const third = corrected(second, { ...second, paid: 'card', kind: 'income', voucher: 9 }, '2026-03-05')
    expect(third).toMatchObject({ id: before.id, kind: 'expense', voucher: 7, paid: 'card' })
    expect(third.earlier).toEqual([
      {
        date: '2026-03-02',
        text: 'Kaffe og sukker',
        lines: [{ amount: 421_95 }],
        paid: 'cash',
        correctedOn: '2026-03-04',
      },
      {
        date: '2026-03-02',
        text: 'Kaffe og sukker',
        lines: [{ amount: 412_95 }],
        paid: 'cash',
        correctedOn: '2026-03-05',
      },
    ])
  })

  it('is none when a receipt is added', () => {
    const before = makeEntry()
    const after = corrected(before, { ...before, onPaper: true, receipts: ['a'.repeat(64)] }, '2026-03-04')
    expect(after).toMatchObject({ onPaper: true, earlier: [] })
  })

  it('cannot take away what was said earlier', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (before, after) => {
        const now = corrected(before, after, '2026-03-04')
        expect(now.earlier.slice(0, before.earlier.length)).toEqual(before.earlier)
        expect(now.voucher).toBe(before.voucher)
      }),
      { numRuns: 40 },
    )
  })

  it('changes the year only when the day lies in another', () => {
    const before = makeEntry({ date: '2026-12-31' })
    expect(changesYear(before, { ...before, date: '2027-01-01' })).toBe(true)
    expect(changesYear(before, { ...before, date: '2026-01-01' })).toBe(false)
  })
})

it('what is annulled counts no longer, and the first reason stands', () => {
  const once = annulled(makeEntry(), '2026-03-04', 'Skrevet to gange')
  expect(movementOf(once)).toEqual({ cash: 0, bank: 0 })
  expect(annulled(once, '2026-03-05', 'Igen')).toEqual(once)
})

describe('what takes an entry back', () => {
  it('and the entry come to nothing: in the tin, the bank, what is owed, and every sum of the year', () => {
    fc.assert(
      fc.property(anyAccounts([], []), ({ entries }) => {
        for (const entry of entries) if (canBeReversed(entry, [entry])) comesToNothing(entry)
      }),
      { numRuns: 40 },
    )
  })

  it('needs no receipt, and can itself not be taken back, nor can what it took back', () => {
    const entry = makeEntry()
    const reversal: Entry = { ...reversalOf(entry, makeId(), '2026-03-09', 'Retur'), voucher: 2 }
    expect(reversal).toMatchObject({ receipts: [], onPaper: false, reverses: entry.id })
    expect(canBeReversed(entry, [entry])).toBe(true)
    expect(canBeReversed(entry, [entry, reversal])).toBe(false)
    expect(canBeReversed(reversal, [entry, reversal])).toBe(false)
    expect(canBeReversed(entry, [entry, annulled(reversal, '2026-03-10', '')])).toBe(true)
  })

  it('may be of anything that moved money, but for opening balances, counts and what is annulled', () => {
    const kinds = ['expense', 'income', 'repayment', 'reimbursement', 'transfer', 'opening', 'count'] as const
    expect(kinds.filter((kind) => canBeReversed(makeEntry({ kind }), []))).toEqual(kinds.slice(0, 5))
    expect(canBeReversed(annulled(makeEntry(), '2026-03-04', ''), [])).toBe(false)
  })

  it('follows what it takes back, in amounts, payment and whose it was', () => {
    const before = makeEntry({ paid: 'person', by: 'Ole' })
    const reversal: Entry = { ...reversalOf(before, makeId(), '2026-03-09', 'Retur'), voucher: 2 }
    const after = { ...makeEntry({ amount: 90_00, paid: 'cash' }), id: before.id }
    const now = reversalAfter(reversal, before, after, '2026-03-10')
    expect(now).toMatchObject({ lines: [{ amount: -90_00 }], paid: 'cash', date: '2026-03-09', voucher: 2 })
    expect(now.by).toBeUndefined()
    const partly = { ...reversal, lines: [{ amount: -50_00 }] }
    expect(reversalAfter(partly, before, after, '2026-03-10')).toBe(partly)
  })
})

it('what pays somebody back names what it pays for', () => {
  const [one, other] = [makeEntry({ amount: 100_00 }), makeEntry({ amount: 56_00 })]
  const said = {
    id: makeId(),
    by: 'Ole',
    amount: 156_00,
    paid: 'bank',
    date: '2026-03-09',
    text: 'Udlæg',
  } as const
  const entry = { ...reimbursementOf({ entries: [one, other], ...said }), voucher: 3 }
  expect(entrySchema.safeParse(entry).success).toBe(true)
  expect(entry).toMatchObject({ kind: 'reimbursement', settles: [one.id, other.id], by: 'Ole' })
  expect(amountOf(entry)).toBe(156_00)
})

it('a count books the difference', () => {
  const said = { id: makeId(), date: '2026-03-31', text: 'Talt op' }
  expect(countOf({ ...said, counted: 300_00 }, 304_50)).toMatchObject({
    counted: 300_00,
    lines: [{ amount: -4_50 }],
  })
  expect(amountOf(countOf({ ...said, counted: 304_50 }, 304_50))).toBe(0)
})
