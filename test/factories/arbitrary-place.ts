/** A place in which much happens at once: few rooms, people, days and times, so that most draws hold some clashes. */
import fc from 'fast-check'
import type { AcceptedClash } from '../../shared/domain/accepted-clash.ts'
import type { Activity } from '../../shared/domain/activity.ts'
import type { Booking } from '../../shared/domain/booking.ts'
import type { Closure } from '../../shared/domain/closure.ts'
import { addDays, type ClockTime, type Day, type Range, WEEKDAYS } from '../../shared/domain/day.ts'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { Override } from '../../shared/domain/override.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { nextDates, type Recurrence } from '../../shared/domain/recurrence.ts'
import { makeCategory, makeEntry, makeGrant, makePlannedExpense } from './accounts.ts'
import { idOf } from './ids.ts'
import { makeActivity, makeBooking, makeOverride, makePerson, makePlaceData, makeRoom } from './place-data.ts'

/** Over Christmas, so that public holidays are among the days. */
const FIRST = '2026-12-14'
const DAYS = 28

const hall = makeRoom({ id: idOf(11), name: 'Hele salen', capacity: 80 })
const half = makeRoom({ id: idOf(12), name: 'Salen mod vest', capacity: 40, partOf: hall.id })
const otherHalf = makeRoom({ id: idOf(13), name: 'Salen mod øst', capacity: 40, partOf: hall.id })
const corner = makeRoom({ id: idOf(14), name: 'Krogen', stepFree: false, partOf: half.id })
const kitchen = makeRoom({ id: idOf(15), name: 'Køkkenet', capacity: 10 })
const rooms = [corner, half, hall, otherHalf, kitchen]
/** Of a room that is not there (any more). */
const noRoom = idOf(16)

const people = [
  makePerson({ id: idOf(21), name: 'Åse Sørensen' }),
  makePerson({ id: idOf(22), name: 'Åse Holm' }),
  makePerson({ id: idOf(23), name: 'Finn Lund' }),
  makePerson({ id: idOf(24), name: 'Lise Marie Krog' }),
]
const noPerson = idOf(25)

/** Texts of hosts and coffee duty, and by hand whom each names: people by id, others by their text. */
export const namedBy: Readonly<Record<string, readonly string[]>> = {
  LMK: [idOf(24)],
  Åse: ['åse'],
  'Åse Holm/Finn': [idOf(22), idOf(23)],
  'finn og  åse sørensen': [idOf(23), idOf(21)],
  'Gæst, LMK & FL': ['gæst', idOf(24), idOf(23)],
  'gæst + ?': ['gæst'],
}

export const anyDayOfPlace: fc.Arbitrary<Day> = fc.nat(DAYS - 1).map((n) => addDays(FIRST, n))
/** From one day to all of them. */
export const anyRangeOfPlace: fc.Arbitrary<Range> = fc
  .tuple(anyDayOfPlace, fc.nat(DAYS))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

const someOf = <T>(all: readonly T[], most: number) => fc.shuffledSubarray([...all], { maxLength: most })
export const anyStart: fc.Arbitrary<ClockTime> = fc.constantFrom('00:20', '09:00', '12:00', '14:00', '15:00')
export const anyEnd: fc.Arbitrary<ClockTime | undefined> = fc.constantFrom(
  undefined,
  '15:00',
  '16:00',
  '23:50',
)
const anyMinutes: fc.Arbitrary<number> = fc.constantFrom(0, 0, 30, 60, 600)
export const anyRoomIds: fc.Arbitrary<Id[]> = someOf([...rooms.map(({ id }) => id), noRoom], 3)
export const anyLeaderIds: fc.Arbitrary<Id[]> = someOf([...people.map(({ id }) => id), noPerson], 2)
const anyText = fc.constantFrom(...Object.keys(namedBy))

const anyPattern: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    everyWeeks: fc.constantFrom(1, 2),
    weekdays: fc.shuffledSubarray([...WEEKDAYS], { minLength: 2, maxLength: 7 }),
    start: fc.constant('2026-12-01'),
  }),
  fc.record({ kind: fc.constant('once' as const), date: anyDayOfPlace }),
  fc.record({ kind: fc.constant('dates' as const), dates: fc.array(anyDayOfPlace, { maxLength: 6 }) }),
)

