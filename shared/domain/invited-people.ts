import type { Day } from './day.ts'
import { addDays } from './day.ts'
import type { Meeting, MeetingRole } from './meeting.ts'
import { occurrencesBetween } from './occurrence.ts'
import type { Person, PersonRole } from './person.ts'
import type { PlaceData } from './place-data.ts'

/** Whoever leads something in so many days around a meeting is one of its tovholdere. */
const DAYS_AROUND = 100

/** The people a meeting is for, by name. */
export function invitedPeople(
  data: PlaceData,
  { invited, date }: Pick<Meeting, 'invited' | 'date'>,
): Person[] {
  const leads = invited.includes('leads') ? leadsAround(data, date) : new Set<string>()
  const roles = new Set<MeetingRole | PersonRole>(invited)
  return data.people
    .filter((person) => leads.has(person.id) || (person.roles ?? []).some((role) => roles.has(role)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

function leadsAround(data: PlaceData, date: Day): ReadonlySet<string> {
  const range = { from: addDays(date, -DAYS_AROUND), to: addDays(date, DAYS_AROUND) }
  return new Set(occurrencesBetween(data, range).flatMap(({ details }) => details.leaderIds))
}
