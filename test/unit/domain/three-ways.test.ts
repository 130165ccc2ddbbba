import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween, type PlaceChange } from '../../../shared/domain/place-changes.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { compareThreeWays, mergeThreeWays } from '../../../shared/domain/three-ways.ts'
import { newNumbers, voucherFaults } from '../../../shared/domain/voucher-number.ts'
import { makeBookYear, makeEntry } from '../../factories/accounts.ts'
import { anyEditOf, anyPlace, inOrder } from '../../factories/edited-place.ts'
import { idOf } from '../../factories/ids.ts'
import { makeActivity, makeOverride, makePlaceData } from '../../factories/place-data.ts'

const anyThree = anyPlace.chain((base) =>
  fc.record({ base: fc.constant(base), here: anyEditOf(base), there: anyEditOf(base) }),
)
const twice = { on: '2026-11-25', reason: 'Stod begge steder' }
const merge = (base: PlaceData, here: PlaceData, there: PlaceData, side: 'here' | 'there') =>
  mergeThreeWays(base, here, there, side, twice)
const anySide = fc.constantFrom('here' as const, 'there' as const)

describe('two copies that were changed apart, made into one', () => {
  test('where only one was changed, it is that one', () => {
    fc.assert(
      fc.property(anyThree, anySide, ({ base, here }, side) => {
        expect(inOrder(merge(base, here, base, side))).toEqual(inOrder(here))
        expect(inOrder(merge(base, base, here, side))).toEqual(inOrder(here))
        expect(inOrder(merge(base, here, here, side))).toEqual(inOrder(here))
      }),
    )
  })

  test('it is the same whichever of the two is called here', () => {
    fc.assert(
      fc.property(anyThree, ({ base, here, there }) => {
        expect(inOrder(merge(base, here, there, 'here'))).toEqual(inOrder(merge(base, there, here, 'there')))
      }),
    )
  })

  test('no change of either is lost, unless it is one of those changed in both', () => {
    fc.assert(
      fc.property(anyThree, anySide, ({ base, here, there }, side) => {
        const merged = new Map(
          changesBetween(base, merge(base, here, there, side)).map((one) => [
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

  test('each row that was changed is told of: on its side, or as changed in both', () => {
    fc.assert(
      fc.property(anyThree, ({ base, here, there }) => {
        const told = compareThreeWays(base, here, there)
        const rows = (changes: readonly PlaceChange[]) => changes.map(({ kind, key }) => `${kind} ${key}`)
        const both = new Set(rows(told.both))
        for (const [side, changed] of [
          [told.here, here],
          [told.there, there],
        ] as const)
          expect(new Set([...rows(side), ...both])).toEqual(
            new Set([...rows(changesBetween(base, changed)), ...both]),
          )
        expect([...rows(told.here), ...rows(told.there)].filter((row) => both.has(row))).toEqual([])
      }),
    )
  })

  test('numbers of vouchers have no gaps and none stands twice, and those known to both are as they were', () => {
    fc.assert(
      fc.property(anyThree, anySide, ({ base, here, there }, side) => {
        const { entries } = merge(base, here, there, side)
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
      expect(numbersIn(merge(base, here, there, 'there'))).toEqual([
        [12, 'Bus'],
        [13, 'Billetter'],
        [14, 'Kaffe'],
      ])
      expect(numbersIn(merge(base, here, there, 'here'))).toEqual([
        [12, 'Kaffe'],
        [13, 'Billetter'],
        [14, 'Bus'],
      ])
    })

    test('those that get another number are told of', () => {
      const written = [...here.entries, ...there.entries]
      const told = (side: 'here' | 'there') =>
        newNumbers(written, merge(base, here, there, side).entries).map(({ entry, was, now }) => [
          was,
          now,
          entry.text,
        ])
      expect(told('there')).toEqual([[12, 14, 'Kaffe']])
      expect(told('here')).toEqual([[12, 14, 'Bus']])
    })

    test('those of a year that is closed on one side alone keep theirs', () => {
      const closed = { ...here, bookYears: [makeBookYear({ year: 2026 })] }
      expect(numbersIn(merge(base, closed, there, 'there'))).toEqual([
        [13, 'Billetter'],
        [12, 'Kaffe'],
        [14, 'Bus'],
      ])
    })
  })

  test('takings of one date that both told of count once: the line of the preferred side', () => {
    const base = makePlaceData()
    const income = (amount: number, voucher: number) =>
      makeEntry({ kind: 'income', voucher, amount, occasion: { activityId: idOf(1), date: '2026-03-02' } })
    const here = { ...base, entries: [income(400_00, 1)] }
    const there = { ...base, entries: [makeEntry({ voucher: 1 }), income(500_00, 2)] }
    const told = ({ entries }: PlaceData) =>
      entries.flatMap(({ occasion, lines, voucher, annulled }) =>
        occasion ? [[voucher, lines[0]?.amount, annulled]] : [],
      )
    expect(told(merge(base, here, there, 'there'))).toEqual([
      [2, 500_00, undefined],
      [3, 400_00, twice],
    ])
    expect(told(merge(base, here, there, 'here'))).toEqual([
      [1, 400_00, undefined],
      [2, 500_00, twice],
    ])
    // Told of on one side alone, or known to both, it is as it is.
    expect(told(merge(here, here, { ...here, people: [] }, 'there'))).toEqual([[1, 400_00, undefined]])
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
    expect(inOrder(merge(base, here, there, 'here'))).toEqual(inOrder(here))
    expect(inOrder(merge(base, here, there, 'there'))).toEqual(inOrder(there))
  })
})
