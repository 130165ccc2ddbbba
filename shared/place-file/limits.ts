/** How large a place file may be; apart from the format, so that the shell need not load the schemas to know. */
import type { RowKind } from '../domain/place-data.ts'

const MB = 1024 * 1024

/** Largest file, packed and unpacked: hundreds of pictures as large as the app takes them in. */
export const MAX_PLACE_FILE_BYTES = 1024 * MB
/** Largest file of rows: a hundred times what sixteen years of changed dates take. */
export const MAX_ROWS_BYTES = 64 * MB
/** Most values in a file of rows, counted as its commas and opening brackets: what can be read in a second or two. */
export const MAX_VALUES = 1_500_000

/** Beyond `anyway`, a file may unpack to this many times its size: rows do to ten times, pictures hardly at all. */
export const unpacking = { times: 30, anyway: 64 * MB } as const

/** Most rows of each kind: many times what a village hall comes to in thirty years, and as many as the screens can show. */
export const MAX_ROWS: Readonly<Record<RowKind, number>> = {
  rooms: 200,
  people: 5000,
  activities: 2000,
  overrides: 100_000,
  closures: 5000,
  bookings: 10_000,
  acceptedClashes: 10_000,
  prints: 2000,
  grants: 200,
  entries: 50_000,
  plannedExpenses: 2000,
  bookYears: 200,
  meetings: 1000,
  tasks: 10_000,
  ideas: 5000,
  yearPoints: 500,
}
/** Most dates all patterns together give in a year: some 270 a day, every day. */
export const MAX_DATES_A_YEAR = 100_000
