import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceBefore, balanceOf, nameKey, owedAltogether, owedTo } from '../../../shared/domain/balance.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { amountOf, counting, type Entry, moneyPlaces, movementOf } from '../../../shared/domain/entry.ts'
import { annulled, reimbursementOf, reversalOf } from '../../../shared/domain/entry-change.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { anyAccounts } from '../../factories/any-accounts.ts'
import { makeId } from '../../factories/ids.ts'

const anyEntries = anyAccounts([], []).map(({ entries }) => entries)

describe('what is in the tin or the bank', () => {
  const opening = (date: string, amount: number) => makeEntry({ kind: 'opening', date, amount })
  const income = (date: string, amount: number) => makeEntry({ kind: 'income', date, amount })

  it('is counted from nothing where no opening balance is written', () => {
    const entries = [income('2026-01-05', 100_00), makeEntry({ date: '2026-01-06', amount: 30_00 })]
    expect(balanceOf(entries, 'cash', '2026-01-04')).toBe(0)
    expect(balanceOf(entries, 'cash', '2026-01-05')).toBe(100_00)
    expect(balanceOf(entries, 'cash', '2026-01-06')).toBe(70_00)
    expect(balanceBefore(entries, 'cash', '2026-01-06')).toBe(100_00)
    expect(balanceOf(entries, 'bank', '2026-01-06')).toBe(0)
  })

  it('has what happened before the day of the opening balance in it already', () => {
    const entries = [income('2026-02-28', 999_00), opening('2026-03-01', 640_00), income('2026-03-01', 10_00)]
    expect(balanceOf(entries, 'cash', '2026-02-28')).toBe(999_00)
    expect(balanceOf(entries, 'cash', '2026-03-01')).toBe(650_00)
  })

  it('goes by the latest opening balance of several, of each place by itself', () => {
    const bank = makeEntry({ kind: 'opening', paid: 'bank', date: '2026-01-01', amount: 5_000_00 })
    const entries = [opening('2026-01-01', 1_00), opening('2026-06-01', 2_00), bank]
    expect(balanceOf(entries, 'cash', '2026-05-31')).toBe(1_00)
    expect(balanceOf(entries, 'cash', '2026-06-01')).toBe(2_00)
    expect(balanceOf(entries, 'bank', '2026-06-01')).toBe(5_000_00)
  })

  it('moves from day to day by what that day moved, but for the day of an opening balance', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const { date } of entries)
          for (const place of moneyPlaces) {
            const today = entries.filter((entry) => entry.date === date)
            if (today.some(({ kind, paid, annulled: gone }) => kind === 'opening' && paid === place && !gone))
              continue
            const moved = today.reduce((sum, entry) => sum + movementOf(entry)[place], 0)
            expect(balanceOf(entries, place, date)).toBe(balanceOf(entries, place, addDays(date, -1)) + moved)
          }
      }),
    )
  })
})

