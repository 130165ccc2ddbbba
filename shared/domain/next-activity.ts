import type { Activity } from './activity.ts'
import type { Day } from './day.ts'
import { nextOccurrence } from './occurrence.ts'
import type { PlaceData } from './place-data.ts'

/** The activity that is held next, today's included; when none is to come, any. `undefined` without activities. */
export function nextActivity(
  { activities, overrides }: Pick<PlaceData, 'activities' | 'overrides'>,
  today: Day,
): Activity | undefined {
  let best: { activity: Activity; at: string } | undefined
  for (const activity of activities) {
    const next = nextOccurrence(activity, overrides, today)
    const at = next ? `${next.date} ${next.startTime}` : '~'
    if (!best || at < best.at) best = { activity, at }
  }
  return best?.activity
}
