/**
 * Whatever in a place's data refers to something that is not there, says a thing twice, or looks like a slip.
 *
 * Prints are left out: paper on a wall outlives what it is about, and saying so is what they are remembered for.
 */
import type { AcceptedClash } from './accepted-clash.ts'
import type { Activity } from './activity.ts'
import { versionOn } from './activity-versions.ts'
import type { Booking } from './booking.ts'
import { type Closure, isOverlong } from './closure.ts'
import type { Day } from './day.ts'
import type { Entry } from './entry.ts'
import { type Id, idSchema } from './id.ts'
import { strandedOverrides } from './occurrence.ts'
import type { PlaceData } from './place-data.ts'
import type { Room } from './room.ts'
import { type VoucherFault, voucherFaults } from './voucher-number.ts'

/** One fault, with the facts its sentence needs: titles and names as people wrote them, ids for the screens. */
export type MissingReference =
  /** An activity names a tovholder who is not there; `from` is when the version that does so begins. */
  | { problem: 'activity-leader'; activityId: Id; title: string; from: Day | null; personId: Id }
  | { problem: 'activity-room'; activityId: Id; title: string; from: Day | null; roomId: Id }
  /** A change on a date belongs to an activity that is not there. */
  | { problem: 'override-activity'; overrideId: Id; date: Day; activityId: Id }
  | { problem: 'override-room'; overrideId: Id; date: Day; activityId: Id; title: string; roomId: Id }
  /** A change on a date which the activity's pattern does not give (any more). */
  | { problem: 'override-stranded'; overrideId: Id; date: Day; activityId: Id; title: string }
  /** Two or more changes on the same date of the same activity; the first of them counts. */
  | { problem: 'override-twice'; overrideId: Id; date: Day; activityId: Id; title: string }
  | { problem: 'room-part-of'; roomId: Id; name: string; partOfId: Id }
  /** Rooms that are part of each other in a ring; `names` goes once round. */
  | { problem: 'room-ring'; roomIds: Id[]; names: string[] }
  /** A closed period of more than a year: a slip in the year of its last day takes every date there is. */
  | { problem: 'closure-long'; closureId: Id; name: string; from: Day; to: Day }
  | { problem: 'booking-room'; bookingId: Id; title: string; roomId: Id }
  /** An accepted clash of an activity or booking that is not there; it stands in nobody's way. */
  | { problem: 'accepted-party'; acceptedClashId: Id; partyId: Id }
  /** An accepted clash over a room or person that is not there. */
  | { problem: 'accepted-room'; acceptedClashId: Id; roomId: Id }
  | { problem: 'accepted-person'; acceptedClashId: Id; personId: Id }
  /** A line of the accounts belongs to a grant or a category that is not there. */
  | { problem: 'entry-category'; entryId: Id; text: string; date: Day; categoryId: Id }
  | { problem: 'entry-grant'; entryId: Id; text: string; date: Day; grantId: Id }
  /** An entry takes back, or pays back, one that is not there. */
  | { problem: 'entry-about'; entryId: Id; text: string; date: Day; aboutId: Id }
  | { problem: 'category-twice'; name: string; categoryId: Id }
  | VoucherFault
  | { problem: 'id-twice'; of: keyof typeof kinds; id: Id }

/** What rows are called in a fault, and where they are. */
const kinds = {
  room: 'rooms',
  person: 'people',
  activity: 'activities',
  override: 'overrides',
  closure: 'closures',
  booking: 'bookings',
  'accepted-clash': 'acceptedClashes',
  print: 'prints',
  grant: 'grants',
  entry: 'entries',
  'planned-expense': 'plannedExpenses',
  'book-year': 'bookYears',
} as const satisfies Record<string, keyof PlaceData>

/** Everything that is wrong: ids first, then kind by kind in the order of a place's data; empty when all is well. */
export function missingReferences(data: PlaceData): MissingReference[] {
  const { rooms, people, activities, closures, bookings, acceptedClashes } = data
  const of = Object.keys(kinds) as (keyof typeof kinds)[]
  const [roomIds, personIds] = [idsOf(rooms), idsOf(people)]
  const partyIds = idsOf([...activities, ...bookings])
  return [
    ...of.flatMap((kind) =>
      repeated(data[kinds[kind]]).map((id) => ({ problem: 'id-twice', of: kind, id }) as const),
    ),
    ...roomFaults(rooms),
    ...activities.flatMap((activity) => activityFaults(activity, personIds, roomIds)),
    ...overrideFaults(data),
    ...closures.flatMap(closureFaults),
    ...bookings.flatMap((booking) => bookingFaults(booking, roomIds)),
    ...acceptedClashes.flatMap((clash) => acceptedFaults(clash, partyIds, roomIds, personIds)),
    ...accountFaults(data),
  ]
}

function idsOf(rows: readonly { id: Id }[]): ReadonlySet<Id> {
  return new Set(rows.map(({ id }) => id))
}

/** Ids that stand on more than one row, each once. */
function repeated(rows: readonly { id: Id }[]): Id[] {
  const seen = new Set<Id>()
  const again = new Set<Id>()
  for (const { id } of rows) (seen.has(id) ? again : seen).add(id)
  return [...again]
}

function roomFaults(rooms: readonly Room[]): MissingReference[] {
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const faults: MissingReference[] = []
  const inRing = new Set<Id>()
  for (const room of rooms) {
    if (room.partOf === undefined) continue
    if (!byId.has(room.partOf)) {
      faults.push({ problem: 'room-part-of', roomId: room.id, name: room.name, partOfId: room.partOf })
    }
    const ring = inRing.has(room.id) ? [] : ringThrough(room, byId)
    if (ring.length === 0) continue
    for (const { id } of ring) inRing.add(id)
    faults.push({
      problem: 'room-ring',
      roomIds: ring.map(({ id }) => id),
      names: ring.map(({ name }) => name),
    })
  }
  return faults
}

