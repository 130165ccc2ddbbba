/** Two or three ways out of a clash: another time, another room, another day. */
import { minuteAt, minutesLasting, needsBetween, type Span } from './clash-items.ts'
import { closingOn } from './closure.ts'
import { addDays, type ClockTime, clockTimeOf, type Day, minutesOf } from './day.ts'
import { isFree, merged, spansOfPerson, spansOfRoom } from './free-spans.ts'
import type { Id } from './id.ts'
import type { PlaceData } from './place-data.ts'
import type { Room } from './room.ts'
import { type RoomParts, roomParts } from './room-parts.ts'

/** What somebody would like to have. */
export interface Wanted {
  date: Day
  /** More dates of the same: each answer is free on them all, another day being a day earlier or later on each of them. */
  alsoOn?: readonly Day[]
  startTime: ClockTime
  /** Absent when nobody knows. */
  endTime?: ClockTime | undefined
  /** Days from the one it begins on to the one it ends on; absent is 0. */
  days?: number
  setUpMinutes: number
  clearUpMinutes: number
  roomIds: readonly Id[]
  leaderIds: readonly Id[]
  /** The activity or booking it is for, which is not in its own way. */
  except: Id | undefined
  /** No answer is on an earlier day. */
  notBefore?: Day
}

export interface Alternative {
  /** Another time on the same day, another room at the same time, or the same on the day before or after. */
  kind: 'time' | 'room' | 'day'
  date: Day
  startTime: ClockTime
  endTime: ClockTime | undefined
  roomIds: readonly Id[]
}

/** The time of day in which other times are looked for, unless what is wanted lies outside it. */
const USUAL: Span = { from: minutesOf('08:00'), to: minutesOf('22:00') }
/** Other times begin on a quarter of an hour. */
const STEP = 15
const MOST = 3

/**
 * Up to three that are free of everything else, rooms and tovholdere alike: a time, a room and a day; where one of those
 * is not to be had, a second time, day or room. Nearest first. An empty list when there is no way out.
 */
