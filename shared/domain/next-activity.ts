import type { Activity } from './activity.ts'
import type { Day } from './day.ts'
import { nextOccurrence, type Programme } from './occurrence.ts'

/** The activity that is held next, today's included; when none is to come, any. `undefined` without activities. */
export function nextActivity(programme: Programme, today: Day): Activity | undefined {
  let best: { activity: Activity; at: string } | undefined
  for (const activity of programme.activities) {
    const next = nextOccurrence(programme, activity, today)
    const at = next ? `${next.date} ${next.startTime}` : '~'
    if (!best || at < best.at) best = { activity, at }
  }
  return best?.activity
}