/** An activity, and what differs on some dates it has and some it has not. */
const anyActivity: fc.Arbitrary<{ activity: Activity; overrides: Override[] }> = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 30 }, (_, n) => idOf(100 + n))),
    startTime: anyStart,
    endTime: anyEnd,
    setUpMinutes: anyMinutes,
    clearUpMinutes: anyMinutes,
    roomIds: anyRoomIds,
    leaderIds: anyLeaderIds,
    recurrence: anyPattern,
  })
  .chain(({ endTime, ...details }) => {
    const activity = makeActivity({ ...details, ...(endTime && { endTime }) })
    return fc.record({ activity: fc.constant(activity), overrides: anyOverridesOf(activity) })
  })

function anyOverridesOf(activity: Activity): fc.Arbitrary<Override[]> {
  const recurrence = activity.versions[0]?.recurrence as Recurrence
  const differs = fc.record(
    {
      extra: fc.constant(true),
      cancelled: fc.constant(true),
      despiteClosing: fc.constant(true),
      movedTo: anyDayOfPlace,
      startTime: anyStart,
      endTime: fc.constantFrom('15:00', '16:00'),
      roomIds: anyRoomIds,
      host: anyText,
      coffeeDuty: anyText,
    },
    { requiredKeys: [] },
  )
  const one = fc
    .tuple(anyDayOfPlace, fc.boolean(), differs)
    .map(([near, hit, given]) =>
      makeOverride(activity, (hit && nextDates(recurrence, near, 1)[0]) || near, given),
    )
  return fc.uniqueArray(one, { maxLength: 6, selector: ({ date }) => date })
}

/** Some go on after midnight, some for days; some take the dates of their own pattern twice. */
const anyBooking: fc.Arbitrary<Booking> = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 30 }, (_, n) => idOf(200 + n))),
    roomIds: fc.shuffledSubarray(
      rooms.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
    recurrence: anyPattern,
    startTime: fc.constantFrom('08:00', '12:00', '15:00'),
    endTime: fc.constantFrom('16:00', '18:00', '23:00'),
    days: fc.constantFrom(0, 0, 1, 2),
    skipped: fc.array(anyDayOfPlace, { maxLength: 3 }),
  })
  .chain((given) =>
    fc
      .constantFrom(given.endTime, '01:00')
      .map((endTime) => makeBooking(given.days > 0 ? { ...given, endTime } : given)),
  )

const anyClosure: fc.Arbitrary<Closure> = fc
  .tuple(anyDayOfPlace, fc.nat(3))
  .map(([from, days]) => ({ id: idOf(300), name: 'Lukket', from, to: addDays(from, days) }))

const categories = [
  makeCategory({ id: idOf(501), name: 'Mad og kaffe' }),
  makeCategory({ id: idOf(502), name: 'Materialer' }),
]
const grant = makeGrant({ id: idOf(500), categories })

/** What was spent of the grant in two years, numbered as it came. */
const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2026, 2027),
      text: fc.constantFrom('Kaffe og sukker', 'Garn', 'Bus til Vejle'),
      amount: fc.integer({ min: 1, max: 5000_00 }),
      categoryId: fc.constantFrom(...categories.map(({ id }) => id)),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ year, text, amount, categoryId }, i) =>
      makeEntry({
        id: idOf(510 + i),
        date: `${year}-03-0${i + 1}`,
        voucher: all.slice(0, i + 1).filter((other) => other.year === year).length,
        text,
        lines: [{ amount, categoryId }],
      }),
    ),
  )

/** Activities with changes on their dates, bookings and closures, in a hall with halves and a corner; and a few entries. */
export const anyPlaceData: fc.Arbitrary<PlaceData> = fc
  .record({
    activities: fc.uniqueArray(anyActivity, {
      minLength: 2,
      maxLength: 8,
      selector: ({ activity }) => activity.id,
    }),
    bookings: fc.uniqueArray(anyBooking, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
    closures: fc.array(anyClosure, { maxLength: 2 }),
    closedOnHolidays: fc.boolean(),
    entries: anyEntries,
  })
  .map(({ activities, bookings, closures, closedOnHolidays, entries }) => {
    const empty = makePlaceData({ rooms, people })
    return {
      ...empty,
      place: { ...empty.place, closedOnHolidays },
      activities: activities.map(({ activity }) => activity),
      overrides: activities.flatMap(({ overrides }) => overrides),
      bookings,
      closures,
      grants: [grant],
      entries,
      plannedExpenses: [makePlannedExpense({ id: idOf(530), categoryId: idOf(501) })],
      bookYears: [],
    }
  })

export function makeAcceptedClash(given: Pick<AcceptedClash, 'parties' | 'about'>): AcceptedClash {
  return { id: idOf(400), reason: 'De deler salen: strik ved vinduet, kort ved døren.', ...given }
}
