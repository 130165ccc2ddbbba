/** Where a line of an agenda comes from: read from its key, so that a line that was kept long ago still says it. */
import type { Id } from '../id.ts'

export type LineSource =
  /** The minutes of the meeting before. */
  | { kind: 'minutes' }
  | { kind: 'tasks' }
  | { kind: 'accounts' }
  | { kind: 'closures' }
  | { kind: 'clashes' }
  | { kind: 'ideas' }
  | { kind: 'activity'; activityId: Id }

/** By how keys begin, as `agendaFacts` makes them. */
const beginnings: readonly [RegExp, Exclude<LineSource['kind'], 'activity'>][] = [
  [/^follow-up\/(decision|approve)\//, 'minutes'],
  [/^follow-up\/(task|done)\//, 'tasks'],
  [/^economy\//, 'accounts'],
  [/^programme\/closure\//, 'closures'],
  [/^programme\/clash /, 'clashes'],
  [/^ideas\//, 'ideas'],
]
const activity = /^(?:programme|volunteers|news)\/[a-z-]+[/ ]([0-9a-f-]{36})(?: |$)/i

/** `undefined` where nothing more can be seen of it anywhere. */
export function lineSource(key: string): LineSource | undefined {
  const found = beginnings.find(([beginning]) => beginning.test(key))
  if (found) return { kind: found[1] }
  const activityId = activity.exec(key)?.[1]
  return activityId === undefined ? undefined : { kind: 'activity', activityId }
}
