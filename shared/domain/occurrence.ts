/** The one generator of dates, for calendar, lists, clashes, print and export alike. */
import type { Activity, ActivityVersion } from './activity.ts'
import { versionOn } from './activity-versions.ts'
import { type ClosedDays, type Closing, closingOn } from './closure.ts'
import { addDays, type ClockTime, type Day, isWithin, overlap, type Range } from './day.ts'
import { FIRST_DAY, LAST_DAY } from './day-number.ts'
import type { Id } from './id.ts'
import type { Override } from './override.ts'
import { datesBetween, isDateOf } from './recurrence.ts'
import { inOrderOfText } from './text-order.ts'

/** What the dates of a place are worked out from. */
export interface Programme extends ClosedDays {
  readonly activities: readonly Activity[]
  readonly overrides: readonly Override[]
}

/** One date of an activity, with what differs on it already worked in. */
export interface Occurrence {
  activityId: Id
  /** The details that hold on `originalDate`. */
  details: ActivityVersion
  /** The date the pattern gave: with `activityId`, the key of its override. */
  originalDate: Day
  /** The date it takes place (or would have, when cancelled). */
  date: Day
  startTime: ClockTime
  /** Absent when nobody knows: the usual end is left out where another start time has passed it. */
  endTime: ClockTime | undefined
  roomIds: readonly Id[]
  cancelled: boolean
  /** Why the place is closed that day; absent when it is open, and on a date held all the same. */
  closing: Closing | undefined
  /** True when it takes place on another date than the pattern gave. */
  moved: boolean
  /** What differs on this date, as it was written. */
  override: Override | undefined
}

/** Whether people can come: not called off, and the place is open. */
export function takesPlace({ cancelled, closing }: Pick<Occurrence, 'cancelled' | 'closing'>): boolean {
  return !cancelled && closing === undefined
}

/**
 * Every occurrence that takes place in a range (both ends included) or would have, had it not been cancelled or the
 * place been closed; by date, start time and title. One moved into the range is there, one moved out of it is not.
 *
 * Where two overrides are about the same date of the same activity, the first counts. An override on a date the
 * pattern does not give is passed over, unless it is an extra date: see `strandedOverrides`.
 */
export function occurrencesBetween(programme: Programme, range: Range): Occurrence[] {
  const byActivity = overridesByActivity(programme.overrides)
  const closingOf = closingsOf(programme)
  return programme.activities
    .flatMap((activity) =>
      unsortedOccurrences(activity, byActivity.get(activity.id) ?? new Map(), closingOf, range),
    )
    .sort(inOrderOfTime)
}

type ClosingOf = (day: Day) => Closing | undefined

/** Each day looked up once: a hall has several dates on most days, and ten years have many closures. */
function closingsOf(closed: ClosedDays): ClosingOf {
  const known = new Map<Day, Closing | undefined>()
  return (day) => {
    if (!known.has(day)) known.set(day, closingOn(closed, day))
    return known.get(day)
  }
}

/** An activity of which this many dates do not take place is not held: years of a weekly one. */
const NOT_HELD = 200
/** Six years and some: a date farther out than that is found in several steps. */
const LONGEST_STRETCH = 2240

/**
 * The next occurrence of an activity from a day on that takes place; `undefined` when there is none, or when hundreds
 * are called off or fall on closed days before it.
 */
export function nextOccurrence(programme: Programme, activity: Activity, from: Day): Occurrence | undefined {
  const alone = { ...programme, activities: [activity] }
  // Most activities come round within weeks; the few that do not are looked for in ever longer stretches.
  let stretch = 35
  let notHeld = 0
  for (let start = from; start <= LAST_DAY && notHeld < NOT_HELD; ) {
    const found = occurrencesBetween(alone, { from: start, to: addDays(start, stretch - 1) })
    const next = found.find(takesPlace)
    if (next) return next
    notHeld += found.length
    start = addDays(start, stretch)
    stretch = Math.min(stretch * 4, LONGEST_STRETCH)
  }
  return undefined
}

type ByActivity = ReadonlyMap<Id, ReadonlyMap<Day, Override>>
const sortedOut = new WeakMap<readonly Override[], ByActivity>()

