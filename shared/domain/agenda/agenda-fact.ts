/** What the app knows to say at a meeting: plain facts under the standing items, each with a key that stays the same. */

import type { AttentionItem } from '../attention.ts'
import type { BudgetWarning } from '../budget-warning.ts'
import type { ClockTime, Day } from '../day.ts'
import type { Id } from '../id.ts'
import type { Idea } from '../idea.ts'
import type { StandingItem } from '../meeting.ts'
import type { Ore } from '../money.ts'
import type { Task } from '../task.ts'

export type AgendaFact = { readonly key: string; readonly item: StandingItem } & (
  | { kind: 'decision'; meetingDate: Day; text: string }
  | { kind: 'approve-minutes'; meetingDate: Day }
  | { kind: 'task'; task: Task; late: boolean }
  | { kind: 'task-done'; task: Task }
  | { kind: 'grant'; name: string; spent: Ore; available: Ore; left: Ore }
  | { kind: 'budget'; warning: BudgetWarning }
  /** `once`: it has this one date, and no other is in sight. */
  | { kind: 'activity-new'; title: string; from: Day; trial: boolean; once: boolean }
  | { kind: 'activity-ended'; title: string; last: Day }
  | { kind: 'activity-paused'; title: string; last: Day }
  | { kind: 'closure'; name: string; from: Day; to: Day }
  | { kind: 'attention'; attention: AttentionItem }
  | { kind: 'headcount'; title: string; before: number; now: number; dates: number }
  | { kind: 'idea'; idea: Idea }
  /** When the one after this is: agreed on, or what the app proposes. */
  | { kind: 'next-meeting'; date: Day; startTime: ClockTime; agreed: boolean }
  | { kind: 'trial-over'; idea: Idea; activityId: Id; last: Day; headcounts: readonly number[] }
)

/** What is looked at: since the last meeting, and the quarter that comes. */
export interface AgendaSpan {
  /** The day after the last meeting; a quarter before this one where there was none. */
  readonly since: Day
  readonly meeting: Day
  /** Last day of the quarter after the meeting. */
  readonly until: Day
}
