/**
 * "Fra og med": how an activity changes from a day on while what was stays as it was.
 *
 * The rule, for whoever wonders what happens to a change already planned for later:
 *
 * - What somebody changed is what differs between the details they were shown and those they saved: the things
 *   (`THINGS`) that are not the same. Everything else is left alone, in every version; so an activity of every other
 *   week keeps its rhythm when its title changes, since its recurrence is not touched.
 * - "Fra og med" a day: the version that holds on the day takes the change from that day on. So does each later
 *   version, except in a thing it was planned to have otherwise: there its own plan stands.
 * - "Ret det hele" is for what was wrong all along: each version in which the wrong thing stands is put right, before
 *   and after. A version that says something else there is not wrong, and stays.
 */
import type { Activity, ActivityDetails, ActivityVersion } from './activity.ts'
import { addDays, type Day } from './day.ts'
import type { Recurrence } from './recurrence.ts'
import { isSameValue } from './same-value.ts'

/** What a version says, thing by thing. Fields that only make sense together are one thing. */
const THINGS: readonly (readonly (keyof ActivityDetails)[])[] = [
  ['title'],
  ['line'],
  ['text'],
  ['category'],
  ['leaderIds'],
  ['roomIds'],
  ['startTime', 'endTime'],
  ['setUpMinutes'],
  ['clearUpMinutes'],
  ['prices'],
  ['signUp'],
  ['picture', 'motif'],
  ['recurrence'],
  ['trial'],
]
type Thing = (typeof THINGS)[number]

/** The version that holds on a day. */
export function versionOn(activity: Activity, day: Day): ActivityVersion {
  return activity.versions.findLast(({ from }) => from === null || from <= day) as ActivityVersion
}

/**
 * The activity after a change, by the rule above. The activity given is not altered.
 *
 * @param from the first day of the change ("fra og med"), or `null` to correct what was wrong all along
 * @param details what was saved
 * @param shown what the person began from, before their change: the version their form was filled with
 */
export function changeFrom(
  activity: Activity,
  from: Day | null,
  details: ActivityDetails,
  shown: ActivityDetails,
): Activity {
  const changed = THINGS.filter((thing) => !isSameThing(thing, details, shown))
  if (changed.length === 0) return activity
  const before = from === null ? [] : activity.versions.filter((v) => v.from === null || v.from < from)
  const after =
    from === null ? activity.versions : activity.versions.filter((v) => v.from !== null && v.from > from)
  // The version of the day itself takes the change whatever it said; the others where they said the same as it.
  const onTheDay = from === null ? undefined : versionOn(activity, from)
  const corrected = after.map((version) =>
    take(
      version,
      details,
      changed.filter((thing) =>
        [shown, onTheDay].some((old) => old !== undefined && isSameThing(thing, version, old)),
      ),
    ),
  )
  const versions = onTheDay ? [{ ...take(onTheDay, details, changed), from }, ...corrected] : corrected
  return { ...activity, versions: withoutRepeats(before, versions) }
}

/**
 * The activity stopped: its pattern gives nothing from the day on, and what was stays. Changes planned for that day or
 * later go, since they would never come about. Extra dates are changes on dates, not part of the pattern: those on
 * the day or later are for the caller to take away.
 */
export function endFrom(activity: Activity, day: Day): Activity {
  const kept = activity.versions.filter(({ from }, i) => i === 0 || (from !== null && from < day))
  return {
    ...activity,
    versions: kept.map((version, i) =>
      i === kept.length - 1 ? { ...version, recurrence: endedBefore(version.recurrence, day) } : version,
    ),
  }
}

function endedBefore(recurrence: Recurrence, day: Day): Recurrence {
  switch (recurrence.kind) {
    case 'once':
      return recurrence.date < day ? recurrence : { kind: 'dates', dates: [] }
    case 'dates':
      return { ...recurrence, dates: recurrence.dates.filter((date) => date < day) }
    default: {
      const last = addDays(day, -1)
      return recurrence.end !== undefined && recurrence.end < last ? recurrence : { ...recurrence, end: last }
    }
  }
}

function isSameThing(thing: Thing, a: ActivityDetails, b: ActivityDetails): boolean {
  return thing.every((field) => isSameValue(a[field], b[field]))
}

/** A version with the given things as `details` has them; what is absent there becomes absent. */
function take(version: ActivityVersion, details: ActivityDetails, things: readonly Thing[]): ActivityVersion {
  const fields = things.flat()
  const kept = Object.entries(version).filter(([field]) => !fields.some((taken) => taken === field))
  const taken = Object.entries(details).filter(
    ([field, value]) => value !== undefined && fields.some((name) => name === field),
  )
  return Object.fromEntries([...kept, ...taken]) as ActivityVersion
}

/** Versions `before` as they are, and those after them apart from the ones that say the same as the one before. */
function withoutRepeats(
  before: readonly ActivityVersion[],
  versions: readonly ActivityVersion[],
): ActivityVersion[] {
  const all = [...before]
  for (const version of versions) {
    const previous = all.at(-1)
    if (!previous || !THINGS.every((thing) => isSameThing(thing, previous, version))) all.push(version)
  }
  return all
}
