/** What the sample place's source says of its meetings, tasks, ideas and the fixed points of its year. */
import { clockTimeSchema, daySchema, weekdaySchema } from './domain/day.ts'
import { ideaStates } from './domain/idea.ts'
import { meetingRoles, standingItems } from './domain/meeting.ts'
import { z } from './domain/schema.ts'

const key = z.string().min(1)
const week = z.int().min(-100).max(100)
const standing = z.enum(standingItems)

const taskSchema = z.strictObject({
  text: z.string(),
  who: z.string(),
  dueWeek: week.optional(),
  doneWeek: week.optional(),
})

export const sampleMeetingsSchema = z.strictObject({
  title: z.string(),
  weekday: weekdaySchema,
  startTime: clockTimeSchema,
  endTime: clockTimeSchema,
  invited: z.array(z.enum(meetingRoles)),
  rooms: z.array(key).min(1),
  /** The items of each agenda. */
  agenda: z.array(
    z.strictObject({ standing, title: z.string(), minutes: z.int(), presenter: key.optional() }),
  ),
  /** The oldest first; the minutes of each but the newest two are approved at the one after. */
  meetings: z.array(
    z.strictObject({
      week,
      chair: key.optional(),
      minuteTaker: key.optional(),
      present: z.array(key).default([]),
      apologies: z.array(key).default([]),
      minutes: z
        .array(
          z.strictObject({
            standing,
            said: z.string().default(''),
            decisions: z.array(z.string()).default([]),
            tasks: z.array(taskSchema).default([]),
          }),
        )
        .default([]),
    }),
  ),
  ideas: z.array(
    z.strictObject({
      title: z.string(),
      from: z.string(),
      note: z.string().default(''),
      week,
      state: z.enum(ideaStates),
      reason: z.string().default(''),
      question: z.string().default(''),
      answer: z.string().default(''),
      interested: z.int().optional(),
      activity: key.optional(),
    }),
  ),
  yearPoints: z.array(
    z.strictObject({
      title: z.string(),
      monthDay: z.string().refine((text) => daySchema.safeParse(`2001-${text}`).success),
      day: z.boolean().default(false),
    }),
  ),
})
export type SampleMeetingsSource = z.infer<typeof sampleMeetingsSchema>
