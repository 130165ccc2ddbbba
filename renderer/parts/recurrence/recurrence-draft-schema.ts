/** A pattern that was being picked, as it comes back from the disk. */
import { clockTimeSchema, daySchema, weekdaySchema } from '../../../shared/domain/day.ts'
import { ordinalSchema, seasonSchema } from '../../../shared/domain/recurrence.ts'
import { z } from '../../../shared/domain/schema.ts'
import { longText } from '../../../shared/domain/text.ts'
import type { DateBlockRow } from '../../../shared/exchange/date-block.ts'
import type { Frequency, RecurrenceDraft } from './recurrence-draft.ts'

/** A time or a day nobody has filled in yet is not there. */
export const timeInDraft = clockTimeSchema.or(z.undefined())
const dayInDraft = daySchema.or(z.undefined())

const frequencySchema = z.custom<Frequency>(
  (value) => typeof value === 'string' && /^(once|odd|even|monthly|dates|every-\d{1,2})$/.test(value),
)

const rowSchema = z.object({
  day: daySchema.optional(),
  source: longText,
  topic: longText.optional(),
  host: longText.optional(),
  coffeeDuty: longText.optional(),
  note: longText.optional(),
  cancelled: z.literal(true).optional(),
}) as z.ZodType<DateBlockRow>

export const recurrenceDraftSchema = z
  .object({
    frequency: frequencySchema,
    start: dayInDraft,
    end: dayInDraft,
    weekdays: z.array(weekdaySchema),
    ordinals: z.array(ordinalSchema),
    season: seasonSchema.or(z.undefined()),
    dates: z.array(daySchema),
    datesTyped: longText.or(z.undefined()),
    rows: z.array(rowSchema),
  })
  .transform(
    ({ start, end, season, datesTyped, ...rest }): RecurrenceDraft => ({
      ...rest,
      start,
      end,
      season,
      datesTyped,
    }),
  )
