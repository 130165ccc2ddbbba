/** Builders with sensible defaults: name what the test is about, leave the rest. */
import type { Activity, ActivityVersion } from '../../shared/domain/activity.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Override } from '../../shared/domain/override.ts'
import type { Person } from '../../shared/domain/person.ts'
import type { Place } from '../../shared/domain/place.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
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

/** A place with nothing in it, apart from what is given. */
export function makePlaceData(given: Partial<PlaceData> = {}): PlaceData {
  return { place: makePlace(), rooms: [], people: [], activities: [], overrides: [], ...given }
}
