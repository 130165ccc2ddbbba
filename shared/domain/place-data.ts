import { acceptedClashSchema } from './accepted-clash.ts'
import { activitySchema } from './activity.ts'
import { bookYearSchema } from './book-year.ts'
import { bookingSchema } from './booking.ts'
import { closureSchema } from './closure.ts'
import { entrySchema } from './entry.ts'
import { grantSchema } from './grant.ts'
import { ideaSchema } from './idea.ts'
import { meetingSchema } from './meeting.ts'
import { overrideSchema } from './override.ts'
import { personSchema } from './person.ts'
import { type Place, placeSchema } from './place.ts'
import { plannedExpenseSchema } from './planned-expense.ts'
import { printRecordSchema } from './print-record.ts'
import { roomSchema } from './room.ts'
import { z } from './schema.ts'
import { taskSchema } from './task.ts'
import { yearPointSchema } from './year-point.ts'

/** The kinds of rows a place has many of, and what each must look like. Storage and place files go by this one list. */
export const rowSchemas = {
  rooms: roomSchema,
  people: personSchema,
  activities: activitySchema,
  overrides: overrideSchema,
  closures: closureSchema,
  bookings: bookingSchema,
  acceptedClashes: acceptedClashSchema,
  prints: printRecordSchema,
  grants: grantSchema,
  entries: entrySchema,
  plannedExpenses: plannedExpenseSchema,
  bookYears: bookYearSchema,
  meetings: meetingSchema,
  tasks: taskSchema,
  ideas: ideaSchema,
  yearPoints: yearPointSchema,
} as const
export type RowKind = keyof typeof rowSchemas
export const rowKinds = Object.keys(rowSchemas) as RowKind[]

/** Something for each kind of rows. */
function ofEachKind<T>(make: (kind: RowKind) => T): Record<RowKind, T> {
  return Object.fromEntries(rowKinds.map((kind) => [kind, make(kind)])) as Record<RowKind, T>
}

const lists = ofEachKind((kind) => z.array(rowSchemas[kind])) as {
  [K in RowKind]: z.ZodArray<(typeof rowSchemas)[K]>
}

/** Everything a place keeps, apart from its attachments: what documents are made from and place files hold. */
export const placeDataSchema = z.object({ place: placeSchema, ...lists })
export type PlaceData = z.infer<typeof placeDataSchema>

/** A place with nothing in it yet. */
export function newPlaceData(place: Place): PlaceData {
  return { place, ...ofEachKind(() => []) }
}
