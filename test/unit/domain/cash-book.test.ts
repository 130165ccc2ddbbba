import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceOf } from '../../../shared/domain/balance.ts'
import { cashBook, latestCount } from '../../../shared/domain/cash-book.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { type Entry, entryKinds, moneyPlaces, payments } from '../../../shared/domain/entry.ts'
import { makeEntry } from '../../factories/accounts.ts'

const march = { from: '2026-03-01', to: '2026-03-31' }

describe('the cash book', () => {
  test('says what was there before, after each movement, and at the end', () => {
    const entries = [
      makeEntry({ kind: 'opening', date: '2026-01-01', amount: 500_00 }),
      makeEntry({ kind: 'income', date: '2026-02-10', amount: 200_00, voucher: 1 }),
      makeEntry({ date: '2026-03-10', amount: 89_50, voucher: 3 }),
      makeEntry({ date: '2026-03-02', amount: 100_00, voucher: 2 }),
      makeEntry({ date: '2026-03-03', paid: 'card', voucher: 4 }),
      makeEntry({ date: '2026-03-04', voucher: 5, annulled: { on: '2026-03-05', reason: '' } }),
      makeEntry({ kind: 'transfer', date: '2026-03-20', amount: 300_00, paid: 'cash', voucher: 6 }),
      makeEntry({ kind: 'count', date: '2026-03-31', amount: 0, counted: 210_50, voucher: 7 }),
      makeEntry({ date: '2026-04-01', voucher: 8 }),
    ]
    const { before, movements, after } = cashBook(entries, 'cash', march)
    expect(before).toBe(700_00)
    expect(movements.map(({ entry, amount, balance }) => [entry.voucher, amount, balance])).toEqual([
      [2, -100_00, 600_00],
      [3, -89_50, 510_50],
      [6, -300_00, 210_50],
      [7, 0, 210_50],
    ])
    expect(after).toBe(210_50)
    expect(cashBook(entries, 'bank', march).movements.map(({ balance }) => balance)).toEqual([
      -100_00, 200_00,
    ])
    expect(latestCount(entries, '2026-12-31')?.counted).toBe(210_50)
    expect(latestCount(entries, '2026-03-30')).toBeUndefined()
  })

  test('begins anew with an opening balance', () => {
    const entries = [
      makeEntry({ date: '2026-03-02', amount: 100_00 }),
      makeEntry({ kind: 'opening', date: '2026-03-15', amount: 500_00 }),
    ]
    const { movements, after } = cashBook(entries, 'cash', march)
    expect(movements.map(({ amount, balance }) => [amount, balance])).toEqual([
      [-100_00, -100_00],
      [600_00, 500_00],
    ])
    expect(after).toBe(500_00)
  })

  test('ends with what the balance of the day is, whatever happened', () => {
    const anyEntry = fc
      .record({
        kind: fc.constantFrom(...entryKinds),
        date: fc.nat(60).map((days) => addDays('2026-02-15', days)),
        paid: fc.constantFrom(...payments),
        amount: fc.integer({ min: -1000_00, max: 1000_00 }),
        gone: fc.boolean(),
      })
      .map(
        ({ gone, ...given }): Entry => ({
          ...makeEntry(given),
          ...(['transfer', 'opening', 'count'].includes(given.kind) && { paid: 'cash' as const }),
          ...(gone && { annulled: { on: '2026-04-30', reason: '' } }),
        }),
      )
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, {
          maxLength: 30,
          // One opening balance a day: the screen corrects it rather than write another.
          selector: ({ id, kind, date }) => (kind === 'opening' ? date : id),
        }),
        (entries) => {
          for (const place of moneyPlaces) {
            const { movements, before, after } = cashBook(entries, place, march)
            expect(after).toBe(balanceOf(entries, place, march.to))
            expect(before + movements.reduce((sum, { amount }) => sum + amount, 0)).toBe(after)
          }
        },
      ),
    )
  })
})
