import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { AgedSnapshot, KeptWithin } from '../../../shared/place-file/aged-snapshot.ts'
import { keptSnapshots } from '../../../shared/place-file/kept-snapshots.ts'

const NOW = '2026-11-25T14:05:33'
const plenty: KeptWithin = { now: NOW, limit: Number.POSITIVE_INFINITY, sizeOf: () => 0 }

function ago(duration: Temporal.DurationLike, from = NOW): string {
  return Temporal.PlainDateTime.from(from).subtract(duration).toString({ smallestUnit: 'second' })
}

function aged(at: string, rest: Partial<AgedSnapshot> = {}): AgedSnapshot {
  return { line: 'here', at, rows: 50, bytes: 1000, attachments: [], ...rest, id: `${at} ${rest.id ?? ''}` }
}

const kept = (snapshots: readonly AgedSnapshot[], within = plenty) => {
  const ids = keptSnapshots(snapshots, within)
  return snapshots.filter(({ id }) => ids.has(id))
}
const timesOf = (snapshots: readonly AgedSnapshot[]) => snapshots.map(({ at }) => at)

/** Any moments of the last eight years, most of them of late. */
const anyAge = fc.oneof(
  fc.integer({ min: 0, max: 7200 }),
  fc.integer({ min: 0, max: 4 * 86_400 }),
  fc.integer({ min: 0, max: 70 * 86_400 }),
  fc.integer({ min: 0, max: 8 * 365 * 86_400 }),
)
/** Used every third day at least since two months ago, as a clock that is right would have it. */
const used = Array.from({ length: 20 }, (_, i) => aged(ago({ days: 3 * i, minutes: 1 }), { id: 'used' }))
const anySnapshots = fc
  .array(
    fc.record({
      seconds: anyAge,
      rows: fc.integer({ min: 0, max: 60 }),
      bytes: fc.integer({ min: 1, max: 5000 }),
      line: fc.constantFrom('here', 'there'),
      attachments: fc.subarray(['a', 'b', 'c', 'd']),
    }),
    { maxLength: 80 },
  )
  .map((list) => [
    ...used,
    ...list.map(({ seconds, ...rest }, i) => aged(ago({ seconds }), { ...rest, id: String(i) })),
  ])

