import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, yearOf } from '../../../shared/domain/entry.ts'
import { nextVoucher, voucherFaults, withoutSharedVouchers } from '../../../shared/domain/voucher-number.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { idOf } from '../../factories/ids.ts'

const anyYear = fc.constantFrom(2025, 2026, 2027)
/** Entries of some years under any numbers, and opening balances without. */
const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.boolean()), { maxLength: 20 })
  .map((all) =>
    all.map(([year, voucher, opening], i) =>
      makeEntry({
        id: idOf(i),
        date: `${year}-03-02`,
        ...(opening ? { kind: 'opening' as const } : { voucher }),
      }),
    ),
  )
/** As the app writes them: one after the other, each under the next number of its year. */
function continued(entries: readonly Entry[], years: readonly number[], firstId = 0): Entry[] {
  const all = [...entries]
  for (const [i, year] of years.entries())
    all.push(makeEntry({ id: idOf(firstId + i), date: `${year}-03-02`, voucher: nextVoucher(all, year) }))
  return all
}
const anyYears = fc.array(anyYear, { maxLength: 20 })
const anyRun: fc.Arbitrary<Entry[]> = anyYears.map((years) => continued([], years))
const numbersOf = (entries: readonly Entry[], year: number) =>
  entries.flatMap(({ date, voucher }) => (voucher !== undefined && yearOf(date) === year ? [voucher] : []))

describe('the number of the next voucher', () => {
  it('is one more than the greatest of its year, whatever other years have', () => {
    fc.assert(
      fc.property(anyEntries, anyYear, (entries, year) => {
        expect(nextVoucher(entries, year)).toBe(Math.max(0, ...numbersOf(entries, year)) + 1)
      }),
    )
  })

  it('gives numbers without gaps, however years take turns', () => {
    fc.assert(
      fc.property(anyRun, (entries) => {
        expect(voucherFaults(entries)).toEqual([])
        for (const year of [2025, 2026, 2027])
          expect(numbersOf(entries, year)).toEqual(numbersOf(entries, year).map((_, i) => i + 1))
      }),
    )
  })
})

describe('what is wrong with the numbers', () => {
  it('is nothing exactly when those of each year are 1 to so many as there are', () => {
    fc.assert(
      fc.property(fc.oneof(anyEntries, anyRun), (entries) => {
        const right = [2025, 2026, 2027].every((year) => {
          const numbers = numbersOf(entries, year)
          return numbers.every((_, i) => numbers.includes(i + 1))
        })
        expect(voucherFaults(entries).length === 0).toBe(right)
      }),
    )
  })

  it('does not hang on the order of the entries', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(voucherFaults(entries.toReversed())).toEqual(voucherFaults(entries))
      }),
    )
  })

  it('is told by year, each gap and each number once', () => {
    const entries = [
      [2027, 2],
      [2026, 1],
      [2026, 4],
      [2026, 4],
      [2026, 4],
      [2026, 1_000_000],
    ].map(([year, voucher]) => makeEntry({ date: `${year}-03-02`, ...(voucher && { voucher }) }))
    expect(voucherFaults(entries)).toEqual([
      { problem: 'voucher-missing', year: 2026, voucher: 2 },
      { problem: 'voucher-twice', year: 2026, voucher: 4 },
      { problem: 'voucher-missing', year: 2026, voucher: 5 },
      { problem: 'voucher-missing', year: 2027, voucher: 1 },
    ])
  })
})

describe('entries of two PCs put together', () => {
  const anyFirst = fc.array(fc.nat({ max: 20 })).map((numbers) => {
    const ids = new Set(numbers.map(idOf))
    return ({ id }: Entry) => ids.has(id)
  })

  it('are all there, with nothing changed but numbers, and no number twice', () => {
    fc.assert(
      fc.property(anyEntries, anyFirst, (entries, first) => {
        const result = withoutSharedVouchers(entries, first)
        const bare = (all: readonly Entry[]) =>
          all.map(({ voucher: _, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(bare(result)).toEqual(bare(entries))
        expect(voucherFaults(result).filter(({ problem }) => problem === 'voucher-twice')).toEqual([])
      }),
    )
  })

  it('leave each number with one of those that had it: the first by the rule, else by order', () => {
    fc.assert(
      fc.property(anyEntries, anyFirst, (entries, first) => {
        const after = new Map(withoutSharedVouchers(entries, first).map(({ id, voucher }) => [id, voucher]))
        for (const year of [2025, 2026, 2027])
          for (const number of new Set(numbersOf(entries, year))) {
            const had = entries.filter(({ date, voucher }) => yearOf(date) === year && voucher === number)
            const keeper = had.find(first) ?? had[0]
            expect(had.filter(({ id }) => after.get(id) === number)).toEqual([keeper])
          }
      }),
    )
  })

  it('have no gaps where both of them had none', () => {
    fc.assert(
      fc.property(anyRun, anyYears, fc.nat({ max: 20 }), (one, years, parted) => {
        // The same up to where they parted; from there on each has its own.
        const common = one.slice(0, parted)
        const other = continued(common, years, 100)
        const known = new Set(common.map(({ id }) => id))
        const together = [...one, ...other.filter(({ id }) => !known.has(id))]
        expect(voucherFaults(withoutSharedVouchers(together, ({ id }) => known.has(id)))).toEqual([])
      }),
    )
  })

  it('are as they were, in their order, where no number stands twice', () => {
    fc.assert(
      fc.property(anyRun, (entries) => {
        expect(withoutSharedVouchers(entries, () => false)).toEqual(entries)
      }),
    )
  })
})
