import * as z from 'zod'
import { attachmentHashSchema, type Id, idSchema } from './id.ts'
import { longText, shortText } from './text.ts'

/** The deep colours a place chooses from; each is tested at 7:1 or better on paper white (`place-colour.ts`). */
export const placeColours = ['fjord', 'skov', 'lyng', 'teglsten', 'rav', 'skifer'] as const
export type PlaceColour = (typeof placeColours)[number]

/** One open meeting place. There is exactly one row. */
export const placeSchema = z.object({
  id: idSchema,
  name: shortText.min(1),
  /** Street, postal code and town, as it should stand on a poster; may have line breaks. */
  address: longText,
  contactName: shortText,
  phone: shortText,
  email: shortText,
  web: shortText,
  /** MobilePay box number, printed large; text, since it may begin with a zero. */
  mobilePay: shortText,
  /** Printed under the name: "Alle over 60 er velkomne. Ingen tilmelding." */
  openingLine: longText,
  colour: z.enum(placeColours),
  logo: attachmentHashSchema.optional(),
})
export type Place = z.infer<typeof placeSchema>

/** A place about which only its id is known. */
export function emptyPlace(id: Id): Place {
  return {
    id,
    name: '',
    address: '',
    contactName: '',
    phone: '',
    email: '',
    web: '',
    mobilePay: '',
    openingLine: '',
    colour: 'fjord',
  }
}
