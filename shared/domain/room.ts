import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'

export const roomSchema = z.object({
  id: idSchema,
  name: shortText.min(1),
  /** How many people it holds. */
  capacity: z.int().min(0).max(10_000).optional(),
  /** What is in it: "projektor, klaver, tekøkken". */
  equipment: longText,
  /** Reached without a step. */
  stepFree: z.boolean(),
  /** The room this one is a part of: half a hall behind a folding wall. */
  partOf: idSchema.optional(),
})
export type Room = z.infer<typeof roomSchema>
