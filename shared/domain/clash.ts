/** Sammenfald: what needs the same room or the same person at the same time. */
import type { AcceptedClash } from './accepted-clash.ts'
import { type ClashItem, type Need, needsBetween, type Span, spanOfDays } from './clash-items.ts'
import type { Range } from './day.ts'
import type { Id } from './id.ts'
import type { PlaceData } from './place-data.ts'
import { type RoomParts, roomParts } from './room-parts.ts'
import { inOrderOfText } from './text-order.ts'

export type ClashSubject =
  /** The room both need: the smaller when one is part of the other. */
  | { kind: 'room'; key: Id; name: string }
  /** A person by id, or one who is only a name by that (`clash-person.ts`). */
  | { kind: 'person'; key: string; name: string }

/** Two activities or bookings, or one with itself, that clash over one thing on one or more dates. */
export interface Clash {
  subject: ClashSubject
  /** In the order of their ids; the same twice when it clashes with itself. */
  parties: [Id, Id]
  /** Each pair in the order of `parties` (of one with itself: by time), the pairs in the order of time. */
  dates: readonly (readonly [ClashItem, ClashItem])[]
  /** When somebody has said that it is meant. */
  accepted: AcceptedClash | undefined
}

/**
 * Every clash of which some minute falls in a range of days, both included: by the first date, then by what it is over.
 * One that begins in the minute the other is over does not clash; what is called off or falls on a closed day never does.
 */
export function findClashes(data: PlaceData, range: Range): Clash[] {
  return clashesAmong(data, range, undefined)
}

/** The clashes of one activity or booking; for one that is being edited, put the draft into `data`. */
export function clashesOf(data: PlaceData, id: Id, range: Range): Clash[] {
  return clashesAmong(data, range, id)
}

function clashesAmong(data: PlaceData, range: Range, party: Id | undefined): Clash[] {
  const parts = roomParts(data.rooms)
  const found = new FoundClashes(spanOfDays(range), party)
  const needs = needsBetween(data, range, parts).sort((a, b) => a.item.from - b.item.from)
  const patience = { looks: MOST_LOOKS }
  for (const [key, { name, needs: some }] of needsByRoom(needs, parts))
    eachOverlap(some, patience, (one, other) => {
      // Two that both need the whole clash over the whole, not over each of its parts as well.
      if (one.roomIds.includes(key) || other.roomIds.includes(key))
        found.add({ kind: 'room', key, name }, one, other)
    })
  for (const [key, { name, needs: some }] of needsByPerson(needs))
    eachOverlap(some, patience, (one, other) => found.add({ kind: 'person', key, name }, one, other))
  return found.inOrder(data.acceptedClashes)
}

type Wanted = Map<string, { name: string; needs: Need[] }>

function want(wanted: Wanted, key: string, name: string, need: Need): void {
  const ready = wanted.get(key)
  if (ready) ready.needs.push(need)
  else wanted.set(key, { name, needs: [need] })
}

/** Who takes a room, be it alone or with the whole it is part of. */
function needsByRoom(needs: readonly Need[], { byId, partsOf }: RoomParts): Wanted {
  const wanted: Wanted = new Map()
  for (const need of needs)
    for (const roomId of need.roomIds)
      for (const id of [roomId, ...partsOf(roomId)]) want(wanted, id, byId.get(id)?.name ?? '', need)
  return wanted
}

function needsByPerson(needs: readonly Need[]): Wanted {
  const wanted: Wanted = new Map()
  for (const need of needs) for (const { key, name } of need.people) want(wanted, key, name, need)
  return wanted
}

/**
 * Pairs that are looked at before the search is given up. Hundreds of things at one time in one room are no programme,
 * nobody could read what comes of them, and a screen must not stand still over it.
 */
const MOST_LOOKS = 400_000

/** Every pair that has a minute in common, found in one go through needs that are sorted by when they begin. */
function eachOverlap(
  needs: readonly Need[],
  patience: { looks: number },
  tell: (one: Need, other: Need) => void,
): void {
  const going: Need[] = []
  for (const need of needs) {
    if (patience.looks <= 0) return
    patience.looks -= going.length
    let kept = 0
    for (const other of going) {
      if (other.item.to <= need.item.from) continue
      going[kept++] = other
      tell(other, need)
    }
    going[kept++] = need
    going.length = kept
  }
}

type Pair = readonly [ClashItem, ClashItem]

/** Clashes by pair and subject, as they are found. */
class FoundClashes {
  readonly #clashes = new Map<string, { subject: ClashSubject; parties: [Id, Id]; dates: Pair[] }>()
  readonly #span: Span
  readonly #party: Id | undefined

  constructor(span: Span, party: Id | undefined) {
    this.#span = span
    this.#party = party
  }

  add(subject: ClashSubject, { item: one }: Need, { item: other }: Need): void {
    if (this.#party !== undefined && one.id !== this.#party && other.id !== this.#party) return
    const { from, to } = inCommon([one, other])
    if (from >= this.#span.to || to <= this.#span.from) return
    const pair: Pair = one.id <= other.id ? [one, other] : [other, one]
    const parties: [Id, Id] = [pair[0].id, pair[1].id]
    const key = keyOf(parties, subject)
    const ready = this.#clashes.get(key)
    if (ready) ready.dates.push(pair)
    else this.#clashes.set(key, { subject, parties, dates: [pair] })
  }

  inOrder(acceptedClashes: readonly AcceptedClash[]): Clash[] {
    const accepted = new Map(acceptedClashes.map((one) => [keyOf(one.parties, one.about), one]))
    return [...this.#clashes]
      .map(([key, clash]) => ({ ...clash, accepted: accepted.get(key) }))
      .map((clash) => ({ ...clash, dates: clash.dates.sort(byTime) }))
      .sort(byFirstDate)
  }
}

function keyOf(parties: readonly [Id, Id], { kind, key }: Pick<ClashSubject, 'kind' | 'key'>): string {
  return `${parties[0]} ${parties[1]} ${kind} ${key}`
}

/** The minutes both take. */
function inCommon([one, other]: Pair): Span {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
}

function byTime(a: Pair, b: Pair): number {
  return (
    inCommon(a).from - inCommon(b).from ||
    inOrderOfText(a[0].originalDate, b[0].originalDate) ||
    inOrderOfText(a[1].originalDate, b[1].originalDate)
  )
}

/** The last two only so that the order is the same every time. */
function byFirstDate(a: Clash, b: Clash): number {
  const [one, other] = [a.dates[0] as Pair, b.dates[0] as Pair]
  return (
    inCommon(one).from - inCommon(other).from ||
    a.subject.name.localeCompare(b.subject.name, 'da') ||
    inOrderOfText(keyOf(a.parties, a.subject), keyOf(b.parties, b.subject))
  )
}
