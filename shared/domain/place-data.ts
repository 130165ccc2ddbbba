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

/** Everything a place keeps, apart from its attachments: what documents are made from and place files hold. */
export const placeDataSchema = z.object({
  place: placeSchema,
  rooms: z.array(roomSchema),
  people: z.array(personSchema),
  activities: z.array(activitySchema),
  overrides: z.array(overrideSchema),
  closures: z.array(closureSchema),
  bookings: z.array(bookingSchema),
  acceptedClashes: z.array(acceptedClashSchema),
  prints: z.array(printRecordSchema),
  grants: z.array(grantSchema),
  entries: z.array(entrySchema),
  plannedExpenses: z.array(plannedExpenseSchema),
  bookYears: z.array(bookYearSchema),
  meetings: z.array(meetingSchema),
  tasks: z.array(taskSchema),
  ideas: z.array(ideaSchema),
  yearPoints: z.array(yearPointSchema),
})
export type PlaceData = z.infer<typeof placeDataSchema>

/** A place with nothing in it yet. */
export function newPlaceData(place: Place): PlaceData {
  return {
    place,
    rooms: [],
    people: [],
    activities: [],
    overrides: [],
    closures: [],
    bookings: [],
    acceptedClashes: [],
    prints: [],
    grants: [],
    entries: [],
    plannedExpenses: [],
    bookYears: [],
    meetings: [],
    tasks: [],
    ideas: [],
    yearPoints: [],
  }
}