export function freeAlternatives(data: PlaceData, wanted: Wanted): Alternative[] {
  const room = lookThrough(data, wanted)
  const [times, days, rooms] = [
    otherTimes(room, wanted),
    otherDays(room, wanted, data),
    otherRooms(room, wanted),
  ]
  const chosen = [times, rooms, days].flatMap((some) => some.slice(0, 1))
  const spare = [times, days, rooms].flatMap((some) => some.slice(1))
  const order = ['time', 'room', 'day']
  return [...chosen, ...spare].slice(0, MOST).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** What is taken around the wanted dates. */
interface Look {
  parts: RoomParts
  dates: readonly Day[]
  roomIsFree(id: Id, spans: readonly Span[]): boolean
  leadersAreFree(spans: readonly Span[]): boolean
}

function lookThrough(data: PlaceData, { date, alsoOn = [], days = 0, leaderIds, except }: Wanted): Look {
  const parts = roomParts(data.rooms)
  const dates = [...new Set([date, ...alsoOn])].sort()
  // Setting up may begin the day before and clearing up end the day after, and the day itself may be moved by one.
  const range = { from: addDays(dates[0] ?? date, -2), to: addDays(dates.at(-1) ?? date, days + 2) }
  const needs = needsBetween(data, range, parts).filter(({ item }) => item.id !== except)
  const ofLeaders = merged(leaderIds.flatMap((id) => spansOfPerson(needs, id)))
  const ofRooms = new Map<Id, Span[]>()
  const takenIn = (id: Id): Span[] => {
    const ready = ofRooms.get(id) ?? merged(spansOfRoom(needs, id, parts))
    ofRooms.set(id, ready)
    return ready
  }
  return {
    parts,
    dates,
    roomIsFree: (id, spans) => spans.every((span) => isFree(span, takenIn(id))),
    leadersAreFree: (spans) => spans.every((span) => isFree(span, ofLeaders)),
  }
}

/** The minutes it takes on each date, set-up and clear-up counted. */
function spansOn(dates: readonly Day[], startTime: ClockTime, wanted: Wanted): Span[] {
  const { setUpMinutes, clearUpMinutes } = wanted
  const minutes = minutesLasting(wanted.startTime, wanted.endTime, wanted.days)
  return dates.map((date) => {
    const start = minuteAt(date, startTime)
    return { from: start - setUpMinutes, to: start + minutes + clearUpMinutes }
  })
}

function isAllFree({ roomIsFree, leadersAreFree }: Look, roomIds: readonly Id[], spans: Span[]): boolean {
  return leadersAreFree(spans) && roomIds.every((id) => roomIsFree(id, spans))
}

/** The first that is free after, and the last that is free before; what goes on after midnight stays where it is. */
function otherTimes(look: Look, wanted: Wanted): Alternative[] {
  const { date, startTime, endTime, days = 0, roomIds, notBefore } = wanted
  if (days > 0 || (notBefore !== undefined && date < notBefore)) return []
  const start = minutesOf(startTime)
  const minutes = minutesLasting(startTime, endTime)
  const from = Math.ceil(Math.min(USUAL.from, start) / STEP) * STEP
  const to = Math.max(USUAL.to, Math.min(start + minutes, 24 * 60 - 1))
  const starts: number[] = []
  for (let at = from; at + minutes <= to; at += STEP) starts.push(at)
  const fits = (at: number) => isAllFree(look, roomIds, spansOn(look.dates, clockTimeOf(at), wanted))
  const after = starts.find((at) => at > start && fits(at))
  const before = starts.findLast((at) => at < start && fits(at))
  return [after, before]
    .filter((at) => at !== undefined)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .map((at) => ({
      kind: 'time',
      date,
      startTime: clockTimeOf(at),
      endTime: endTime === undefined ? undefined : clockTimeOf(at + minutes),
      roomIds,
    }))
}

/**
 * The rooms that are taken, in exchange for one with places for as many; those that are free are kept. One without steps
 * goes before others when what it replaces has none, and a small one before a large.
 */
function otherRooms(look: Look, wanted: Wanted): Alternative[] {
  const { parts, dates, roomIsFree, leadersAreFree } = look
  const { date, startTime, endTime, roomIds, notBefore } = wanted
  const spans = spansOn(dates, startTime, wanted)
  if ((notBefore !== undefined && date < notBefore) || !leadersAreFree(spans)) return []
  const taken = roomIds.flatMap((id) => (roomIsFree(id, spans) ? [] : (parts.byId.get(id) ?? [])))
  const kept = roomIds.filter((id) => !taken.some((room) => room.id === id))
  const sameAsKept = new Set(kept.flatMap((id) => [id, ...parts.wholesOf(id), ...parts.partsOf(id)]))
  const places = taken.reduce((sum, { capacity = 0 }) => sum + capacity, 0)
  const withoutSteps = taken.every(({ stepFree }) => stepFree)
  const steps = ({ stepFree }: Room) => (withoutSteps && !stepFree ? 1 : 0)
  const size = ({ capacity }: Room) => capacity ?? Number.POSITIVE_INFINITY
  return taken.length === 0
    ? []
    : [...parts.byId.values()]
        .filter((room) => !roomIds.includes(room.id) && !sameAsKept.has(room.id))
        .filter((room) => (room.capacity ?? 0) >= places && roomIsFree(room.id, spans))
        .sort((a, b) => steps(a) - steps(b) || (size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : 0))
        .slice(0, 2)
        .map(({ id }) => ({ kind: 'room', date, startTime, endTime, roomIds: [...kept, id] }))
}

/** The day after and the day before, where the place is open. */
function otherDays(look: Look, wanted: Wanted, data: PlaceData): Alternative[] {
  const { startTime, endTime, roomIds, notBefore } = wanted
  return [1, -1].flatMap((shift): Alternative[] => {
    const date = addDays(wanted.date, shift)
    const dates = look.dates.map((day) => addDays(day, shift))
    if ((notBefore !== undefined && date < notBefore) || closingOn(data, date)) return []
    if (!isAllFree(look, roomIds, spansOn(dates, startTime, wanted))) return []
    return [{ kind: 'day', date, startTime, endTime, roomIds }]
  })
}
