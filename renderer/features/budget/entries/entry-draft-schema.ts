/** An entry that was being written, as it comes back from the disk. */
import { daySchema } from '../../../../shared/domain/day.ts'
import { payments } from '../../../../shared/domain/entry.ts'
import { attachmentHashSchema, idSchema } from '../../../../shared/domain/id.ts'
import { z } from '../../../../shared/domain/schema.ts'
import { longText, shortText } from '../../../../shared/domain/text.ts'
import { formKinds } from './entry-draft.ts'

export const entryDraftSchema = z.object({
  id: idSchema,
  kind: z.enum(formKinds),
  text: longText,
  amount: longText,
  date: daySchema.or(z.undefined()),
  paid: z.enum(payments),
  by: longText,
  lines: z
    .array(
      z.object({
        amount: longText,
        use: longText,
        activity: z.object({ id: idSchema, title: shortText }).or(z.undefined()),
      }),
    )
    .min(1),
  receipts: z.array(attachmentHashSchema),
  onPaper: z.boolean(),
})
