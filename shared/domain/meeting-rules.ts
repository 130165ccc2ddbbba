/** The place's own rules for its meetings: deadlines, and the standing items of the agenda. */
import { addDays, type Day, weekdayOf } from './day.ts'
import { holidayOn } from './holidays.ts'
import { idSchema } from './id.ts'
import { type Meeting, meetingRoles, standingItems } from './meeting.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'

export const agendaTemplateItemSchema = z.object({
  id: idSchema,
  /** Empty: what the standing item is called in the language of the screen. */
  title: shortText,
  standing: z.enum(standingItems),
  minutes: z.int().min(0).max(600),
})

export const meetingRulesSchema = z.object({
  /** Weekdays before the meeting by which members send proposals. */
  proposalWeekdays: z.int().min(0).max(60),
  /** Weekdays before the meeting by which the agenda goes out. */
  agendaWeekdays: z.int().min(0).max(60),
  /** Days after the meeting within which the minutes go out. */
  minutesDays: z.int().min(0).max(120),
  invited: z.array(z.enum(meetingRoles)).max(meetingRoles.length),
  template: z.array(agendaTemplateItemSchema).max(60),
})
export type MeetingRules = z.infer<typeof meetingRulesSchema>

/** A day so many weekdays before another; Saturdays, Sundays and public holidays are none. */
export function weekdaysBefore(day: Day, count: number): Day {
  let result = day
  for (let left = count; left > 0; ) {
    result = addDays(result, -1)
    if (weekdayOf(result) <= 5 && !holidayOn(result)) left -= 1
  }
  return result
}

export interface MeetingDeadlines {
  readonly proposals: Day
  readonly agenda: Day
  readonly minutes: Day
}

export function deadlinesOf({ date }: Pick<Meeting, 'date'>, rules: MeetingRules): MeetingDeadlines {
  return {
    proposals: weekdaysBefore(date, rules.proposalWeekdays),
    agenda: weekdaysBefore(date, rules.agendaWeekdays),
    minutes: addDays(date, rules.minutesDays),
  }
}

/** A quarter after a meeting, on the same weekday: thirteen weeks, or a week later where that is a public holiday. */
export function proposedDate(last: Day): Day {
  let day = addDays(last, 13 * 7)
  while (holidayOn(day)) day = addDays(day, 7)
  return day
}
