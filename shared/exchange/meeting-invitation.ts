/** A meeting as an iCalendar file (RFC 5545), for an invitation by e-mail. */
import ICAL from 'ical.js'
import type { Meeting } from '../domain/meeting.ts'

// Lines that go on begin with a space, which the library does not count among its 75 bytes.
ICAL.foldLength = 74

export interface Invitation {
  readonly meeting: Meeting
  readonly placeName: string
  /** Rooms and address. */
  readonly where: string
  /** The agenda as text. */
  readonly text: string
  /** Now in UTC: `2026-11-24T09:00:00Z`. */
  readonly stamp: string
}

/** Times are the hall's own, without a time zone: whoever opens it in Denmark sees what stands on the paper. */
export function meetingInvitation({ meeting, placeName, where, text, stamp }: Invitation): string {
  const calendar = new ICAL.Component(['vcalendar', [], []])
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//Åbent Mødested//DA')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  const event = new ICAL.Component('vevent')
  event.updatePropertyWithValue('uid', `${meeting.id}@aabent-moedested`)
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stamp))
  event.updatePropertyWithValue('dtstart', timeAt(meeting.date, meeting.startTime))
  event.updatePropertyWithValue('dtend', timeAt(meeting.date, meeting.endTime))
  event.updatePropertyWithValue('summary', `${meeting.title}, ${placeName}`)
  if (where !== '') event.updatePropertyWithValue('location', where)
  event.updatePropertyWithValue('description', text)
  calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}

function timeAt(day: string, time: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${day}T${time}:00`)
}
