import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedYears } from '../../../shared/domain/book-year.ts'
import { closedYearsChanged } from '../../../shared/domain/closed-years-changed.ts'
import { yearOf } from '../../../shared/domain/entry.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { isSameValue } from '../../../shared/domain/same-value.ts'
import { makeBookYear, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { anyEditOf, anyPlace } from '../../factories/edited-place.ts'
import { makePlaceData } from '../../factories/place-data.ts'

const coffee = makeEntry({ date: '2025-03-02', voucher: 1 })
const bus = makeEntry({ date: '2025-05-02', voucher: 2 })
const later = makeEntry({ date: '2026-03-02', voucher: 1 })
const year = makeBookYear({ year: 2025, grants: [makeGrant()] })
const reopened = makeBookYear({
  ...year,
  closed: false,
  events: [...year.events, { on: '2027-02-01', action: 'reopened', reason: 'En regning' }],
  grants: [],
})
const open = makePlaceData({ entries: [coffee, bus, later] })
const closed = { ...open, bookYears: [year] }

describe('closed years that would be others', () => {
  it('are none where both say the same, or only open years differ', () => {
    expect(closedYearsChanged(closed, closed)).toEqual([])
    expect(closedYearsChanged(closed, { ...closed, entries: [coffee, bus] })).toEqual([])
    expect(closedYearsChanged(open, { ...open, entries: [coffee] })).toEqual([])
  })

  it('are those with entries that come, go or say something else', () => {
    const entries = [{ ...coffee, text: 'Te' }, later, makeEntry({ date: '2025-12-31', voucher: 3 })]
    expect(closedYearsChanged(closed, { ...closed, entries })).toEqual([
      { year: 2025, closed: 'both', entries: 3, grants: false },
    ])
  })

  it('are those closed on one side alone, unless closing it is all there is', () => {
    expect(closedYearsChanged(closed, { ...open, bookYears: [reopened] })).toEqual([
      { year: 2025, closed: 'before', entries: 0, grants: false },
    ])
    expect(closedYearsChanged(open, closed)).toEqual([])
    expect(closedYearsChanged({ ...open, entries: [bus, later] }, closed)).toEqual([
      { year: 2025, closed: 'after', entries: 1, grants: false },
    ])
  })

  it('are those whose budget was another, and not those merely closed on another day', () => {
    const other = { ...year, grants: [{ ...makeGrant(), amount: 1 }] }
    expect(closedYearsChanged(closed, { ...closed, bookYears: [other] })).toEqual([
      { year: 2025, closed: 'both', entries: 0, grants: true },
    ])
    const onAnotherDay = { ...year, events: [{ on: '2027-01-21', action: 'closed', reason: '' } as const] }
    expect(closedYearsChanged(closed, { ...closed, bookYears: [onAnotherDay] })).toEqual([])
  })

  it('count an entry that moves to another year in both', () => {
    const moved = [{ ...coffee, date: '2026-01-02' }, bus, later]
    const both = [year, makeBookYear({ year: 2026 })]
    const result = closedYearsChanged(
      { ...open, bookYears: both },
      { ...open, entries: moved, bookYears: both },
    )
    expect(result.map((one) => [one.year, one.entries])).toEqual([
      [2025, 1],
      [2026, 1],
    ])
  })

  it('are named whenever, and only when, a closed year of either is not the same in the other', () => {
    const anyBoth = anyPlace.chain((data) =>
      anyEditOf(data).chain((before) =>
        fc.record({ before: fc.constant(before), after: fc.oneof(anyEditOf(before), anyEditOf(data)) }),
      ),
    )
    const entriesIn = ({ entries }: PlaceData, of: number) =>
      new Map(entries.filter(({ date }) => yearOf(date) === of).map((entry) => [entry.id, entry]))
    const grantsIn = ({ bookYears }: PlaceData, of: number) =>
      bookYears.find((row) => row.year === of && row.closed)?.grants
    fc.assert(
      fc.property(anyBoth, ({ before, after }) => {
        const expected = [2026, 2027].filter((of) => {
          const [was, is] = [before, after].map(({ bookYears }) => closedYears(bookYears).has(of))
          const [one, other] = [entriesIn(before, of), entriesIn(after, of)]
          const sameEntries =
            one.size === other.size && [...one].every(([id, entry]) => isSameValue(entry, other.get(id)))
          if (!was) return is && !sameEntries
          return !is || !sameEntries || !isSameValue(grantsIn(before, of), grantsIn(after, of))
        })
        expect(closedYearsChanged(before, after).map((one) => one.year)).toEqual(expected)
      }),
    )
  })
})
