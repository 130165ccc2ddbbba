import { activitySchema } from './activity.ts'
import { overrideSchema } from './override.ts'
import { personSchema } from './person.ts'
import { placeSchema } from './place.ts'
import { roomSchema } from './room.ts'
import { z } from './schema.ts'

/** Everything a place keeps, apart from its attachments: what documents are made from and place files hold. */
export const placeDataSchema = z.object({
  place: placeSchema,
  rooms: z.array(roomSchema),
  people: z.array(personSchema),
  activities: z.array(activitySchema),
  overrides: z.array(overrideSchema),
})
export type PlaceData = z.infer<typeof placeDataSchema>
