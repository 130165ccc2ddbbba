import { describe, expect, it } from 'vitest'
import { linesOf, sumBy, yearAccounts } from '../../../shared/domain/year-accounts.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { makeId } from '../../factories/ids.ts'

const [grantId, food] = [makeId(), makeId()]

describe('the accounts of a year', () => {
  it('have income by source, grants each by itself, and expenses by category, what came to nothing left out of income', () => {
    const entries = [
      makeEntry({ kind: 'income', paid: 'bank', lines: [{ amount: 55_500_00, source: 'grant', grantId }] }),
      makeEntry({
        kind: 'income',
        lines: [
          { amount: 300_00, source: 'coffee' },
          { amount: 85_00, source: 'entrance' },
        ],
      }),
      makeEntry({ kind: 'income', lines: [{ amount: 5_00 }] }),
      makeEntry({ kind: 'income', lines: [{ amount: 50_00, source: 'gift' }] }),
      makeEntry({ kind: 'income', lines: [{ amount: -50_00, source: 'gift' }] }),
      makeEntry({ lines: [{ amount: 40_00, categoryId: food }, { amount: 7_00 }] }),
    ]
    const { income, expenses, incomeTotal, expenseTotal } = yearAccounts({ entries }, 2026)
    expect(income).toEqual([
      { source: 'grant', grantId, amount: 55_500_00 },
      { source: 'coffee', amount: 300_00 },
      { source: 'entrance', amount: 85_00 },
      { source: 'other', amount: 5_00 },
    ])
    expect(expenses).toEqual([
      { categoryId: food, amount: 40_00 },
      { categoryId: undefined, amount: 7_00 },
    ])
    expect([incomeTotal, expenseTotal]).toEqual([55_890_00, 47_00])
  })

  it('begin with what there was, worked out from an opening balance within the year', () => {
    const entries = [
      makeEntry({ kind: 'income', date: '2026-01-10', amount: 100_00 }),
      makeEntry({ kind: 'opening', date: '2026-03-01', amount: 640_00 }),
      makeEntry({ date: '2026-04-01', amount: 40_00 }),
    ]
    // 640 on 1 March, 100 of which came in January; 40 were spent afterwards.
    expect(yearAccounts({ entries }, 2026)).toMatchObject({
      opening: { cash: 540_00, bank: 0, owed: 0, total: 540_00 },
      result: 60_00,
      closing: { cash: 600_00, total: 600_00 },
    })
    expect(yearAccounts({ entries }, 2027)).toMatchObject({
      opening: { total: 600_00 },
      closing: { total: 600_00 },
    })
  })

  it('have an expense in the year it was made, though it is paid back in the next', () => {
    const laidOut = makeEntry({ date: '2026-12-20', paid: 'person', by: 'Ole', amount: 80_00 })
    const paidBack = makeEntry({
      kind: 'reimbursement',
      date: '2027-01-04',
      paid: 'cash',
      by: 'Ole',
      amount: 80_00,
    })
    const entries = [makeEntry({ kind: 'opening', date: '2026-01-01', amount: 100_00 }), laidOut, paidBack]
    expect(yearAccounts({ entries }, 2026)).toMatchObject({
      result: -80_00,
      closing: { cash: 100_00, owed: 80_00, total: 20_00 },
    })
    expect(yearAccounts({ entries }, 2027)).toMatchObject({
      result: 0,
      closing: { cash: 20_00, owed: 0, total: 20_00 },
    })
  })

  it('have what was paid back to funders, and what counting the tin found', () => {
    const entries = [
      makeEntry({ kind: 'repayment', paid: 'bank', lines: [{ amount: 30_00, grantId }], ofYear: 2025 }),
      makeEntry({ kind: 'count', counted: 0, amount: -4_50 }),
      makeEntry({ kind: 'transfer', amount: 999_00 }),
    ]
    expect(yearAccounts({ entries }, 2026)).toMatchObject({
      repaid: 30_00,
      differences: -4_50,
      result: -34_50,
    })
  })

  it('know nothing of what was annulled', () => {
    const gone = makeEntry({ annulled: { on: '2026-03-03', reason: '' } })
    expect(yearAccounts({ entries: [gone] }, 2026)).toMatchObject({
      expenses: [],
      result: 0,
      closing: { total: 0 },
    })
    expect(linesOf([gone], 2026, 'expense')).toEqual([])
  })
})

it('lines are summed by whatever is asked for, in the order it first comes up', () => {
  const entries = [
    makeEntry({ paid: 'card', amount: 1_00 }),
    makeEntry({ amount: 2_00 }),
    makeEntry({ paid: 'card', amount: 4_00 }),
  ]
  expect([...sumBy(linesOf(entries, 2026, 'expense'), ({ entry }) => entry.paid)]).toEqual([
    ['card', 5_00],
    ['cash', 2_00],
  ])
})
