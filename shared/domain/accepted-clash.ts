import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { longText } from './text.ts'

/** A clash that is meant, and why: it is not brought up again. */
export const acceptedClashSchema = z.object({
  id: idSchema,
  /** What clashes, activities or bookings; in the order of their ids. The same twice when it clashes with itself. */
  parties: z.tuple([idSchema, idSchema]),
  /** Over a room, by its id, or over a person (`clash.ts` says how one is known). */
  about: z.object({ kind: z.enum(['room', 'person']), key: z.string().min(1).max(200) }),
  /** "De deler salen: strik ved vinduet, kort ved døren." */
  reason: longText.min(1),
})
export type AcceptedClash = z.infer<typeof acceptedClashSchema>
