/** Builders with sensible defaults: name what the test is about, leave the rest. */
import type { AcceptedClash } from '../../shared/domain/accepted-clash.ts'
import type { Activity, ActivityVersion } from '../../shared/domain/activity.ts'
import type { Booking } from '../../shared/domain/booking.ts'
import type { Closure } from '../../shared/domain/closure.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Programme } from '../../shared/domain/occurrence.ts'
import type { Override } from '../../shared/domain/override.ts'
import type { Person } from '../../shared/domain/person.ts'
import type { Place } from '../../shared/domain/place.ts'
import { newPlaceData, type PlaceData } from '../../shared/domain/place-data.ts'
import type { PrintRecord } from '../../shared/domain/print-record.ts'
import type { Room } from '../../shared/domain/room.ts'
import { makeId } from './ids.ts'

export function makePlace(given: Partial<Place> = {}): Place {
  return {
    id: makeId(),
    name: 'Lindeballe Mødested',
    address: 'Lindevej 12\n7321 Gadbjerg',
    contactName: 'Karen Lund',
    phone: '12 34 56 78',
    email: 'karen@lindeballe.example',
    web: 'lindeballe.example',
    mobilePay: '012345',
    openingLine: 'Alle over 60 er velkomne.',
    colour: 'fjord',
    closedOnHolidays: false,
    ...given,
  }
}

export function makeRoom(given: Partial<Room> = {}): Room {
  return { id: makeId(), name: 'Salen', equipment: '', stepFree: true, ...given }
}

export function makePerson(given: Partial<Person> = {}): Person {
  return {
    id: makeId(),
    name: 'Åse Sørensen',
    phone: '23 45 67 89',
    email: 'aase@lindeballe.example',
    mayPrint: { name: true, phone: true, email: false },
    ...given,
  }
}

/** The details of one version; from the beginning unless told otherwise. Mondays 14-16 from 5 January 2026. */
export function makeVersion(given: Partial<ActivityVersion> = {}): ActivityVersion {
  return {
    from: null,
    title: 'Kaffe og snak',
    line: '',
    text: '',
    category: 'coffee',
    leaderIds: [],
    roomIds: [],
    startTime: '14:00',
    endTime: '16:00',
    setUpMinutes: 0,
    clearUpMinutes: 0,
    prices: [],
    recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2026-01-05' },
    trial: false,
    ...given,
  }
}

/** An activity of one version: `makeActivity({ title: 'Banko', recurrence: { kind: 'once', date: '2026-11-23' } })`. */
export function makeActivity({
  id = makeId(),
  ...given
}: Partial<ActivityVersion> & { id?: Id } = {}): Activity {
  return { id, versions: [makeVersion(given)] }
}

/** What differs on one date of an activity: `makeOverride(activity, '2026-11-23', { cancelled: true })`. */
export function makeOverride(
  activity: Pick<Activity, 'id'>,
  date: Override['date'],
  given: Partial<Override> = {},
): Override {
  return { id: makeId(), activityId: activity.id, date, ...given }
}

/** A closed period; one day unless told otherwise. */
export function makeClosure(given: Partial<Closure> = {}): Closure {
  return { id: makeId(), name: 'Sommerferie', from: '2026-07-01', to: given.from ?? '2026-07-01', ...given }
}

/** A room lent out; once, 18-22, unless told otherwise. */
export function makeBooking(given: Partial<Booking> & Pick<Booking, 'roomIds'>): Booking {
  return {
    id: makeId(),
    title: 'Jagtforeningen',
    contactName: 'Niels Krog',
    phone: '12 34 56 99',
    email: '',
    note: '',
    recurrence: { kind: 'once', date: '2026-11-24' },
    startTime: '18:00',
    endTime: '22:00',
    days: 0,
    skipped: [],
    ...given,
  }
}

/** A clash that is meant; of two parties nobody knows, over a room nobody knows, unless told otherwise. */
export function makeAcceptedClash(given: Partial<AcceptedClash> = {}): AcceptedClash {
  return {
    id: makeId(),
    parties: [makeId(), makeId()],
    about: { kind: 'room', key: makeId() },
    reason: 'De deler salen.',
    ...given,
  }
}

/** What was printed: the week programme of week 48, with nothing on it unless told otherwise. */
export function makePrint(given: Partial<PrintRecord> = {}): PrintRecord {
  return {
    id: makeId(),
    document: 'week',
    options: { week: '2026-W48' },
    language: 'da',
    title: 'Ugeprogram, uge 48',
    printedOn: '2026-11-20',
    until: '2026-11-29',
    texts: ['Program for uge 48'],
    dates: [],
    ...given,
  }
}

/** Activities and what differs on single dates, in a place that is never closed. */
export function makeProgramme(
  activities: readonly Activity[],
  overrides: readonly Override[] = [],
): Programme {
  return { activities, overrides, closures: [], place: { closedOnHolidays: false } }
}

/** A place with nothing in it, apart from what is given. */
export function makePlaceData(given: Partial<PlaceData> = {}): PlaceData {
  return { ...newPlaceData(makePlace()), ...given }
}
