/** An activity that was being written, as it comes back from the disk. */
import { categories, motifs } from '../../../shared/domain/activity.ts'
import { attachmentHashSchema, idSchema } from '../../../shared/domain/id.ts'
import { z } from '../../../shared/domain/schema.ts'
import { longText } from '../../../shared/domain/text.ts'
import { recurrenceDraftSchema, timeInDraft } from '../../parts/recurrence/recurrence-draft-schema.ts'

export const activityDraftSchema = z.object({
  id: idSchema,
  title: longText,
  line: longText,
  text: longText,
  link: longText,
  category: z.enum(categories),
  motif: z.enum(motifs).optional(),
  picture: attachmentHashSchema.optional(),
  recurrence: recurrenceDraftSchema,
  startTime: timeInDraft,
  endTime: timeInDraft,
  setUpMinutes: z.number(),
  clearUpMinutes: z.number(),
  roomIds: z.array(idSchema),
  leaderIds: z.array(idSchema),
  prices: z.array(z.object({ label: longText, amount: longText })),
  signUp: z.boolean(),
  signUpDaysBefore: z.number().optional(),
  signUpMaximum: z.number().optional(),
  trial: z.boolean(),
})
