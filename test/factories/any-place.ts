/** fast-check arbitraries for whole places: anything the schemas allow, names with all of Unicode in them. */
import fc from 'fast-check'
import type { AcceptedClash } from '../../shared/domain/accepted-clash.ts'
import { type Activity, type ActivityDetails, categories, motifs } from '../../shared/domain/activity.ts'
import { type Attachment, attachmentTypes } from '../../shared/domain/attachment.ts'
import type { Booking } from '../../shared/domain/booking.ts'
import type { Closure } from '../../shared/domain/closure.ts'
import { addDays, type Day } from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Override } from '../../shared/domain/override.ts'
import { personRoles } from '../../shared/domain/person.ts'
import { placeColours } from '../../shared/domain/place.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { PrintedDate, PrintRecord } from '../../shared/domain/print-record.ts'
import { type Accounts, anyAccounts } from './any-accounts.ts'
import { anyMeetingRules, anyMeetings, type Meetings } from './any-meetings.ts'
import { anyDay, id, ids, isFilled, long, many, name, row, short, some, someIds, time } from './any-values.ts'
import { anyRecurrence } from './arbitrary-programme.ts'
import { makeAttachment } from './attachment.ts'

/** Bytes that begin as a picture or a PDF does; what follows is nobody's business but a decoder's. */
export const anyAttachment: fc.Arbitrary<Attachment> = fc
  .tuple(fc.constantFrom(...attachmentTypes), fc.uint8Array({ maxLength: 400 }))
  .map(([type, rest]) => makeAttachment(type, rest))

function anyDetails(people: readonly Id[], rooms: readonly Id[], pictures: readonly string[]) {
  return row<ActivityDetails>(
    {
      title: name,
      line: short,
      text: long,
      category: fc.constantFrom(...categories),
      leaderIds: ids(people),
      roomIds: ids(rooms),
      startTime: time,
      endTime: time,
      setUpMinutes: fc.nat({ max: 600 }),
      clearUpMinutes: fc.nat({ max: 600 }),
      prices: fc.array(fc.record({ label: short, amount: fc.nat({ max: 100_000_00 }) }), many),
      signUp: row<NonNullable<ActivityDetails['signUp']>>(
        { daysBefore: fc.nat({ max: 365 }), maximum: fc.integer({ min: 1, max: 10_000 }) },
        ['daysBefore', 'maximum'],
      ),
      link: short,
      ...(pictures.length > 0 && { picture: fc.constantFrom(...pictures) }),
      motif: fc.constantFrom(...motifs),
      recurrence: anyRecurrence,
      trial: fc.boolean(),
    },
    ['endTime', 'signUp', 'link', 'picture', 'motif'],
  )
}

function anyActivity(activityId: Id, details: fc.Arbitrary<ActivityDetails>): fc.Arbitrary<Activity> {
  return fc
    .tuple(
      details,
      fc.array(details, { maxLength: 3 }),
      fc.uniqueArray(anyDay, { minLength: 3, maxLength: 3 }),
    )
    .map(([first, later, days]) => {
      const froms = days.toSorted()
      const rest = later.map((version, i) => ({ ...version, from: froms[i] as Day }))
      return { id: activityId, versions: [{ ...first, from: null }, ...rest] }
    })
}

function anyOverride(activities: readonly Id[], rooms: readonly Id[]): fc.Arbitrary<Override> {
  return row<Override>(
    {
      id,
      activityId: fc.constantFrom(...activities),
      date: anyDay,
      extra: fc.boolean(),
      cancelled: fc.boolean(),
      despiteClosing: fc.boolean(),
      movedTo: anyDay,
      startTime: time,
      endTime: time,
      roomIds: ids(rooms),
      topic: short,
      host: short,
      coffeeDuty: short,
      headcount: fc.nat({ max: 100_000 }),
      newcomers: fc.nat({ max: 100_000 }),
      takings: fc.integer({ min: -100_000_00, max: 100_000_00 }),
      note: long,
    },
    [
      'extra',
      'cancelled',
      'despiteClosing',
      'movedTo',
      'startTime',
      'endTime',
      'roomIds',
      'topic',
      'host',
      'coffeeDuty',
      'headcount',
      'newcomers',
      'takings',
      'note',
    ],
  )
}

const anyClosure: fc.Arbitrary<Closure> = fc
  .record({ id, name, from: anyDay, days: fc.nat({ max: 500 }) })
  .map(({ days, ...closure }) => ({ ...closure, to: addDays(closure.from, days) }))

