import type { Activity } from '../../domain/activity.ts'
import { versionOn } from '../../domain/activity-versions.ts'
import { type ClosedStretch, closedStretches } from '../../domain/closure.ts'
import { addDays, type Day, type Range } from '../../domain/day.ts'
import { chosenActivity } from '../../domain/next-activity.ts'
import { type Occurrence, occurrencesBetween } from '../../domain/occurrence.ts'
import { occurrenceOn } from '../../domain/occurrence-on.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { isSameValue } from '../../domain/same-value.ts'
import type { DocumentContext, DocumentOptions, NoticeKind } from '../document.ts'

/** What a notice is about. */
export interface NoticeSubject {
  /** `held`: nothing is off, and that is worth a notice when people have heard otherwise. */
  kind: NoticeKind | 'held'
  activity: Activity | undefined
  /** The date of the activity; absent when it has none on that day. */
  occurrence: Occurrence | undefined
  /** The day people would have come. */
  day: Day
  /** The whole time the place is closed around that day; absent when it is open. */
  closed: ClosedStretch | undefined
}

/**
 * The activity and the date asked for, or the ones that come next; and what to say of them: what was asked for, or
 * what holds. `undefined` without any activity, unless a day is named on which the place is closed.
 */
export function noticeSubject(
  data: PlaceData,
  options: DocumentOptions,
  { today }: Pick<DocumentContext, 'today'>,
): NoticeSubject | undefined {
  const activity = chosenActivity(data, options.activity, today)
  const occurrence = activity && occurrenceOf(data, activity, options.date, today)
  const day = occurrence?.date ?? options.date ?? (activity && lastDateOf(activity, today)) ?? today
  const closed = stretchOn(data, day)
  if (!activity && !closed) return undefined
  const kind = options.notice ?? kindOf(occurrence, closed)
  return { kind, activity, occurrence, day, closed }
}

/** The date asked for, or the next one, be it called off or not. */
function occurrenceOf(
  data: PlaceData,
  activity: Activity,
  date: Day | undefined,
  today: Day,
): Occurrence | undefined {
  if (date !== undefined) return occurrenceOn(data, activity.id, date)
  const alone = { ...data, activities: [activity] }
  for (const days of [35, 400, 1500]) {
    const [next] = occurrencesBetween(alone, { from: today, to: addDays(today, days) })
    if (next) return next
  }
  return undefined
}

/** The day of an activity that was held once, long ago. */
function lastDateOf(activity: Activity, today: Day): Day | undefined {
  const { recurrence } = versionOn(activity, today)
  return recurrence.kind === 'once' ? recurrence.date : undefined
}

function stretchOn(data: PlaceData, day: Day): ClosedStretch | undefined {
  return closedStretches(data, { from: day, to: day })[0]
}

function kindOf(
  occurrence: Occurrence | undefined,
  closed: ClosedStretch | undefined,
): NoticeSubject['kind'] {
  if (!occurrence) return closed ? 'closed' : 'held'
  if (occurrence.cancelled) return 'cancelled'
  if (occurrence.closing) return 'closed'
  return differences(occurrence).length > 0 ? 'changed' : 'held'
}

export type Difference = 'day' | 'time' | 'room'

/** What of a date is not as usual. */
export function differences(occurrence: Occurrence): Difference[] {
  const { details, moved, startTime, endTime, roomIds } = occurrence
  const usual = details.endTime !== undefined && details.endTime > startTime ? details.endTime : undefined
  return [
    ...(moved ? ['day' as const] : []),
    ...(startTime !== details.startTime || endTime !== usual ? ['time' as const] : []),
    ...(isSameValue(roomIds, details.roomIds) ? [] : ['room' as const]),
  ]
}

/** The days a notice is about, from the one people would have come to the last one it holds for. */
export function daysOf({ occurrence, day, closed, kind }: NoticeSubject): Range {
  const days = [
    day,
    ...(occurrence ? [occurrence.originalDate] : []),
    ...(kind === 'closed' && closed ? [closed.from, closed.to] : []),
  ].sort()
  return { from: days[0] as Day, to: days.at(-1) as Day }
}
