/** An idea (idé), from the moment it is caught to the moment it runs, or is put aside with the reason kept. */
import { daySchema } from './day.ts'
import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'

/** `meeting`: it is to be talked about at the next one. `parked`: not now, and `reason` says why. */
export const ideaStates = ['new', 'meeting', 'trial', 'running', 'parked'] as const
export type IdeaState = (typeof ideaStates)[number]

export const ideaSchema = z.object({
  id: idSchema,
  title: shortText.min(1),
  /** Whom it came from. */
  from: shortText,
  note: longText,
  createdOn: daySchema,
  state: z.enum(ideaStates),
  /** Why it was parked. */
  reason: shortText,
  /** How many wrote themselves on the interest list. */
  interested: z.int().min(0).max(10_000).optional(),
  /** The activity it became. */
  trialActivityId: idSchema.optional(),
  /** What the trial is to show, and what it showed. */
  question: shortText,
  answer: longText,
})
export type Idea = z.infer<typeof ideaSchema>
