/** What the meetings ask for soon: an agenda or minutes to send out, and what somebody said they would do. */
import { addDays, type Day, mondayOf } from './day.ts'
import { byDate, type Meeting } from './meeting.ts'
import { deadlinesOf } from './meeting-rules.ts'
import { usualRules } from './new-meeting.ts'
import type { PlaceData } from './place-data.ts'
import { openTasks, type Task } from './task.ts'

export type MeetingAttention =
  /**
   * A meeting that is near; `proposals` is by when members send theirs, absent when that is over, and `by` when its agenda
   * is to be out, absent once it is.
   */
  | { kind: 'meeting'; meeting: Meeting; proposals?: Day; by?: Day; late: boolean }
  /** The last meeting's minutes, which are to be sent out by then. */
  | { kind: 'minutes'; meeting: Meeting; by: Day; late: boolean }
  /** A task that is late, or due this week. */
  | { kind: 'task'; task: Task; due: Day; late: boolean }

/** How far ahead a meeting is told of, and how long before proposals are to be in. */
const DAYS_AHEAD = 14
const DAYS_FOR_PROPOSALS = 7

/** The meetings that are near first, then minutes to send out, then tasks by when they are due. */
export function meetingAttentionOf({ place, meetings, tasks }: PlaceData, today: Day): MeetingAttention[] {
  const rules = place.meetingRules ?? usualRules(() => '')
  const inOrder = byDate(meetings)
  const near = inOrder
    .filter(({ date }) => date >= today)
    .flatMap((meeting): MeetingAttention[] => {
      const { proposals, agenda } = deadlinesOf(meeting, rules)
      const isNear = meeting.date <= addDays(today, DAYS_AHEAD)
      if (!isNear && proposals > addDays(today, DAYS_FOR_PROPOSALS)) return []
      if (meeting.sentOn !== undefined) return isNear ? [{ kind: 'meeting', meeting, late: false }] : []
      const open = proposals >= today && { proposals }
      return [{ kind: 'meeting', meeting, ...open, by: agenda, late: agenda < today }]
    })
  const last = inOrder.findLast(({ date }) => date < today)
  const by = last && deadlinesOf(last, rules).minutes
  const minutes: MeetingAttention[] =
    last && by && last.minutesSentOn === undefined && !last.approved
      ? [{ kind: 'minutes', meeting: last, by, late: by < today }]
      : []
  const sunday = addDays(mondayOf(today), 6)
  const due = openTasks(tasks).flatMap((task): MeetingAttention[] =>
    task.due !== undefined && task.due <= sunday
      ? [{ kind: 'task', task, due: task.due, late: task.due < today }]
      : [],
  )
  return [...near, ...minutes, ...due]
}
