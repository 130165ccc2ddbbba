/** fast-check arbitraries for what rows are made of, names with all of Unicode in them. */
import fc from 'fast-check'
import { addDays, type ClockTime, type Day } from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'

/** Leaves optional fields out rather than giving them the value `undefined`, which no row has. */
export function row<T>(
  required: { [K in keyof T]?: fc.Arbitrary<T[K]> },
  optional: (keyof T)[],
): fc.Arbitrary<T> {
  const requiredKeys = (Object.keys(required) as (keyof T)[]).filter((key) => !optional.includes(key))
  return fc.record(required as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: requiredKeys as never[],
  }) as fc.Arbitrary<T>
}

export const id: fc.Arbitrary<Id> = fc.uuid({ version: 4 })
export const short: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'Åse Sørensen', 'Łukasz Şen', 'æ'.repeat(200), '__proto__') },
)
export const name = short.map((text) => text || 'Æ')
export const long = fc.oneof(short, fc.lorem({ maxCount: 40 }), fc.constant('a\r\nb\n\tc\u2028d'))
export const anyDay: fc.Arbitrary<Day> = fc.nat({ max: 100_000 }).map((days) => addDays('1900-01-01', days))
export const time: fc.Arbitrary<ClockTime> = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

export const many = { maxLength: 5 }
/** Some of these, the same more than once perhaps. */
export const ids = (from: readonly Id[]): fc.Arbitrary<Id[]> =>
  isFilled(from) ? fc.array(fc.constantFrom(...from), many) : fc.constant([])

/** No two of them under one id. */
export function some<T extends { id: Id }>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(one, { maxLength: 4, selector: (made) => made.id })
}
export const someIds = fc.uniqueArray(id, many)

export function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0
}
