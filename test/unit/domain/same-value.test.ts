import { expect, it } from 'vitest'
import { isSameValue } from '../../../shared/domain/same-value.ts'

it.each([
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [undefined, undefined, true],
  [[], [], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: 1 }, { a: '1' }, false],
  [{}, null, false],
  [{ daysBefore: 2 }, undefined, false],
])('%j and %j: %j', (a, b, same) => {
  expect(isSameValue(a, b)).toBe(same)
  expect(isSameValue(b, a)).toBe(same)
})
