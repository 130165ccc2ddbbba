import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../shared/domain/place-changes.ts'
import { compareThreeWays, mergeThreeWays } from '../../../shared/domain/three-ways.ts'
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
        for (const { kind, key, after } of preferred) expect(merged.get(`${kind} ${key}`)).toEqual(after)
        for (const { kind, key, after } of other)
          if (!both.has(`${kind} ${key}`)) expect(merged.get(`${kind} ${key}`)).toEqual(after)
      }),
    )
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
