import { describe, expect, it } from 'vitest'
import {
  amountOf,
  counting,
  entrySchema,
  lacksReceipt,
  movementOf,
  type Payment,
  payments,
  yearOf,
} from '../../../shared/domain/entry.ts'
import { makeEntry } from '../../factories/accounts.ts'

describe('an entry gets in', () => {
  it('with a number, unless it is an opening balance, which has none', () => {
    const { voucher: _, ...without } = makeEntry()
    expect(entrySchema.safeParse(makeEntry()).success).toBe(true)
    expect(entrySchema.safeParse(without).success).toBe(false)
    expect(entrySchema.safeParse(makeEntry({ kind: 'opening' })).success).toBe(true)
    expect(entrySchema.safeParse(makeEntry({ kind: 'opening', voucher: 3 })).success).toBe(false)
  })

  it('as a transfer, count or opening balance only of the tin or the bank', () => {
    const givenBy = { transfer: {}, count: { counted: 0 }, opening: {} }
    for (const kind of ['transfer', 'count', 'opening'] as const)
      for (const paid of payments)
        expect(
          entrySchema.safeParse(makeEntry({ kind, paid, ...givenBy[kind] })).success,
          `${kind} ${paid}`,
        ).toBe(paid === 'cash' || paid === 'bank')
  })

  it('as a count with what was counted, and as nothing else with that', () => {
    expect(entrySchema.safeParse(makeEntry({ kind: 'count' })).success).toBe(false)
    expect(entrySchema.safeParse(makeEntry({ counted: 100 })).success).toBe(false)
  })

  it('with at least one line, in whole øre, on a day there is', () => {
    expect(entrySchema.safeParse(makeEntry({ lines: [] })).success).toBe(false)
    expect(entrySchema.safeParse(makeEntry({ amount: 0.5 })).success).toBe(false)
    expect(entrySchema.safeParse(makeEntry({ date: '2026-02-29' })).success).toBe(false)
  })
})

describe('what moves', () => {
  const to = (paid: Payment, kind: Parameters<typeof makeEntry>[0] & object) =>
    movementOf(makeEntry({ amount: 100_00, paid, ...kind }))
  const inTin = (amount: number) => ({ cash: amount, bank: 0 })
  const inBank = (amount: number) => ({ cash: 0, bank: amount })

  it('out of the tin or, by card, MobilePay and transfer, out of the bank, for expenses and what is paid back', () => {
    for (const kind of ['expense', 'repayment', 'reimbursement'] as const) {
      expect(to('cash', { kind })).toEqual(inTin(-100_00))
      for (const paid of ['card', 'mobilepay', 'bank'] as const)
        expect(to(paid, { kind }), `${kind} ${paid}`).toEqual(inBank(-100_00))
    }
  })

  it('into them for income and opening balances, and by what a count found', () => {
    expect(to('cash', { kind: 'income' })).toEqual(inTin(100_00))
    expect(to('mobilepay', { kind: 'income' })).toEqual(inBank(100_00))
    expect(to('bank', { kind: 'opening' })).toEqual(inBank(100_00))
    expect(to('cash', { kind: 'count', counted: 0, amount: -5_00 })).toEqual(inTin(-5_00))
  })

  it('from where a transfer says to the other', () => {
    expect(to('cash', { kind: 'transfer' })).toEqual({ cash: -100_00, bank: 100_00 })
    expect(to('bank', { kind: 'transfer' })).toEqual({ cash: 100_00, bank: -100_00 })
  })

  it('nowhere when somebody laid it out, or it was annulled', () => {
    expect(to('person', {})).toEqual({ cash: 0, bank: 0 })
    expect(to('cash', { annulled: { on: '2026-03-03', reason: '' } })).toEqual({ cash: 0, bank: 0 })
  })
})

it('an amount is that of all lines, whether it counts or not; what counts is what was not annulled', () => {
  const split = makeEntry({ lines: [{ amount: 294_00 }, { amount: 118_50 }] })
  const gone = makeEntry({ annulled: { on: '2026-03-03', reason: 'Dobbelt' } })
  expect(amountOf(split)).toBe(412_50)
  expect(amountOf(gone)).toBe(100_00)
  expect(counting([split, gone])).toEqual([split])
  expect(yearOf('2026-12-31')).toBe(2026)
})

it('a receipt is lacking for an expense that counts, was not taken back, and has none here or on paper', () => {
  expect(lacksReceipt(makeEntry())).toBe(true)
  expect(lacksReceipt(makeEntry({ onPaper: true }))).toBe(false)
  expect(lacksReceipt(makeEntry({ receipts: ['a'.repeat(64)] }))).toBe(false)
  expect(lacksReceipt(makeEntry({ annulled: { on: '2026-03-03', reason: '' } }))).toBe(false)
  expect(lacksReceipt(makeEntry({ reverses: makeEntry().id }))).toBe(false)
  for (const kind of ['income', 'transfer', 'reimbursement', 'repayment'] as const)
    expect(lacksReceipt(makeEntry({ kind }))).toBe(false)
})
