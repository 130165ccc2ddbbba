/** A year of meetings in the sample place: four that were held, one that comes, and what came of them. */
import type { Booking } from './domain/booking.ts'
import { addDays, type Day } from './domain/day.ts'
import type { Id } from './domain/id.ts'
import type { Meeting } from './domain/meeting.ts'
import { newItem } from './domain/new-meeting.ts'
import type { Place } from './domain/place.ts'
import type { PlaceData } from './domain/place-data.ts'
import type { Task } from './domain/task.ts'
import type { SampleMeetingsSource } from './sample-meetings-source.ts'

interface SampleMeetingsContext {
  readonly today: Day
  newId(): Id
  dayIn(week: number, weekday: number): Day
  isOpen(day: Day): boolean
  personName(key: string): string
  roomIds(key: string): Id
  activityId(key: string): Id
  readonly contact: Pick<Place, 'contactName' | 'phone' | 'email'>
}

type Meetings = Pick<PlaceData, 'meetings' | 'tasks' | 'ideas' | 'yearPoints'> & {
  meetingBookings: Booking[]
}

export function buildSampleMeetings(source: SampleMeetingsSource, context: SampleMeetingsContext): Meetings {
  const { newId, dayIn, activityId } = context
  const held = source.meetings.map((said) => {
    const meeting = meetingOf(said, source, context)
    return { said, meeting, tasks: tasksOf(said, meeting, context) }
  })
  const meetings = held.map(({ meeting }, i): Meeting => {
    // The last one held is approved at the one that comes.
    const next = held[i + 1]?.meeting
    return i < held.length - 2 && next
      ? { ...meeting, approved: { on: next.date, meetingId: next.id } }
      : meeting
  })
  return {
    meetings,
    meetingBookings: meetings.map((meeting) => bookingOf(meeting, source, context)),
    tasks: held.flatMap(({ tasks }) => tasks),
    ideas: source.ideas.map(({ week, activity, interested, ...idea }) => ({
      ...idea,
      id: newId(),
      createdOn: dayIn(week, 1),
      ...(interested !== undefined && { interested }),
      ...(activity !== undefined && { trialActivityId: activityId(activity) }),
    })),
    yearPoints: source.yearPoints.map((point) => ({ ...point, id: newId() })),
  }
}

type Said = SampleMeetingsSource['meetings'][number]

function meetingOf(said: Said, source: SampleMeetingsSource, context: SampleMeetingsContext): Meeting {
  const { newId, dayIn, isOpen, personName } = context
  const { title, weekday, startTime, endTime, invited, agenda } = source
  const day = dayIn(said.week, weekday)
  const date = isOpen(day) ? day : addDays(day, 7)
  const items = agenda.map(({ presenter, ...item }) => {
    const minutes = said.minutes.find(({ standing }) => standing === item.standing)
    return {
      ...newItem(newId(), item.title, item),
      presenter: presenter === undefined ? '' : personName(presenter),
      said: minutes?.said ?? '',
      decisions: (minutes?.decisions ?? []).map((text) => ({ id: newId(), text })),
      // What was on the table then is not what would be today.
      ...(date < context.today && { lines: [] }),
    }
  })
  return {
    id: newId(),
    title,
    date,
    startTime,
    endTime,
    bookingId: newId(),
    invited: [...invited],
    chair: said.chair === undefined ? '' : personName(said.chair),
    minuteTaker: said.minuteTaker === undefined ? '' : personName(said.minuteTaker),
    present: said.present.map(personName),
    apologies: said.apologies.map(personName),
    items,
    ...(date < context.today && { sentOn: addDays(date, -7), minutesSentOn: addDays(date, 3) }),
    additions: [],
  }
}

function tasksOf({ minutes }: Said, meeting: Meeting, { newId, dayIn }: SampleMeetingsContext): Task[] {
  return minutes.flatMap(({ standing, tasks }) => {
    const itemId = meeting.items.find((item) => item.standing === standing)?.id
    return tasks.map(({ text, who, dueWeek, doneWeek }) => ({
      id: newId(),
      text,
      who,
      createdOn: meeting.date,
      meetingId: meeting.id,
      ...(itemId !== undefined && { itemId }),
      ...(dueWeek !== undefined && { due: dayIn(dueWeek, 5) }),
      ...(doneWeek !== undefined && { doneOn: dayIn(doneWeek, 2) }),
    }))
  })
}

function bookingOf(meeting: Meeting, source: SampleMeetingsSource, context: SampleMeetingsContext): Booking {
  const { title, date, startTime, endTime, bookingId } = meeting
  return {
    id: bookingId ?? context.newId(),
    title,
    contactName: context.contact.contactName,
    phone: context.contact.phone,
    email: context.contact.email,
    note: '',
    roomIds: source.rooms.map(context.roomIds),
    recurrence: { kind: 'once', date },
    startTime,
    endTime,
    days: 0,
    skipped: [],
  }
}
