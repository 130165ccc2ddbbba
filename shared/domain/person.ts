import * as z from 'zod'
import { idSchema } from './id.ts'
import { shortText } from './text.ts'

/** A volunteer who leads activities (tovholder). */
export const personSchema = z.object({
  id: idSchema,
  name: shortText.min(1),
  phone: shortText,
  email: shortText,
  /** What may stand on paper and in copied text. Nothing is printed that is not ticked here. */
  mayPrint: z.object({ name: z.boolean(), phone: z.boolean(), email: z.boolean() }),
})
export type Person = z.infer<typeof personSchema>
