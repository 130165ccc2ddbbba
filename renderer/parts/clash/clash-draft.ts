/** Something that is being written, looked at beside all that is written already: what it clashes with, and ways out. */
import type { Activity } from '../../../shared/domain/activity.ts'
import { type Booking, bookingsBetween } from '../../../shared/domain/booking.ts'
import { type Clash, clashesOf } from '../../../shared/domain/clash.ts'
import type { ClashItem } from '../../../shared/domain/clash-items.ts'
import { peopleByName } from '../../../shared/domain/clash-person.ts'
import { addDays, type Day, type Range } from '../../../shared/domain/day.ts'
import { type Alternative, freeAlternatives, type Wanted } from '../../../shared/domain/free-alternatives.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from '../../../shared/domain/occurrence.ts'
import type { Override } from '../../../shared/domain/override.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Recurrence } from '../../../shared/domain/recurrence.ts'

/** What is being written: an activity, a booking, or what differs on one date of an activity. Plain values only. */
export type ClashDraft =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'booking'; readonly booking: Booking }
  | { readonly kind: 'date'; readonly override: Override }

export interface DraftClashes {
  /** Those nobody has accepted, the first to come first. */
  clashes: Clash[]
  /** Each free on every date of the draft that is looked at. */
  alternatives: Alternative[]
}

/** How far ahead something that repeats is looked at. */
const A_YEAR = 365

/** The draft against the coming year, or against its own day when it is one date. */
export function findDraftClashes(data: PlaceData, draft: ClashDraft, today: Day): DraftClashes {
  const clashes = openClashes(data, draft, today)
  if (clashes.length === 0) return { clashes, alternatives: [] }
  // A host of one date is in nobody's way while the whole is moved, but may be afterwards: so each is tried.
  const alternatives = suggestions(putInto(data, draft), draft, clashes, today).filter(
    (alternative) => openClashes(data, withAlternative(draft, alternative), today).length === 0,
  )
  return { clashes, alternatives }
}

/** The draft with another time, room or day. What repeats keeps its days. */
export function withAlternative(
  draft: ClashDraft,
  { date, startTime, endTime, roomIds }: Alternative,
): ClashDraft {
  switch (draft.kind) {
    case 'activity': {
      const { activity } = draft
      const versions = activity.versions.map(({ endTime: _, ...version }) => ({
        ...version,
        startTime,
        ...(endTime && { endTime }),
        roomIds: [...roomIds],
        recurrence: onDay(version.recurrence, date),
      }))
      return { kind: 'activity', activity: { ...activity, versions } }
    }
    case 'booking': {
      const { booking } = draft
      const times = booking.days === 0 && endTime ? { startTime, endTime } : {}
      const recurrence = onDay(booking.recurrence, date)
      return { kind: 'booking', booking: { ...booking, ...times, recurrence, roomIds: [...roomIds] } }
    }
    case 'date': {
      const { endTime: _, ...override } = draft.override
      return {
        kind: 'date',
        override: {
          ...override,
          movedTo: date,
          startTime,
          ...(endTime && { endTime }),
          roomIds: [...roomIds],
        },
      }
    }
  }
}

function onDay(recurrence: Recurrence, date: Day): Recurrence {
  return recurrence.kind === 'once' ? { kind: 'once', date } : recurrence
}

function openClashes(data: PlaceData, draft: ClashDraft, today: Day): Clash[] {
  return clashesOf(putInto(data, draft), idOf(draft), rangeOf(draft, today))
    .map((clash) => ({ ...clash, dates: clash.dates.filter((pair) => isAbout(draft, pair)) }))
    .filter(({ accepted, dates }) => accepted === undefined && dates.length > 0)
}

/** Of an activity of which one date is moved, only that date is asked about. */
function isAbout(draft: ClashDraft, pair: Clash['dates'][number]): boolean {
  if (draft.kind !== 'date') return true
  const { activityId, date } = draft.override
  return pair.some(({ id, originalDate }) => id === activityId && originalDate === date)
}

