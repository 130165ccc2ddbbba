import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../shared/domain/place-changes.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { compareThreeWays, mergeThreeWays } from '../../../shared/domain/three-ways.ts'
import { voucherFaults } from '../../../shared/domain/voucher-number.ts'
import { makeBookYear, makeEntry } from '../../factories/accounts.ts'
import { anyEditOf, anyPlace, inOrder } from '../../factories/edited-place.ts'
import { makeActivity, makeOverride, makePlaceData } from '../../factories/place-data.ts'

const anyThree = anyPlace.chain((base) =>
  fc.record({ base: fc.constant(base), here: anyEditOf(base), there: anyEditOf(base) }),
)
const anySide = fc.constantFrom('here' as const, 'there' as const)

describe('two copies that were changed apart, made into one', () => {
  test('where only one was changed, it is that one', () => {
    fc.assert(
      fc.property(anyThree, anySide, ({ base, here }, side) => {
        expect(inOrder(mergeThreeWays(base, here, base, side))).toEqual(inOrder(here))
        expect(inOrder(mergeThreeWays(base, base, here, side))).toEqual(inOrder(here))
        expect(inOrder(mergeThreeWays(base, here, here, side))).toEqual(inOrder(here))
      }),
    )
  })

  test('it is the same whichever of the two is called here', () => {
    fc.assert(
      fc.property(anyThree, ({ base, here, there }) => {
        expect(inOrder(mergeThreeWays(base, here, there, 'here'))).toEqual(
          inOrder(mergeThreeWays(base, there, here, 'there')),
        )
      }),
    )
  })

  test('no change of either is lost, unless it is one of those changed in both', () => {
    fc.assert(
      fc.property(anyThree, anySide, ({ base, here, there }, side) => {
        const merged = new Map(
          changesBetween(base, mergeThreeWays(base, here, there, side)).map((one) => [
            `${one.kind} ${one.key}`,
            one.after,
          ]),
        )
        const both = new Set(
          [...compareThreeWays(base, here, there).both, ...compareThreeWays(base, there, here).both].map(
            ({ kind, key }) => `${kind} ${key}`,
          ),
        )
        const preferred = changesBetween(base, side === 'here' ? here : there)
        const other = changesBetween(base, side === 'here' ? there : here)
        for (const change of [...preferred, ...other.filter(({ kind, key }) => !both.has(`${kind} ${key}`))])
          expect(merged.get(`${change.kind} ${change.key}`)).toEqual(
            // Where both wrote a new entry, its number may have become another.
            change.kind === 'entries' && change.change === 'added'
              ? { ...change.after, voucher: expect.any(Number) }
              : change.after,
          )
      }),
    )
  })

  test('numbers of vouchers have no gaps and none stands twice, and those known to both are as they were', () => {
    fc.assert(
      fc.property(anyThree, anySide, ({ base, here, there }, side) => {
        const { entries } = mergeThreeWays(base, here, there, side)
        expect([base, here, there].flatMap((one) => voucherFaults(one.entries))).toEqual([])
        expect(voucherFaults(entries)).toEqual([])
        const numbers = new Map(entries.map(({ id, voucher }) => [id, voucher]))
        for (const { id, voucher } of base.entries) expect(numbers.get(id)).toBe(voucher)
      }),
    )
  })

  describe('a voucher 12 on each of two PCs', () => {
    const eleven = Array.from({ length: 11 }, (_, i) => makeEntry({ voucher: i + 1 }))
    const base = makePlaceData({ entries: eleven })
    const [coffee, bus] = [makeEntry({ text: 'Kaffe', voucher: 12 }), makeEntry({ text: 'Bus', voucher: 12 })]
    const here = { ...base, entries: [...eleven, coffee] }
    const there = { ...base, entries: [...eleven, bus, makeEntry({ text: 'Billetter', voucher: 13 })] }
    const numbersIn = ({ entries }: PlaceData) =>
      entries.slice(11).map(({ text, voucher }) => [voucher, text])

    test('the preferred side keeps its numbers, and the other gets the next', () => {
      expect(numbersIn(mergeThreeWays(base, here, there, 'there'))).toEqual([
        [12, 'Bus'],
        [13, 'Billetter'],
        [14, 'Kaffe'],
      ])
      expect(numbersIn(mergeThreeWays(base, here, there, 'here'))).toEqual([
        [12, 'Kaffe'],
        [13, 'Billetter'],
        [14, 'Bus'],
      ])
    })

    test('those of a year that is closed on one side alone keep theirs', () => {
      const closed = { ...here, bookYears: [makeBookYear({ year: 2026 })] }
      expect(numbersIn(mergeThreeWays(base, closed, there, 'there'))).toEqual([
        [13, 'Billetter'],
        [12, 'Kaffe'],
        [14, 'Bus'],
      ])
    })
  })

  test('an activity removed there that got a date here is one of those changed in both, and comes whole', () => {
    const banko = makeActivity({ title: 'Banko' })
    const base = makePlaceData({
      activities: [banko],
      overrides: [makeOverride(banko, '2026-12-07', { topic: 'Jul' })],
    })
    const here = {
      ...base,
      overrides: [...base.overrides, makeOverride(banko, '2026-12-14', { headcount: 20 })],
    }
    const there = { ...base, activities: [], overrides: [] }
    expect(compareThreeWays(base, here, there).both.map(({ name }) => name)).toEqual(['Banko', 'Banko'])
    expect(inOrder(mergeThreeWays(base, here, there, 'here'))).toEqual(inOrder(here))
    expect(inOrder(mergeThreeWays(base, here, there, 'there'))).toEqual(inOrder(there))
  })
})
