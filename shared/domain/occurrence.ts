/** The one generator of dates, for calendar, lists, clashes, print and export alike. */
import type { Activity, ActivityVersion } from './activity.ts'
import type { ClockTime, Day } from './day.ts'
import type { Id } from './id.ts'
import type { Override } from './override.ts'

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
  endTime: ClockTime | undefined
  roomIds: readonly Id[]
  cancelled: boolean
  /** True when it takes place on another date than the pattern gave. */
  moved: boolean
  /** What differs on this date, as it was written. */
  override: Override | undefined
}

export interface Range {
  from: Day
  to: Day
}

export declare function occurrencesBetween(
  activities: readonly Activity[],
  overrides: readonly Override[],
  range: Range,
): Occurrence[]
