import type { Activity } from './activity.ts'
import type { Day } from './day.ts'
import type { Id } from './id.ts'
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

/** The activity asked for by its id; where none is asked for, the one that is held next. `undefined` when it is gone. */
export function chosenActivity(programme: Programme, id: Id | undefined, today: Day): Activity | undefined {
  return id === undefined
    ? nextActivity(programme, today)
    : programme.activities.find((activity) => activity.id === id)
}
