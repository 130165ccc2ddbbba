/** fast-check arbitraries for whole places: anything the schemas allow, names with all of Unicode in them. */
import fc from 'fast-check'
import { type Activity, type ActivityDetails, categories, motifs } from '../../shared/domain/activity.ts'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { addDays, type Day } from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Override } from '../../shared/domain/override.ts'
import { placeColours } from '../../shared/domain/place.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { anyRecurrence } from './arbitrary-programme.ts'
import { makeAttachment } from './attachment.ts'

/** Leaves optional fields out rather than giving them the value `undefined`, which no row has. */
function row<T>(required: { [K in keyof T]?: fc.Arbitrary<T[K]> }, optional: (keyof T)[]): fc.Arbitrary<T> {
  const requiredKeys = (Object.keys(required) as (keyof T)[]).filter((key) => !optional.includes(key))
  return fc.record(required as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: requiredKeys as never[],
  }) as fc.Arbitrary<T>
}

const id = fc.uuid({ version: 4 })
const short = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'Åse Sørensen', 'Łukasz Şen', 'æ'.repeat(200), '__proto__') },
)
const name = short.map((text) => text || 'Æ')
const long = fc.oneof(short, fc.lorem({ maxCount: 40 }), fc.constant('a\r\nb\n\tc\u2028d'))
const anyDay: fc.Arbitrary<Day> = fc.nat({ max: 100_000 }).map((days) => addDays('1900-01-01', days))
const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
/** Bytes that begin as a picture does; what follows is nobody's business but a decoder's. */
export const anyAttachment: fc.Arbitrary<Attachment> = fc
  .tuple(fc.boolean(), fc.uint8Array({ maxLength: 400 }))
  .map(([jpeg, rest]) => makeAttachment(jpeg ? 'image/jpeg' : 'image/png', rest))

const many = { maxLength: 5 }
const ids = (from: readonly Id[]): fc.Arbitrary<Id[]> =>
  from.length > 0 ? fc.array(fc.constantFrom(...from), many) : fc.constant([])

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
      ...(pictures.length > 0 && { picture: fc.constantFrom(...pictures) }),
      motif: fc.constantFrom(...motifs),
      recurrence: anyRecurrence,
      trial: fc.boolean(),
    },
    ['endTime', 'signUp', 'picture', 'motif'],
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

const someIds = fc.uniqueArray(id, many)

/** A place whose rows all hold together, with the pictures they name and perhaps some nobody names. */
export const anyPlace: fc.Arbitrary<{ data: PlaceData; attachments: Attachment[] }> = fc
  .record({
    rooms: someIds,
    people: someIds,
    activities: someIds,
    attachments: fc.uniqueArray(anyAttachment, { maxLength: 3, selector: ({ hash }) => hash }),
  })
  .chain(({ rooms, people, activities, attachments }) => {
    const pictures = attachments.map(({ hash }) => hash)
    const details = anyDetails(people, rooms, pictures)
    const data: fc.Arbitrary<PlaceData> = row<PlaceData>(
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
            ...(pictures.length > 0 && { logo: fc.constantFrom(...pictures) }),
          },
          ['logo'],
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
              },
              [],
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
      },
      [],
    )
    // A clone has plain objects, as JSON and IndexedDB give them; fast-check now and then makes others.
    return data.map((made) => ({ data: structuredClone(made), attachments }))
  })
