import type { Attachment } from '../domain/attachment.ts'
import { type PlaceData, type RowKind, rowKinds } from '../domain/place-data.ts'
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
  const rows = Object.fromEntries(rowKinds.map((kind) => [kind, data[kind]?.length ?? 0]))
  return { ...(rows as Record<RowKind, number>), attachments: attachments.length }
}