describe('what is owed to those who laid money out', () => {
  const laidOut = (given: Parameters<typeof makeEntry>[0] = {}) =>
    makeEntry({ paid: 'person', by: 'Ole Bøgh', amount: 356_00, ...given })
  const paidBack = (entries: readonly Entry[], amount: number, given: Partial<Entry> = {}): Entry => ({
    ...reimbursementOf({
      id: makeId(),
      by: 'Ole Bøgh',
      entries,
      amount,
      paid: 'bank',
      date: '2026-03-20',
      text: 'Udlæg',
    }),
    voucher: 9,
    ...given,
  })
  const owed = (...entries: Entry[]) => owedTo(entries, '2026-12-31')

  it('is all they laid out, oldest first, under the name they had last, however it was typed', () => {
    const [first, second] = [
      laidOut({ date: '2026-03-02' }),
      laidOut({ date: '2026-03-05', by: ' ole  bøgh', amount: 44_00 }),
    ]
    expect(owed(second, first)).toEqual([{ by: ' ole  bøgh', amount: 400_00, entries: [first, second] }])
    expect(nameKey(' ole  bøgh')).toBe(nameKey('Ole Bøgh'))
  })

  it('is nothing once it is paid back, and less than nothing when too much was', () => {
    const entry = laidOut()
    expect(owed(entry, paidBack([entry], 356_00))).toEqual([])
    expect(owedTo([entry, paidBack([entry], 356_00)], '2026-03-19')).toMatchObject([{ amount: 356_00 }])
    expect(owed(entry, paidBack([entry], 400_00))).toMatchObject([{ amount: -44_00, entries: [] }])
  })

  it('is what is left of something that was paid back in part, until the rest is', () => {
    const entry = laidOut()
    const part = paidBack([entry], 200_00)
    expect(owed(entry, part)).toEqual([{ by: 'Ole Bøgh', amount: 156_00, entries: [entry] }])
    const other = laidOut({ date: '2026-04-01', amount: 100_00 })
    const rest = paidBack([entry, other], 256_00)
    const next = laidOut({ date: '2026-05-01', amount: 1_00 })
    expect(owed(entry, part, other, rest, next)).toEqual([{ by: 'Ole Bøgh', amount: 1_00, entries: [next] }])
  })

  it('is the difference where what was paid back is corrected to more, and says of which', () => {
    const entry = laidOut({ amount: 400_00 })
    expect(owed(entry, paidBack([entry], 356_00))).toEqual([
      { by: 'Ole Bøgh', amount: 44_00, entries: [entry] },
    ])
  })

  it('is owed the other way where something is taken back, or annulled, that was paid back', () => {
    const entry = laidOut()
    const reversal: Entry = { ...reversalOf(entry, makeId(), '2026-04-01', 'Retur'), voucher: 10 }
    expect(owed(entry, paidBack([entry], 356_00), reversal)).toMatchObject([{ amount: -356_00 }])
    expect(owed(annulled(entry, '2026-04-01', ''), paidBack([entry], 356_00))).toMatchObject([
      { amount: -356_00 },
    ])
  })

  it('does not name what was taken back before anybody was paid', () => {
    const [entry, other] = [laidOut({ date: '2026-01-02' }), laidOut({ date: '2026-05-01' })]
    const reversal: Entry = { ...reversalOf(entry, makeId(), '2026-01-09', 'Retur'), voucher: 10 }
    expect(owed(entry, reversal)).toEqual([])
    expect(owed(entry, reversal, other)).toEqual([{ by: 'Ole Bøgh', amount: 356_00, entries: [other] }])
  })

  it('is owed again when the paying back is taken back', () => {
    const entry = laidOut()
    const back = paidBack([entry], 356_00)
    const reversal: Entry = { ...reversalOf(back, makeId(), '2026-04-01', 'Retur'), voucher: 10 }
    expect(owed(entry, back, reversal)).toEqual([{ by: 'Ole Bøgh', amount: 356_00, entries: [entry] }])
  })

  it('is less by what came in to somebody’s own pocket, and is owed to nobody in particular without a name', () => {
    expect(owed(laidOut(), laidOut({ kind: 'income', amount: 56_00 }))).toMatchObject([{ amount: 300_00 }])
    const { by: _, ...nameless } = laidOut()
    expect(owed(nameless)).toMatchObject([{ by: '', amount: 356_00 }])
  })

  it('is altogether what was laid out, without what was paid back and what came in to pockets', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const sumOf = (those: (entry: Entry) => boolean) =>
          counting(entries.filter(those)).reduce((sum, entry) => sum + amountOf(entry), 0)
        const out = sumOf(
          ({ kind, paid }) => paid === 'person' && (kind === 'expense' || kind === 'repayment'),
        )
        const pockets = sumOf(({ kind, paid }) => paid === 'person' && kind === 'income')
        const back = sumOf(({ kind, paid }) => kind === 'reimbursement' && paid !== 'person')
        expect(owedAltogether(entries, '2299-12-31')).toBe(out - pockets - back)
      }),
    )
  })
})
