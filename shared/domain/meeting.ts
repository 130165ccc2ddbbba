/** The steering group's meetings: what is on the agenda, and what was said, decided and agreed. */
import { clockTimeSchema, daySchema } from './day.ts'
import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'
import { inOrderOfText } from './text-order.ts'

/** Whom a meeting is for; tovholdere are those who lead an activity then. */
export const meetingRoles = ['steering-group', 'leads', 'treasurer', 'consultant'] as const
export type MeetingRole = (typeof meetingRoles)[number]

/**
 * Standing items, by what the app knows to say under them. `other` is one of the place's own, under which nothing is said
 * by itself.
 */
export const standingItems = [
  'chair',
  'agenda',
  'follow-up',
  'news',
  'economy',
  'programme',
  'volunteers',
  'ideas',
  'next-meeting',
  'any-other',
  'other',
] as const
export type StandingItem = (typeof standingItems)[number]

/** A line under an item that the app wrote: by its key, with what somebody made of it. */
export const lineChangeSchema = z.object({
  /** What the line is about: "economy/category/<id>". */
  key: z.string().min(1).max(300),
  /** Absent: as the app says it. */
  text: longText.optional(),
  hidden: z.boolean().optional(),
})
export type LineChange = z.infer<typeof lineChangeSchema>

/** As it stood when the agenda was sent out or the minutes begun; from then on the app writes no new ones. */
export const agendaLineSchema = z.object({
  key: z.string().min(1).max(300),
  text: longText,
})

/** Empty while somebody begins to write it; such a one says nothing. */
export const decisionSchema = z.object({ id: idSchema, text: longText })
export type Decision = z.infer<typeof decisionSchema>

export const agendaItemSchema = z.object({
  id: idSchema,
  title: shortText.min(1),
  standing: z.enum(standingItems),
  /** Who brings it up. */
  presenter: shortText,
  /** How long it may take. */
  minutes: z.int().min(0).max(600),
  /** What stands under it before the meeting, of the place's own. */
  text: longText,
  /** Whom it was proposed by, when by a member before the meeting. */
  proposedBy: shortText.optional(),
  changes: z.array(lineChangeSchema).max(500),
  /** Keys of its lines in the order somebody gave them; lines that came later stand after them. */
  order: z.array(z.string().min(1).max(300)).max(500).optional(),
  lines: z.array(agendaLineSchema).max(500).optional(),
  /** What was said. */
  said: longText,
  decisions: z.array(decisionSchema).max(100),
})
export type AgendaItem = z.infer<typeof agendaItemSchema>

export const meetingSchema = z
  .object({
    id: idSchema,
    title: shortText.min(1),
    date: daySchema,
    startTime: clockTimeSchema,
    endTime: clockTimeSchema,
    /** The booking (udlån) that keeps its rooms; absent, or gone, where it has none. */
    bookingId: idSchema.optional(),
    invited: z.array(z.enum(meetingRoles)).max(meetingRoles.length),
    /** Ordstyrer. */
    chair: shortText,
    /** Referent. */
    minuteTaker: shortText,
    present: z.array(shortText.min(1)).max(200),
    apologies: z.array(shortText.min(1)).max(200),
    items: z.array(agendaItemSchema).max(100),
    /** When the agenda went out. */
    sentOn: daySchema.optional(),
    /** When the minutes did. */
    minutesSentOn: daySchema.optional(),
    /** The meeting that approved the minutes, and when: then they are locked. */
    approved: z.object({ on: daySchema, meetingId: idSchema.optional() }).optional(),
    /** What was added after that. */
    additions: z.array(z.object({ on: daySchema, text: longText.min(1) })).max(200),
  })
  .refine(({ startTime, endTime }) => endTime > startTime, {
    error: 'ends before it begins',
    path: ['endTime'],
  })
export type Meeting = z.infer<typeof meetingSchema>

/** Whether anything was written down at the meeting: from then on its lines stay as they were. */
export function hasMinutes({ items, present }: Meeting): boolean {
  return (
    present.length > 0 ||
    items.some(({ said, decisions }) => said.trim() !== '' || madeDecisions(decisions).length > 0)
  )
}

/** Those that say something. */
export function madeDecisions(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ text }) => text.trim() !== '')
}

/** The first first. */
export function byDate(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((a, b) => inOrderOfText(a.date, b.date))
}
