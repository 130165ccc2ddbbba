/**
 * Which snapshots of a place are kept: all of the last hour, one an hour for two days, one a day for a month, one a
 * month for three years, and then one a year; of each hour, day and so on the last.
 *
 * The times are rounded down (today and the two whole days before, this month and the whole month before), so that an
 * hour or a month is never cut in two: what is kept is the same whether the rule is run every minute or once a year.
 */
import { Temporal } from 'temporal-polyfill'
import type { AgedSnapshot, KeptWithin } from './aged-snapshot.ts'
import { withinLimit } from './kept-within-limit.ts'

/** A gap in the days of use as long as this may be a clock that was set wrong; school holidays are shorter. */
const LEAP_DAYS = 10
/** On so many days must the app have been used after a leap before the clock is believed. */
const BELIEVED_DAYS = 3

/** The ids of those to keep; the order they come in does not matter. */
export function keptSnapshots(snapshots: readonly AgedSnapshot[], within: KeptWithin): Set<string> {
  const oldestFirst = snapshots.toSorted(byAge)
  const now = believedNow(oldestFirst, within.now)
  const lastOf = new Map<string, string>()
  const kept = new Set<string>()
  const bucketOf = bucketsAt(now)
  for (const { id, line, at } of oldestFirst) {
    const bucket = at > now ? undefined : bucketOf(at)
    // Of a time that has not come yet nothing can be told by its age.
    if (bucket === undefined) kept.add(id)
    else lastOf.set(`${bucket} ${line}`, id)
  }
  const emptied = beforeEmptied(oldestFirst, now)
  for (const id of [...lastOf.values(), ...emptied]) kept.add(id)
  return withinLimit(
    oldestFirst.filter(({ id }) => kept.has(id)),
    emptied,
    within,
  )
}

function byAge(a: AgedSnapshot, b: AgedSnapshot): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1
}

/** The hour, day, month or year of which only the last is kept, by when it was saved; `undefined` when all are. */
function bucketsAt(now: string): (at: string) => string | undefined {
  const moment = Temporal.PlainDateTime.from(now)
  const ago = (duration: Temporal.DurationLike) =>
    moment.subtract(duration).toString({ smallestUnit: 'second' })
  const all = ago({ hours: 1 }).slice(0, 13)
  const hourly = ago({ days: 2 }).slice(0, 10)
  const daily = ago({ months: 1 }).slice(0, 7)
  const monthly = ago({ years: 3 }).slice(0, 4)
  return (at) => {
    if (at >= all) return undefined
    if (at >= hourly) return at.slice(0, 13)
    if (at >= daily) return at.slice(0, 10)
    return at >= monthly ? at.slice(0, 7) : at.slice(0, 4)
  }
}

/**
 * The clock's moment; or, where the clock has leapt ahead of the days the app was used on, the last moment before the
 * leap. A clock that stands in the next year for a day must not make everything look a year older.
 */
function believedNow(oldestFirst: readonly AgedSnapshot[], now: string): string {
  const past = oldestFirst.map(({ at }) => at).filter((at) => at <= now)
  const days = [...new Set([...past, now].map((at) => at.slice(0, 10)))]
  for (let i = Math.max(1, days.length - BELIEVED_DAYS + 1); i < days.length; i += 1) {
    const [before, after] = [days[i - 1] as string, days[i] as string]
    if (Temporal.PlainDate.from(before).until(after).days > LEAP_DAYS)
      return past.findLast((at) => at < after) as string
  }
  return now
}

/** For a year: the last one before a place lost more than half of its rows, and the one after, which tells that it did. */
function beforeEmptied(oldestFirst: readonly AgedSnapshot[], now: string): Set<string> {
  const aYearAgo = Temporal.PlainDateTime.from(now)
    .subtract({ years: 1 })
    .toString({ smallestUnit: 'second' })
  const kept = new Set<string>()
  const lastOfLine = new Map<string, AgedSnapshot>()
  for (const after of oldestFirst) {
    const before = lastOfLine.get(after.line)
    lastOfLine.set(after.line, after)
    if (!before || before.at < aYearAgo || after.rows >= before.rows / 2) continue
    kept.add(before.id)
    kept.add(after.id)
  }
  return kept
}
