/**
 * What `resources/sample-place/sample-place.json` holds: weeks counted from this one, and rows named by readable keys.
 */
import { acceptedClashSchema } from './domain/accepted-clash.ts'
import { activityDetailsSchema } from './domain/activity.ts'
import { bookingSchema } from './domain/booking.ts'
import { daySchema, weekdaySchema } from './domain/day.ts'
import { overrideSchema } from './domain/override.ts'
import { personSchema } from './domain/person.ts'
import { placeSchema } from './domain/place.ts'
import { ordinalSchema, seasonSchema } from './domain/recurrence.ts'
import { roomSchema } from './domain/room.ts'
import { z } from './domain/schema.ts'
import { sampleAccountsSchema } from './sample-accounts-source.ts'
import { sampleMeetingsSchema } from './sample-meetings-source.ts'

const key = z.string().min(1)
/** Weeks from this one; negative is before. */
const week = z.int().min(-100).max(100)
/** `MM-DD` */
const monthDay = z.string().refine((text) => daySchema.safeParse(`2001-${text}`).success)
const span = { startWeek: week, endWeek: week.optional(), season: seasonSchema.optional() }
const weekdays = z.array(weekdaySchema).min(1)

/** A recurrence whose days are given by week, but for those that belong to a season. */
const relativeRecurrenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), week, weekday: weekdaySchema }),
  z.strictObject({ kind: z.literal('dates'), weeks: z.array(week), weekday: weekdaySchema }),
  z.strictObject({ kind: z.literal('yearly'), monthDay }),
  z.strictObject({ kind: z.literal('weekly'), everyWeeks: z.int().min(1), weekdays, ...span }),
  z.strictObject({ kind: z.literal('week-parity'), parity: z.enum(['odd', 'even']), weekdays, ...span }),
  z.strictObject({
    kind: z.literal('monthly'),
    ordinals: z.array(ordinalSchema).min(1),
    weekday: weekdaySchema,
    ...span,
  }),
])
export type RelativeRecurrence = z.infer<typeof relativeRecurrenceSchema>

const onDateSchema = overrideSchema.pick({
  topic: true,
  host: true,
  coffeeDuty: true,
  note: true,
  cancelled: true,
  headcount: true,
  newcomers: true,
  takings: true,
})

/** The fields of a booking that its source has as they are. */
const { id: _, roomIds: __, recurrence: ___, skipped: ____, ...asInBooking } = bookingSchema.shape

export const sampleSourceSchema = z.strictObject({
  place: placeSchema.omit({ id: true }),
  rooms: z.array(roomSchema.omit({ id: true, partOf: true }).extend({ key, partOf: key.optional() })),
  people: z.array(personSchema.omit({ id: true }).extend({ key })),
  activities: z.array(
    activityDetailsSchema.omit({ leaderIds: true, roomIds: true }).extend({
      key,
      leaders: z.array(key),
      rooms: z.array(key),
      setUpMinutes: z.int().default(0),
      clearUpMinutes: z.int().default(0),
      trial: z.boolean().default(false),
      recurrence: relativeRecurrenceSchema,
    }),
  ),
  /** What stands on an activity's dates, one after another from a week on. */
  programmes: z.array(
    z.strictObject({ activity: key, fromWeek: week, dates: z.array(onDateSchema.strict()) }),
  ),
  /** What differs on the first, second … date from a week on. */
  changes: z.array(
    onDateSchema
      .extend({
        activity: key,
        week,
        occurrence: z.int().min(1),
        moveDays: z.int().optional(),
        rooms: z.array(key).optional(),
      })
      .strict(),
  ),
  bookings: z.array(
    z.strictObject({
      ...asInBooking,
      key,
      rooms: z.array(key).min(1),
      days: z.int().min(0).default(0),
      recurrence: relativeRecurrenceSchema,
    }),
  ),
  /** What clashes on purpose, over a room: activities or bookings. */
  acceptedClashes: z.array(
    z.strictObject({ parties: z.tuple([key, key]), room: key, reason: acceptedClashSchema.shape.reason }),
  ),
  /** Periods when the house is closed, every year: the first day, and how many. */
  closures: z.array(z.strictObject({ monthDay, name: z.string(), days: z.int().min(1) })),
  accounts: sampleAccountsSchema,
  steering: sampleMeetingsSchema,
})
export type SampleSource = z.infer<typeof sampleSourceSchema>
/** What the source says of one date of an activity. */
export type SampleOnDate = z.infer<typeof onDateSchema>