/** Sorted out once for a list, which is never changed in place: ten years of them are many, and asked for at every turn. */
function overridesByActivity(overrides: readonly Override[]): ByActivity {
  const ready = sortedOut.get(overrides)
  if (ready) return ready
  const byActivity = new Map<Id, Map<Day, Override>>()
  for (const override of overrides) {
    const own = byActivity.get(override.activityId)
    if (!own) byActivity.set(override.activityId, new Map([[override.date, override]]))
    else if (!own.has(override.date)) own.set(override.date, override)
  }
  sortedOut.set(overrides, byActivity)
  return byActivity
}

/** What differs on one date of an activity, if anything does. */
export function overrideOn(
  overrides: readonly Override[],
  activityId: Id,
  originalDate: Day,
): Override | undefined {
  return overridesByActivity(overrides).get(activityId)?.get(originalDate)
}

/**
 * The overrides of an activity that its pattern no longer has a place for: written for a date it gave once, before it
 * was changed. What they say would be lost silently, so whoever changes a pattern shows them. By date.
 */
export function strandedOverrides(activity: Activity, overrides: readonly Override[]): Override[] {
  return overrides
    .filter((override) => override.activityId === activity.id && !hasPlace(activity, override))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

function hasPlace(activity: Activity, { date, extra }: Override): boolean {
  return extra === true || isDateOf(versionOn(activity, date).recurrence, date)
}

function takesPlaceOn({ date, movedTo }: Override): Day {
  return movedTo ?? date
}

function unsortedOccurrences(
  activity: Activity,
  overrides: ReadonlyMap<Day, Override>,
  closingOf: ClosingOf,
  range: Range,
): Occurrence[] {
  const found: Occurrence[] = []
  for (const override of overrides.values()) {
    if (isWithin(takesPlaceOn(override), range) && hasPlace(activity, override)) {
      found.push(
        occurrenceOf(activity, versionOn(activity, override.date), override.date, override, closingOf),
      )
    }
  }
  activity.versions.forEach((version, i) => {
    for (const day of datesBetween(version.recurrence, spanOf(version, activity.versions[i + 1], range))) {
      if (!overrides.has(day)) found.push(occurrenceOf(activity, version, day, undefined, closingOf))
    }
  })
  return found
}

const nothing: Range = { from: LAST_DAY, to: FIRST_DAY }

/** The part of a range in which a version holds; empty (`to` before `from`) when it does not. */
function spanOf({ from }: ActivityVersion, next: ActivityVersion | undefined, range: Range): Range {
  // Told apart as text: of hundreds of versions one holds, and arithmetic on days costs more than all of this.
  if ((next?.from && next.from <= range.from) || (from && from > range.to)) return nothing
  return overlap(range, { from: from ?? FIRST_DAY, to: next?.from ? addDays(next.from, -1) : LAST_DAY })
}

function occurrenceOf(
  { id }: Activity,
  details: ActivityVersion,
  originalDate: Day,
  override: Override | undefined,
  closingOf: ClosingOf,
): Occurrence {
  const date = override ? takesPlaceOn(override) : originalDate
  const startTime = override?.startTime ?? details.startTime
  const usualEnd = details.endTime !== undefined && details.endTime > startTime ? details.endTime : undefined
  return {
    activityId: id,
    details,
    originalDate,
    date,
    startTime,
    endTime: override?.endTime ?? usualEnd,
    roomIds: override?.roomIds ?? details.roomIds,
    cancelled: override?.cancelled === true,
    closing: override?.despiteClosing ? undefined : closingOf(date),
    moved: date !== originalDate,
    override,
  }
}

const titles = new Intl.Collator('da', { numeric: true })

/** The last two only so that the order is the same every time. */
function inOrderOfTime(a: Occurrence, b: Occurrence): number {
  return (
    inOrderOfText(a.date, b.date) ||
    inOrderOfText(a.startTime, b.startTime) ||
    titles.compare(a.details.title, b.details.title) ||
    inOrderOfText(a.originalDate, b.originalDate) ||
    inOrderOfText(a.activityId, b.activityId)
  )
}