function anyBooking(rooms: readonly [Id, ...Id[]]): fc.Arbitrary<Booking> {
  return fc
    .record({
      id,
      title: name,
      contactName: short,
      phone: short,
      email: short,
      note: long,
      roomIds: fc.array(fc.constantFrom(...rooms), { minLength: 1, maxLength: 5 }),
      recurrence: anyRecurrence,
      times: fc.uniqueArray(time, { minLength: 2, maxLength: 2 }),
      days: fc.nat({ max: 30 }),
      skipped: fc.array(anyDay, many),
    })
    .map(({ times, ...booking }) => {
      const [early, late] = times.toSorted() as [string, string]
      const [startTime, endTime] = booking.days > 0 ? [late, early] : [early, late]
      return { ...booking, startTime, endTime }
    })
}

/** Over what is there, and what is not. */
function anyAcceptedClash(parties: readonly Id[]): fc.Arbitrary<AcceptedClash> {
  const party = parties.length > 0 ? fc.oneof(id, fc.constantFrom(...parties)) : id
  return fc.record({
    id,
    parties: fc.tuple(party, party).map((both) => both.toSorted() as [Id, Id]),
    about: fc.record({ kind: fc.constantFrom('room', 'person'), key: name }),
    reason: long.map((text) => text || 'Æ'),
  })
}

const anyPrintedDate = row<PrintedDate>(
  {
    activityId: id,
    originalDate: anyDay,
    date: anyDay,
    startTime: time,
    endTime: time,
    title: short,
    roomIds: fc.array(id, many),
    off: fc.boolean(),
  },
  ['endTime'],
)

const anyPrint = row<PrintRecord>(
  {
    id,
    document: name,
    options: fc.dictionary(fc.constantFrom('week', 'activity', 'text'), long),
    language: fc.constantFrom('da', 'en'),
    title: short,
    printedOn: anyDay,
    until: anyDay,
    texts: fc.array(long, many),
    dates: fc.array(anyPrintedDate, many),
  },
  ['until'],
)

/** A place whose rows all hold together, with the pictures and receipts they name and perhaps some nobody names. */
export const anyPlace: fc.Arbitrary<{ data: PlaceData; attachments: Attachment[] }> = fc
  .record({
    rooms: someIds,
    people: someIds,
    activities: someIds,
    attachments: fc.uniqueArray(anyAttachment, { maxLength: 3, selector: ({ hash }) => hash }),
  })
  .chain(({ rooms, people, activities, attachments }) => {
    const receipts = attachments.map(({ hash }) => hash)
    const pictures = attachments.filter(({ type }) => type !== 'application/pdf').map(({ hash }) => hash)
    const details = anyDetails(people, rooms, pictures)
    const programme = row<Omit<PlaceData, keyof Accounts | keyof Meetings>>(
      {
        place: row<PlaceData['place']>(
          {
            id,
            name,
            address: long,
            contactName: short,
            phone: short,
            email: short,
            web: short,
            mobilePay: short,
            openingLine: long,
            colour: fc.constantFrom(...placeColours),
            closedOnHolidays: fc.boolean(),
            meetingRules: anyMeetingRules,
            ...(pictures.length > 0 && { logo: fc.constantFrom(...pictures) }),
          },
          ['logo', 'meetingRules'],
        ),
        rooms: fc.tuple(
          ...rooms.map((roomId) =>
            row<PlaceData['rooms'][number]>(
              {
                id: fc.constant(roomId),
                name,
                capacity: fc.nat({ max: 10_000 }),
                equipment: long,
                stepFree: fc.boolean(),
                partOf: fc.constantFrom(...rooms),
              },
              ['capacity', 'partOf'],
            ),
          ),
        ),
        people: fc.tuple(
          ...people.map((personId) =>
            row<PlaceData['people'][number]>(
              {
                id: fc.constant(personId),
                name,
                phone: short,
                email: short,
                mayPrint: fc.record({ name: fc.boolean(), phone: fc.boolean(), email: fc.boolean() }),
                roles: fc.subarray([...personRoles]),
              },
              ['roles'],
            ),
          ),
        ),
        activities: fc.tuple(...activities.map((activityId) => anyActivity(activityId, details))),
        overrides:
          activities.length > 0
            ? fc
                .uniqueArray(anyOverride(activities, rooms), {
                  maxLength: 8,
                  selector: ({ activityId, date }) => `${activityId} ${date}`,
                })
                .map((rows) => [...new Map(rows.map((override) => [override.id, override])).values()])
            : fc.constant([]),
        closures: some(anyClosure),
        bookings: isFilled(rooms) ? some(anyBooking(rooms)) : fc.constant([]),
        acceptedClashes: some(anyAcceptedClash(activities)),
        prints: some(anyPrint),
      },
      [],
    )
    // A clone has plain objects, as JSON and IndexedDB give them; fast-check now and then makes others.
    return fc
      .tuple(programme, anyAccounts(activities, receipts), anyMeetings)
      .map(([made, accounts, meetings]) => ({
        data: structuredClone({ ...made, ...accounts, ...meetings }),
        attachments,
      }))
  })
