/** The rows the journal speaks of, and what each must look like to get in. */
import type * as z from 'zod'
import { placeSchema } from '../../shared/domain/place.ts'
import { rowSchemas as schemasOfKinds } from '../../shared/domain/place-data.ts'

/** By table: the place, and each kind of rows under its own name. */
export const rowSchemas = { places: placeSchema, ...schemasOfKinds } as const
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