describe('which snapshots are kept', () => {
  it('all of the last hour, then the last of each hour, day, month and year', () => {
    const times = [
      // The last hour, and the hour it began in.
      ['2026-11-25T14:05', true],
      ['2026-11-25T13:40', true],
      ['2026-11-25T13:00', true],
      // By the hour, today and on the two days before.
      ['2026-11-25T12:59', true],
      ['2026-11-25T12:01', false],
      ['2026-11-23T09:50', true],
      ['2026-11-23T09:49', false],
      // By the day, this month and the month before.
      ['2026-11-22T18:00', true],
      ['2026-11-22T17:00', false],
      ['2026-11-15T08:00', true],
      ['2026-10-01T18:00', true],
      ['2026-10-01T10:00', false],
      // By the month, this year and the three before.
      ['2026-09-30T18:00', true],
      ['2026-09-29T18:00', false],
      ['2023-01-31T18:00', true],
      ['2023-01-30T18:00', false],
      // By the year.
      ['2022-12-31T18:00', true],
      ['2022-11-30T18:00', false],
      ['2019-02-01T10:00', true],
    ] as const
    const all = times.map(([at]) => aged(`${at}:00`))
    expect(timesOf(kept(all))).toEqual(times.filter(([, stays]) => stays).map(([at]) => `${at}:00`))
  })

  it('of each installation on its own, for what they saved may differ', () => {
    const day = [
      aged('2026-11-15T08:00:00', { rows: 40 }),
      aged('2026-11-15T09:00:00', { line: 'there', rows: 5 }),
      aged('2026-11-15T10:00:00', { rows: 41 }),
    ]
    expect(kept(day)).toEqual(day.slice(1))
  })

  it('is the same in whatever order they come, and when asked again', () => {
    fc.assert(
      fc.property(anySnapshots, fc.integer({ min: 0, max: 60_000 }), (snapshots, limit) => {
        const within = { now: NOW, limit, sizeOf: (name: string) => name.charCodeAt(0) * 20 }
        const once = kept(snapshots, within)
        expect(new Set(kept(snapshots.toReversed(), within))).toEqual(new Set(once))
        expect(kept(once, within)).toEqual(once)
      }),
      { numRuns: 200 },
    )
  })

  it('is no less when the rule was run all along than when it is run once', () => {
    fc.assert(
      fc.property(anySnapshots, fc.array(anyAge, { maxLength: 6 }), (snapshots, runs) => {
        const moments = runs.map((seconds) => ago({ seconds })).sort()
        const along = moments.reduce((left, now) => {
          const there = left.filter(({ at }) => at <= now)
          const stay = new Set(kept(there, { ...plenty, now }))
          return left.filter((each) => each.at > now || stay.has(each))
        }, snapshots)
        const finally_ = new Set(kept(along))
        for (const each of kept(snapshots)) expect(finally_.has(each), each.at).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('always has the newest', () => {
    fc.assert(
      fc.property(anySnapshots, fc.integer({ min: 0, max: 9000 }), (snapshots, limit) => {
        const newest = timesOf(snapshots).toSorted().at(-1)
        expect(timesOf(kept(snapshots, { ...plenty, limit }))).toContain(newest)
      }),
    )
  })
})

describe('a place that became much emptier', () => {
  const before = aged(ago({ months: 3, days: 2, hours: 3 }), { rows: 41 })
  const emptied = aged(ago({ months: 3, days: 2, hours: 2 }), { rows: 20 })
  const later = aged(ago({ months: 3, days: 2 }), { rows: 30 })

  it('keeps the last one from before for a year', () => {
    expect(kept([before, emptied, later, ...used])).toContain(before)
    const aYearLater = Temporal.PlainDateTime.from(NOW).add({ months: 10 }).toString()
    const usedThen = used.map(({ at }, i) => aged(ago({ days: 3 * i + 1 }, aYearLater), { id: at }))
    const then = { ...plenty, now: aYearLater }
    expect(kept([before, emptied, later, ...usedThen], then)).not.toContain(before)
  })

  it('is one with fewer than half the rows, no sooner', () => {
    const half = { ...emptied, rows: 21 }
    expect(kept([before, half, later, ...used])).not.toContain(before)
  })
})

describe('a clock that is wrong', () => {
  const times = (snapshots: readonly AgedSnapshot[]) => new Set(timesOf(snapshots))

  it('never makes it keep less while it stands in the future, nor when it is put right', () => {
    fc.assert(
      fc.property(anySnapshots, fc.integer({ min: 14, max: 30_000 }), (snapshots, days) => {
        const wrong = Temporal.PlainDateTime.from(NOW).add({ days })
        const now = wrong.toString({ smallestUnit: 'second' })
        const future = [0, 40, 90].map((minutes) => aged(ago({ minutes }, now)))
        const right = times(kept(snapshots))
        const then = times(kept([...snapshots, ...future], { ...plenty, now }))
        for (const at of right) expect(then.has(at), at).toBe(true)
        const again = kept([...snapshots, ...future])
        expect(times(again)).toEqual(new Set([...right, ...timesOf(future)]))
      }),
      { numRuns: 200 },
    )
  })

  it('never makes it keep less while it stands in the past', () => {
    fc.assert(
      fc.property(anySnapshots, fc.integer({ min: 1, max: 12_000 }), (snapshots, days) => {
        const then = times(kept(snapshots, { ...plenty, now: ago({ days }) }))
        for (const at of times(kept(snapshots))) expect(then.has(at), at).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('is believed when the app has been used on three days of it', () => {
    const years = Array.from({ length: 5 }, (_, i) => aged(`2019-03-0${i + 1}T10:00:00`))
    const since = ['2026-11-23T10:00:00', '2026-11-24T10:00:00'].map((at) => aged(at))
    expect(kept([...years, ...since])).toHaveLength(3)
    expect(kept([...years, ...since.slice(1)])).toHaveLength(6)
  })
})

describe('within a limit', () => {
  const sizeOf = () => 10_000
  const sizeOfAll = (snapshots: readonly AgedSnapshot[]) =>
    snapshots.reduce((sum, { bytes }) => sum + bytes, 0) +
    new Set(snapshots.flatMap(({ attachments }) => attachments)).size * sizeOf()
  const neverGo = (snapshots: readonly AgedSnapshot[]) => {
    const newestFirst = snapshots.toSorted((a, b) => (a.at > b.at || (a.at === b.at && a.id > b.id) ? -1 : 1))
    const months = [...new Set(newestFirst.map(({ at }) => at.slice(0, 7)))].slice(0, 12)
    return new Set([
      ...newestFirst.slice(0, 10),
      ...['here', 'there'].flatMap((line) => newestFirst.find((each) => each.line === line) ?? []),
      ...months.map((month) => newestFirst.find(({ at }) => at.startsWith(month)) as AgedSnapshot),
    ])
  }

  it('they are, but the newest ten and the last of each of twelve months stay', () => {
    fc.assert(
      fc.property(anySnapshots, fc.integer({ min: 1, max: 200_000 }), (snapshots, limit) => {
        const steady = snapshots.map((each) => ({ ...each, rows: 50 }))
        const byAge = kept(steady)
        const left = kept(steady, { now: NOW, limit, sizeOf })
        const stay = neverGo(byAge)
        for (const each of stay) expect(left).toContain(each)
        const allowed = Math.max(limit, sizeOfAll([...stay]) + limit / 10)
        expect(sizeOfAll(left)).toBeLessThanOrEqual(allowed)
        // None goes without need.
        if (sizeOfAll(byAge) <= limit) expect(left).toEqual(byAge)
      }),
      { numRuns: 300 },
    )
  })

  it('the oldest of the fullest month go first', () => {
    const months = ['2026-09', '2026-10', '2026-11'].flatMap((month, i) =>
      Array.from({ length: [1, 20, 12][i] ?? 0 }, (_, day) =>
        aged(`${month}-${String(day + 1).padStart(2, '0')}T10:00:00`),
      ),
    )
    const left = timesOf(kept(months, { ...plenty, limit: 30_000 }))
    const gone = timesOf(months).filter((at) => !left.includes(at))
    expect(gone).toEqual(['2026-10-01T10:00:00', '2026-10-02T10:00:00', '2026-10-03T10:00:00'])
  })

  it('pictures beyond it do not take the past with them', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      aged(ago({ days: i + 1 }), { bytes: 10, attachments: ['photo'] }),
    )
    expect(kept(many, { now: NOW, limit: 5000, sizeOf })).toHaveLength(30)
  })
})
