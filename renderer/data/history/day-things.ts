import type { Activity } from '../../../shared/domain/activity.ts'
import type { DayRow } from '../../storage/day-undo.ts'
import { idsIn, nameOfRow } from '../../storage/row-name.ts'
import type { Row, RowTable } from '../../storage/rows.ts'

/** Something a day touched, as people would name it. */
export interface DayThing {
  readonly key: string
  /**
   * What putting it back does: it is there again, gone again, or as it was; an entry that was new is annulled; `dates` of
   * an activity are as they were.
   */
  readonly how: 'comes' | 'goes' | 'annulled' | 'as-before' | 'dates'
  /** The accounts of a year, whose name is the year, or one of its lines. */
  readonly of?: 'year' | 'entry'
  readonly name: string
  /** How many dates; 1 otherwise. */
  readonly count: number
}

/** What comes and goes is told first. */
const order: readonly DayThing['how'][] = ['comes', 'goes', 'annulled', 'as-before', 'dates']

/**
 * Rows by the things they belong to: what comes or goes takes its dates, and what was accepted of it, along without a
 * word; other changed dates are told activity by activity.
 */
export function thingsOf(rows: readonly DayRow[], activities: readonly Activity[]): DayThing[] {
  const moving = new Set(rows.filter(({ now, was }) => !now || !was).map(({ id }) => id))
  const things: DayThing[] = []
  const dates = new Map<string, number>()
  for (const { table, id, now, was } of rows) {
    const row = now ?? was
    if (!row) continue
    const goesAlong = [...idsIn(row)].some((other) => other !== id && moving.has(other))
    if (goesAlong && (table === 'overrides' || table === 'acceptedClashes')) continue
    if (table === 'overrides') {
      const { activityId } = row as Row<'overrides'>
      dates.set(activityId, (dates.get(activityId) ?? 0) + 1)
    } else {
      const gone = table === 'entries' ? 'annulled' : 'goes'
      const how = !now ? 'comes' : !was ? gone : 'as-before'
      things.push({ key: id, how, ...accountsOf(table), name: nameOfRow(table, row), count: 1 })
    }
  }
  for (const [activityId, count] of dates) {
    const activity = activities.find(({ id }) => id === activityId)
    things.push({
      key: `dates ${activityId}`,
      how: 'dates',
      name: activity ? nameOfRow('activities', activity) : '',
      count,
    })
  }
  return things.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how))
}

function accountsOf(table: RowTable): Pick<DayThing, 'of'> {
  if (table === 'bookYears') return { of: 'year' }
  return table === 'entries' ? { of: 'entry' } : {}
}
