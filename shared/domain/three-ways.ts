/** Two copies of a place that came from one and were changed apart: what differs, and the two made into one. */
import { yearsAsTheyStand } from './book-year.ts'
import { type Entry, yearOf } from './entry.ts'
import { annulled } from './entry-change.ts'
import type { Id } from './id.ts'
import { applyChanges, changesBetween, type PlaceChange } from './place-changes.ts'
import type { PlaceData } from './place-data.ts'
import { isSameValue } from './same-value.ts'
import { withoutSharedVouchers } from './voucher-number.ts'

export interface ThreeWays {
  /** What was changed here since they were one, but for rows that stand under `both`. */
  readonly here: readonly PlaceChange[]
  /** What was changed there, but for those. */
  readonly there: readonly PlaceChange[]
  /** What was changed in both, and not to the same, as it is there. */
  readonly both: readonly PlaceChange[]
}

/** Compares what is here and what is there with what both came from. */
export function compareThreeWays(base: PlaceData, here: PlaceData, there: PlaceData): ThreeWays {
  const ours = changesBetween(base, here)
  const theirs = changesBetween(base, there)
  const clashing = clashingUnits(ours, theirs)
  const both = theirs.filter((change) => clashing.has(unitOf(change, ours, theirs)))
  const twice = new Set(both.map(rowOf))
  const once = (change: PlaceChange) => !twice.has(rowOf(change))
  return { here: ours.filter(once), there: theirs.filter(once), both }
}

/**
 * Both made into one: each row as the side has it that changed it, and where both did, as `preferred` has it. An
 * activity that one side removed while the other changed it or its dates is taken whole from the preferred side, so
 * that no date is left of an activity that is gone. Where both sides wrote a new entry under one number, the other
 * side's gets the next of its year, unless its year is closed there and not on the preferred side. Where both told the
 * takings of one date, the other side's line is annulled, or the money would be there twice.
 *
 * @param twice when and why such a line is annulled
 */
export function mergeThreeWays(
  base: PlaceData,
  here: PlaceData,
  there: PlaceData,
  preferred: 'here' | 'there',
  twice: NonNullable<Entry['annulled']>,
): PlaceData {
  const ours = changesBetween(base, here)
  const theirs = changesBetween(base, there)
  const clashing = clashingUnits(ours, theirs)
  const [first, second] = preferred === 'here' ? [ours, theirs] : [theirs, ours]
  const merged = applyChanges(base, [
    ...first,
    ...second.filter((change) => !clashing.has(unitOf(change, ours, theirs))),
  ])
  const entries = takingsOnce(merged.entries, base, twice)
  return { ...merged, entries: withoutSharedVouchers(entries, keepsNumber(base, [here, there])) }
}

/** Of several new lines with the takings of one date the first alone counts. */
function takingsOnce(
  entries: readonly Entry[],
  base: PlaceData,
  { on, reason }: NonNullable<Entry['annulled']>,
): Entry[] {
  const known = new Set(base.entries.map(({ id }) => id))
  const told = new Set<string>()
  return entries.map((entry) => {
    const { id, occasion } = entry
    if (!occasion || entry.annulled) return entry
    const key = `${occasion.activityId} ${occasion.date}`
    const isTwice = told.has(key) && !known.has(id)
    told.add(key)
    return isTwice ? annulled(entry, on, reason) : entry
  })
}

/** Entries that were known before the two parted, and those of a year that is closed where they were written. */
function keepsNumber(base: PlaceData, sides: readonly PlaceData[]): (entry: Entry) => boolean {
  const known = new Set(base.entries.map(({ id }) => id))
  for (const { entries, bookYears } of sides) {
    const closed = yearsAsTheyStand(bookYears)
    for (const { id, date } of entries) if (closed.has(yearOf(date))) known.add(id)
  }
  return ({ id }) => known.has(id)
}

/** What must come from one side: a row, or an activity with its dates where one side has removed it. */
function unitOf(change: PlaceChange, ...sides: (readonly PlaceChange[])[]): string {
  const activity = activityOf(change)
  return activity !== undefined && sides.some((changes) => removedIn(changes).has(activity))
    ? `activity ${activity}`
    : rowOf(change)
}

function rowOf({ kind, key }: PlaceChange): string {
  return `${kind} ${key}`
}

function clashingUnits(ours: readonly PlaceChange[], theirs: readonly PlaceChange[]): Set<string> {
  const here = byUnit(ours, ours, theirs)
  const there = byUnit(theirs, ours, theirs)
  return new Set(
    [...here.keys()].filter((unit) => there.has(unit) && !isSameValue(here.get(unit), there.get(unit))),
  )
}

/** What becomes of the rows of each unit. */
function byUnit(
  changes: readonly PlaceChange[],
  ...sides: (readonly PlaceChange[])[]
): Map<string, Record<string, unknown>> {
  const units = new Map<string, Record<string, unknown>>()
  for (const change of changes) {
    const unit = unitOf(change, ...sides)
    // `null`, since a row that is not there is not one nothing was done to.
    units.set(unit, { ...units.get(unit), [`${change.kind} ${change.key}`]: change.after ?? null })
  }
  return units
}

const removed = new WeakMap<readonly PlaceChange[], ReadonlySet<Id>>()

/** The activities that changes remove; worked out once for a list. */
function removedIn(changes: readonly PlaceChange[]): ReadonlySet<Id> {
  const known = removed.get(changes)
  if (known) return known
  const ids = new Set(
    changes.filter(({ kind, change }) => kind === 'activities' && change === 'removed').map(({ key }) => key),
  )
  removed.set(changes, ids)
  return ids
}

function activityOf({ kind, before, after }: PlaceChange): Id | undefined {
  if (kind === 'activities') return (after ?? before)?.id
  return kind === 'overrides' ? (after ?? before)?.activityId : undefined
}
