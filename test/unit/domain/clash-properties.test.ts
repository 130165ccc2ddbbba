/** Whatever happens in a place: what clashes is what holding every pair against each other finds. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Clash, clashesOf, findClashes } from '../../../shared/domain/clash.ts'
import { addDays, daysBetween } from '../../../shared/domain/day.ts'
import { anyPlaceData, anyRangeOfPlace, makeAcceptedClash } from '../../factories/arbitrary-place.ts'
import { clashesOfEveryPair } from './every-pair.ts'

function linesOf(clashes: readonly Clash[]): string[] {
  return clashes
    .flatMap(({ subject, dates }) =>
      dates.map((pair) => {
        const names = pair.map(({ id, originalDate }) => `${id} ${originalDate}`)
        return `${names.sort().join(' | ')} | ${subject.kind} ${subject.key}`
      }),
    )
    .sort()
}

it('finds what every pair held against each other finds', () => {
  let found = 0
  fc.assert(
    fc.property(anyPlaceData, anyRangeOfPlace, (data, range) => {
      const clashes = findClashes(data, range)
      expect(linesOf(clashes)).toEqual(clashesOfEveryPair(data, range))
      found += clashes.length
    }),
    { numRuns: 1000 },
  )
  expect(found).toBeGreaterThan(500)
})

it('puts each pair and subject together, in the order of ids and of time', () => {
  fc.assert(
    fc.property(anyPlaceData, anyRangeOfPlace, (data, range) => {
      const clashes = findClashes(data, range)
      const keys = clashes.map(({ parties, subject }) => `${parties} ${subject.kind} ${subject.key}`)
      expect(new Set(keys).size).toBe(keys.length)
      const begins = ([a, b]: Clash['dates'][number]) => Math.max(a.from, b.from)
      for (const { parties, dates } of clashes) {
        expect(parties[0] <= parties[1]).toBe(true)
        expect(dates.every(([a, b]) => a.id === parties[0] && b.id === parties[1])).toBe(true)
        if (parties[0] === parties[1]) expect(dates.every(([a, b]) => a.from <= b.from)).toBe(true)
        expect(dates.map(begins)).toEqual(dates.map(begins).sort((a, b) => a - b))
      }
      const firsts = clashes.map(({ dates: [first] }) => begins(first as Clash['dates'][number]))
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

it('loses none where a range is cut in two', () => {
  fc.assert(
    fc.property(anyPlaceData, anyRangeOfPlace, fc.nat(), (data, range, n) => {
      const cut = addDays(range.from, n % (daysBetween(range.from, range.to) + 1))
      const parts = [
        ...linesOf(findClashes(data, { from: range.from, to: cut })),
        ...linesOf(findClashes(data, { from: addDays(cut, 1), to: range.to })),
      ]
      expect([...new Set(parts)].sort()).toEqual(linesOf(findClashes(data, range)))
    }),
    { numRuns: 300 },
  )
})

it('gives one party its own', () => {
  fc.assert(
    fc.property(anyPlaceData, anyRangeOfPlace, (data, range) => {
      const all = findClashes(data, range)
      for (const { id } of [...data.activities, ...data.bookings])
        expect(clashesOf(data, id, range)).toEqual(all.filter(({ parties }) => parties.includes(id)))
    }),
    { numRuns: 300 },
  )
})

it('says of one that is accepted that it is, and hides none of its dates', () => {
  fc.assert(
    fc.property(anyPlaceData, anyRangeOfPlace, fc.nat(), (data, range, n) => {
      const clashes = findClashes(data, range)
      const chosen = clashes[n % clashes.length]
      fc.pre(chosen !== undefined)
      const { key, kind } = chosen.subject
      const accepted = makeAcceptedClash({ parties: chosen.parties, about: { kind, key } })
      const after = findClashes({ ...data, acceptedClashes: [accepted] }, range)
      expect(after).toEqual(clashes.map((clash) => (clash === chosen ? { ...clash, accepted } : clash)))
    }),
    { numRuns: 300 },
  )
})