/** The rooms from this one by way of what each is part of, back to it; empty when the way does not lead back. */
function ringThrough(room: Room, byId: ReadonlyMap<Id, Room>): Room[] {
  const way: Room[] = []
  let at: Room | undefined = room
  while (at && !way.includes(at)) {
    way.push(at)
    at = at.partOf === undefined ? undefined : byId.get(at.partOf)
  }
  return at === room ? way : []
}

function activityFaults(
  { id, versions }: Activity,
  people: ReadonlySet<Id>,
  rooms: ReadonlySet<Id>,
): MissingReference[] {
  return versions.flatMap(({ from, title, leaderIds, roomIds }): MissingReference[] => [
    ...leaderIds
      .filter((personId) => !people.has(personId))
      .map((personId) => ({ problem: 'activity-leader', activityId: id, title, from, personId }) as const),
    ...roomIds
      .filter((roomId) => !rooms.has(roomId))
      .map((roomId) => ({ problem: 'activity-room', activityId: id, title, from, roomId }) as const),
  ])
}

function overrideFaults({ rooms, activities, overrides }: PlaceData): MissingReference[] {
  const roomIds = idsOf(rooms)
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const seen = new Set<string>()
  return overrides.flatMap((override): MissingReference[] => {
    const { id: overrideId, date, activityId } = override
    const activity = byId.get(activityId)
    if (!activity) return [{ problem: 'override-activity', overrideId, date, activityId }]
    const at = { overrideId, date, activityId, title: versionOn(activity, date).title }
    const faults: MissingReference[] = (override.roomIds ?? [])
      .filter((roomId) => !roomIds.has(roomId))
      .map((roomId) => ({ problem: 'override-room', ...at, roomId }))
    const key = `${activityId} ${date}`
    if (seen.has(key)) faults.push({ problem: 'override-twice', ...at })
    seen.add(key)
    if (strandedOverrides(activity, [override]).length > 0)
      faults.push({ problem: 'override-stranded', ...at })
    return faults
  })
}

function closureFaults({ id: closureId, name, from, to }: Closure): MissingReference[] {
  return isOverlong({ from, to }) ? [{ problem: 'closure-long', closureId, name, from, to }] : []
}

function bookingFaults({ id, title, roomIds }: Booking, rooms: ReadonlySet<Id>): MissingReference[] {
  return roomIds
    .filter((roomId) => !rooms.has(roomId))
    .map((roomId) => ({ problem: 'booking-room', bookingId: id, title, roomId }))
}

function acceptedFaults(
  { id: acceptedClashId, parties, about }: AcceptedClash,
  known: ReadonlySet<Id>,
  rooms: ReadonlySet<Id>,
  people: ReadonlySet<Id>,
): MissingReference[] {
  const faults: MissingReference[] = [...new Set(parties)]
    .filter((partyId) => !known.has(partyId))
    .map((partyId) => ({ problem: 'accepted-party', acceptedClashId, partyId }))
  const { kind, key } = about
  if (kind === 'room' && !rooms.has(key))
    faults.push({ problem: 'accepted-room', acceptedClashId, roomId: key })
  // A host who is in no list is known by what is written of them.
  if (kind === 'person' && idSchema.safeParse(key).success && !people.has(key))
    faults.push({ problem: 'accepted-person', acceptedClashId, personId: key })
  return faults
}

/** An activity that is gone is none: what was spent on it stays in the accounts under the title it had. */
function accountFaults({ grants, entries, plannedExpenses }: PlaceData): MissingReference[] {
  const categories = grants.flatMap((grant) => grant.categories)
  const categoryIds = idsOf(categories)
  const grantIds = idsOf(grants)
  const entryIds = idsOf(entries)
  return [
    ...repeated(categories).map((categoryId) => ({
      problem: 'category-twice' as const,
      categoryId,
      name: categories.find(({ id }) => id === categoryId)?.name ?? '',
    })),
    ...entries.flatMap((entry) => entryFaults(entry, categoryIds, grantIds, entryIds)),
    ...plannedExpenses.flatMap(({ id: entryId, text, date, categoryId }): MissingReference[] =>
      categoryId === undefined || categoryIds.has(categoryId)
        ? []
        : [{ problem: 'entry-category', entryId, text, date, categoryId }],
    ),
    ...voucherFaults(entries),
  ]
}

function entryFaults(
  { id: entryId, text, date, lines, reverses, settles = [] }: Entry,
  categories: ReadonlySet<Id>,
  grants: ReadonlySet<Id>,
  entries: ReadonlySet<Id>,
): MissingReference[] {
  const at = { entryId, text, date }
  const faults = lines.flatMap(({ categoryId, grantId }): MissingReference[] => [
    ...(categoryId !== undefined && !categories.has(categoryId)
      ? [{ problem: 'entry-category' as const, ...at, categoryId }]
      : []),
    ...(grantId !== undefined && !grants.has(grantId)
      ? [{ problem: 'entry-grant' as const, ...at, grantId }]
      : []),
  ])
  const about = [...settles, ...(reverses === undefined ? [] : [reverses])]
  return [
    ...faults,
    ...about
      .filter((id) => !entries.has(id))
      .map((aboutId): MissingReference => ({ problem: 'entry-about', ...at, aboutId })),
  ]
}
