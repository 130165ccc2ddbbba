import type { Attachment } from '../domain/attachment.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Counts } from './counts.ts'

/** What is in a place, in numbers: for the preview before a copy is opened, and for the command line. */
export interface PlaceFileSummary extends Counts {
  readonly placeName: string
}

export function placeFileSummary(data: PlaceData, attachments: readonly Attachment[]): PlaceFileSummary {
  return { placeName: data.place.name, ...countsOf(data, attachments) }
}

/** How many there are of each kind; a kind that an older format did not have counts none. */
export function countsOf(data: Partial<PlaceData>, attachments: readonly unknown[]): Counts {
  return {
    rooms: data.rooms?.length ?? 0,
    people: data.people?.length ?? 0,
    activities: data.activities?.length ?? 0,
    overrides: data.overrides?.length ?? 0,
    closures: data.closures?.length ?? 0,
    bookings: data.bookings?.length ?? 0,
    acceptedClashes: data.acceptedClashes?.length ?? 0,
    prints: data.prints?.length ?? 0,
    grants: data.grants?.length ?? 0,
    entries: data.entries?.length ?? 0,
    plannedExpenses: data.plannedExpenses?.length ?? 0,
    bookYears: data.bookYears?.length ?? 0,
    meetings: data.meetings?.length ?? 0,
    tasks: data.tasks?.length ?? 0,
    ideas: data.ideas?.length ?? 0,
    yearPoints: data.yearPoints?.length ?? 0,
    attachments: attachments.length,
  }
}
