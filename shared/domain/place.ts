import { attachmentHashSchema, type Id, idSchema } from './id.ts'
import { meetingRulesSchema } from './meeting-rules.ts'
import { z } from './schema.ts'
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
  /** Closed on public holidays; a single date may be held all the same. */
  closedOnHolidays: z.boolean(),
  /** The place's own rules for its meetings; absent: those most places have (`meeting-rules.ts`). */
  meetingRules: meetingRulesSchema.optional(),
})
export type Place = z.infer<typeof placeSchema>

/** The sample place has an id of its own, so that a screen can say that this is an example. */
export const samplePlaceName = 'Kornbølle Mødested'
export const samplePlaceId: Id = '5a8b0e52-6f0e-4c0f-9a63-0d8f1c5e7b21'

/** True while somebody is looking at the sample; one who has given it a name of their own has made it theirs. */
export function isSample({ id, name }: Place): boolean {
  return id === samplePlaceId && name === samplePlaceName
}

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
    closedOnHolidays: true,
  }
}
