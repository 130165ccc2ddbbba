import type { RowKind } from '../domain/place-data.ts'
import { z } from '../domain/schema.ts'

const count = z.int().min(0)
/** How many there are of each kind in a place. */
export const countsSchema = z.object({
  rooms: count,
  people: count,
  activities: count,
  overrides: count,
  // Since format 2; the manifests of older files do not count them.
  closures: count.default(0),
  bookings: count.default(0),
  acceptedClashes: count.default(0),
  prints: count.default(0),
  // Since format 3.
  grants: count.default(0),
  entries: count.default(0),
  plannedExpenses: count.default(0),
  bookYears: count.default(0),
  // Since format 4.
  meetings: count.default(0),
  tasks: count.default(0),
  ideas: count.default(0),
  yearPoints: count.default(0),
  attachments: count,
} satisfies Record<RowKind | 'attachments', z.ZodType>)
export type Counts = z.infer<typeof countsSchema>
