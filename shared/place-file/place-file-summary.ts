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

/** How many there are of each kind. */
export function countsOf(data: PlaceData, attachments: readonly unknown[]): Counts {
  return {
    rooms: data.rooms.length,
    people: data.people.length,
    activities: data.activities.length,
    overrides: data.overrides.length,
    closures: data.closures.length,
    bookings: data.bookings.length,
    acceptedClashes: data.acceptedClashes.length,
    prints: data.prints.length,
    attachments: attachments.length,
  }
}
