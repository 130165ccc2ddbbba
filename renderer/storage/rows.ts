/** The rows the journal speaks of, and what each must look like to get in. */
import type * as z from 'zod'
import { acceptedClashSchema } from '../../shared/domain/accepted-clash.ts'
import { activitySchema } from '../../shared/domain/activity.ts'
import { bookYearSchema } from '../../shared/domain/book-year.ts'
import { bookingSchema } from '../../shared/domain/booking.ts'
import { closureSchema } from '../../shared/domain/closure.ts'
import { entrySchema } from '../../shared/domain/entry.ts'
import { grantSchema } from '../../shared/domain/grant.ts'
import { ideaSchema } from '../../shared/domain/idea.ts'
import { meetingSchema } from '../../shared/domain/meeting.ts'
import { overrideSchema } from '../../shared/domain/override.ts'
import { personSchema } from '../../shared/domain/person.ts'
import { placeSchema } from '../../shared/domain/place.ts'
import { plannedExpenseSchema } from '../../shared/domain/planned-expense.ts'
import { printRecordSchema } from '../../shared/domain/print-record.ts'
import { roomSchema } from '../../shared/domain/room.ts'
import { taskSchema } from '../../shared/domain/task.ts'
import { yearPointSchema } from '../../shared/domain/year-point.ts'

/** By table. */
export const rowSchemas = {
  places: placeSchema,
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
export type RowTable = keyof typeof rowSchemas
export type Row<T extends RowTable = RowTable> = z.infer<(typeof rowSchemas)[T]>
export const rowTables = Object.keys(rowSchemas) as RowTable[]

/**
 * A row as it is stored: checked, and without keys that its schema does not know or that say nothing.
 * @throws ZodError for a row that must not get in: that is a mistake in the app, not something a person did
 */
export function toStored<T extends RowTable>(table: T, row: Row<T>): Row<T> {
  // Rows are plain JSON by their schemas; the round trip drops keys that hold `undefined`.
  return JSON.parse(JSON.stringify(rowSchemas[table].parse(row)))
}