/** The activity or booking it is about. */
export function idOf(draft: ClashDraft): Id {
  if (draft.kind === 'date') return draft.override.activityId
  return draft.kind === 'activity' ? draft.activity.id : draft.booking.id
}

function rangeOf(draft: ClashDraft, today: Day): Range {
  if (draft.kind !== 'date') return { from: today, to: addDays(today, A_YEAR) }
  const day = draft.override.movedTo ?? draft.override.date
  return { from: day, to: day }
}

/** The place as it would be: the draft in the stead of what it changes, or beside all the others. */
function putInto(data: PlaceData, draft: ClashDraft): PlaceData {
  switch (draft.kind) {
    case 'activity':
      return { ...data, activities: [...without(data.activities, draft.activity.id), draft.activity] }
    case 'booking':
      return { ...data, bookings: [...without(data.bookings, draft.booking.id), draft.booking] }
    case 'date': {
      const { activityId, date } = draft.override
      const others = data.overrides.filter((one) => one.activityId !== activityId || one.date !== date)
      return { ...data, overrides: [...others, draft.override] }
    }
  }
}

function without<T extends { id: Id }>(rows: readonly T[], id: Id): T[] {
  return rows.filter((row) => row.id !== id)
}

/** What is free on every coming date of the draft; for one date, on that. */
function suggestions(
  data: PlaceData,
  draft: ClashDraft,
  clashes: readonly Clash[],
  today: Day,
): Alternative[] {
  const clashing = clashes.flatMap(({ dates }) => dates.flat()).filter(({ id }) => id === idOf(draft))
  const [first] = clashing.sort((a, b) => a.from - b.from)
  const wanted = first && wantedOn(data, draft, first, today)
  return wanted ? freeAlternatives(data, wanted).filter(({ kind }) => canTake(draft, kind)) : []
}

/** What repeats keeps its days, and a booking over several days its times. */
function canTake(draft: ClashDraft, kind: Alternative['kind']): boolean {
  if (kind === 'room' || draft.kind === 'date') return true
  const { recurrence, days } =
    draft.kind === 'activity'
      ? { recurrence: draft.activity.versions.at(-1)?.recurrence, days: 0 }
      : draft.booking
  return days === 0 && (kind === 'time' || recurrence?.kind === 'once')
}

function wantedOn(data: PlaceData, draft: ClashDraft, first: ClashItem, today: Day): Wanted | undefined {
  const range = rangeOf(draft, today)
  if (draft.kind === 'booking') {
    const { booking } = draft
    const { id, startTime, endTime, days, roomIds } = booking
    return {
      date: first.date,
      alsoOn: bookingsBetween([booking], range).map(({ date }) => date),
      ...{ startTime, endTime, days, roomIds },
      setUpMinutes: 0,
      clearUpMinutes: 0,
      leaderIds: [],
      except: id,
      notBefore: today,
    }
  }
  const dates = occurrencesBetween(onlyActivity(data, idOf(draft)), range).filter(takesPlace)
  const occurrence = dates.find(({ originalDate }) => originalDate === first.originalDate)
  if (!occurrence) return undefined
  const alsoOn = draft.kind === 'date' ? [] : dates.map(({ date }) => date)
  return { ...wantedOf(data, occurrence), alsoOn, notBefore: today }
}

function onlyActivity(data: PlaceData, id: Id): PlaceData {
  return { ...data, activities: data.activities.filter((activity) => activity.id === id) }
}

/** What one date of an activity takes, as it stands: its tovholdere, and whoever is host or makes the coffee. */
export function wantedOf(data: PlaceData, occurrence: Occurrence): Wanted {
  const { activityId, details, date, startTime, endTime, roomIds, override } = occurrence
  const { setUpMinutes, clearUpMinutes } = details
  const { namedIn } = peopleByName(data.people)
  const onDuty = [override?.host, override?.coffeeDuty].flatMap((text) => (text ? namedIn(text) : []))
  const leaderIds = [...details.leaderIds, ...onDuty.map(({ key }) => key)]
  return { date, startTime, endTime, setUpMinutes, clearUpMinutes, roomIds, leaderIds, except: activityId }
}
