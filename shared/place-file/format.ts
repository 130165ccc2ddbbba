/** The rows of a place file and their names; `docs/place-file.md` says the same in prose. */

import { type AcceptedClash, acceptedClashSchema } from '../domain/accepted-clash.ts'
import { type Activity, activitySchema } from '../domain/activity.ts'
import { type BookYear, bookYearSchema } from '../domain/book-year.ts'
import { type Booking, bookingSchema } from '../domain/booking.ts'
import { type Closure, closureSchema } from '../domain/closure.ts'
import { type Entry, entrySchema } from '../domain/entry.ts'
import { type Grant, grantSchema } from '../domain/grant.ts'
import { type Idea, ideaSchema } from '../domain/idea.ts'
import { type Meeting, meetingSchema } from '../domain/meeting.ts'
import { type Override, overrideSchema } from '../domain/override.ts'
import { type Person, personSchema } from '../domain/person.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { type PlannedExpense, plannedExpenseSchema } from '../domain/planned-expense.ts'
import { type PrintRecord, printRecordSchema } from '../domain/print-record.ts'
import { type Room, roomSchema } from '../domain/room.ts'
import type { z } from '../domain/schema.ts'
import { type Task, taskSchema } from '../domain/task.ts'
import { type YearPoint, yearPointSchema } from '../domain/year-point.ts'
import { MANIFEST } from './manifest.ts'

export const PLACE = 'place.json'

/** The kinds a place has many of; each is a file of rows. */
export type RowKind = Exclude<keyof PlaceData, 'place'>
/** Any row of these kinds. */
export type Row =
  | Room
  | Person
  | Activity
  | Override
  | Closure
  | Booking
  | AcceptedClash
  | PrintRecord
  | Grant
  | Entry
  | PlannedExpense
  | BookYear
  | Meeting
  | Task
  | Idea
  | YearPoint
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
} as const satisfies Record<RowKind, z.ZodType<Row>>
export const rowKinds = Object.keys(rowSchemas) as RowKind[]

export function rowsName(kind: string): string {
  return `${kind}.json`
}

/** What kind of rows an entry's name says it holds, `place` included; any word may have been one in an older format. */
export function readRowsName(name: string): string | undefined {
  return name === MANIFEST ? undefined : /^([a-z][a-zA-Z-]*)\.json$/.exec(name)?.[1]
}
