import { clockTimeSchema, daySchema } from './day.ts'
import { idSchema } from './id.ts'
import { oreSchema } from './money.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'

/** What differs on one date of an activity, keyed by activity and original date (at most one row for each pair). */
export const overrideSchema = z.object({
  id: idSchema,
  activityId: idSchema,
  /** The date the pattern gives; stays the key when the date is moved. */
  date: daySchema,
  /** A date outside the pattern ("ekstra gang"): it happens though no rule yields it. */
  extra: z.boolean().optional(),
  cancelled: z.boolean().optional(),
  /** It is held although the place is closed that day. */
  despiteClosing: z.boolean().optional(),
  movedTo: daySchema.optional(),
  startTime: clockTimeSchema.optional(),
  endTime: clockTimeSchema.optional(),
  /** Other rooms than usual; absent is the usual ones. */
  roomIds: z.array(idSchema).max(50).optional(),
  topic: shortText.optional(),
  /** Host of the day, as people write it: "LK", "Åse/Finn". */
  host: shortText.optional(),
  coffeeDuty: shortText.optional(),
  headcount: z.int().min(0).max(100_000).optional(),
  newcomers: z.int().min(0).max(100_000).optional(),
  takings: oreSchema.optional(),
  note: longText.optional(),
})
export type Override = z.infer<typeof overrideSchema>
