/** A booking that was being written, as it comes back from the disk. */
import { daySchema } from '../../../shared/domain/day.ts'
import { idSchema } from '../../../shared/domain/id.ts'
import { z } from '../../../shared/domain/schema.ts'
import { longText } from '../../../shared/domain/text.ts'
import { recurrenceDraftSchema, timeInDraft } from '../../parts/recurrence/recurrence-draft-schema.ts'

export const bookingDraftSchema = z.object({
  id: idSchema,
  title: longText,
  contactName: longText,
  phone: longText,
  email: longText,
  note: longText,
  roomIds: z.array(idSchema),
  recurrence: recurrenceDraftSchema,
  startTime: timeInDraft,
  endTime: timeInDraft,
  days: z.number(),
  skipped: z.array(daySchema),
})
