import { type Id, idSchema } from './id.ts'
import { z } from './schema.ts'
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

/** A person of whom only the name is known. The name may be printed: it is what people ask for in the hall. */
export function newPerson(id: Id, name: string): Person {
  return { id, name, phone: '', email: '', mayPrint: { name: true, phone: false, email: false } }
}
