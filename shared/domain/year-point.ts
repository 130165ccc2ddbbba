/** A fixed point of the year (årshjul) that comes again: season start, Christmas lunch, the volunteers' thank-you. */
import { isDay } from './day.ts'
import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'

export const yearPointSchema = z.object({
  id: idSchema,
  title: shortText.min(1),
  /** `MM-DD`; of no day in particular it is the first of the month, and `day` is false. */
  monthDay: z.string().refine((text) => isDay(`2001-${text}`)),
  /** Whether it is on that day, or some time in that month. */
  day: z.boolean(),
})
export type YearPoint = z.infer<typeof yearPointSchema>
