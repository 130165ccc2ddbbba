import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, changesBetween } from '../../../shared/domain/place-changes.ts'
import { isSameValue } from '../../../shared/domain/same-value.ts'
import { anyEditOf, anyPlace, inOrder } from '../../factories/edited-place.ts'
import { makeActivity, makeOverride, makePlaceData } from '../../factories/place-data.ts'

const anyBeforeAndAfter = anyPlace.chain((before) =>
  fc.record({ before: fc.constant(before), after: anyEditOf(before) }),
)

describe('what differs between two states of a place', () => {
  test('worked into the one, it gives the other', () => {
    fc.assert(
      fc.property(anyBeforeAndAfter, ({ before, after }) => {
        expect(inOrder(applyChanges(before, changesBetween(before, after)))).toEqual(inOrder(after))
      }),
    )
  })

  test('is nothing exactly when both say the same, in whatever order', () => {
    fc.assert(
      fc.property(anyBeforeAndAfter, ({ before, after }) => {
        expect(changesBetween(before, after).length === 0).toBe(isSameValue(inOrder(before), inOrder(after)))
      }),
    )
  })

  test('two places that have nothing in common', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (before, after) => {
        expect(inOrder(applyChanges(before, changesBetween(before, after)))).toEqual(inOrder(after))
      }),
    )
  })

  test('a date written on two PCs is one date', () => {
    const activity = makeActivity({ title: 'Banko' })
    const before = makePlaceData({
      activities: [activity],
      overrides: [makeOverride(activity, '2026-12-07', { headcount: 20 })],
    })
    const after = { ...before, overrides: [makeOverride(activity, '2026-12-07', { headcount: 21 })] }
    expect(changesBetween(before, after)).toMatchObject([
      { kind: 'overrides', change: 'changed', name: 'Banko', date: '2026-12-07' },
    ])
  })
})
