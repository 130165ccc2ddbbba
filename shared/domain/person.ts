import { type Id, idSchema } from './id.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'

/** What somebody is besides leading activities. */
export const personRoles = ['steering-group', 'treasurer', 'consultant'] as const
export type PersonRole = (typeof personRoles)[number]

/** A volunteer who leads activities (tovholder), or has another role in the place. */
export const personSchema = z.object({
  id: idSchema,
  name: shortText.min(1),
  phone: shortText,
  email: shortText,
  /** What may stand on paper and in copied text. Nothing is printed that is not ticked here. */
  mayPrint: z.object({ name: z.boolean(), phone: z.boolean(), email: z.boolean() }),
  /** Absent: none of these. */
  roles: z.array(z.enum(personRoles)).max(personRoles.length).optional(),
})
export type Person = z.infer<typeof personSchema>

/** A person of whom only the name is known. The name may be printed: it is what people ask for in the hall. */
export function newPerson(id: Id, name: string): Person {
  return { id, name, phone: '', email: '', mayPrint: { name: true, phone: false, email: false } }
}
