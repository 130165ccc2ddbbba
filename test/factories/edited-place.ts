/** A place as somebody leaves it who has worked on it for a while: rows added, changed and removed, as the app does it. */
import fc from 'fast-check'
import type { Activity } from '../../shared/domain/activity.ts'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Grant } from '../../shared/domain/grant.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { nextVoucher } from '../../shared/domain/voucher-number.ts'
import { makeBookYear, makeEntry } from './accounts.ts'
import { anyPlaceData } from './arbitrary-place.ts'
import { anyMeetingEdit, meetingsAtFirst } from './edited-meetings.ts'
import { makeId } from './ids.ts'
import { makeActivity, makeOverride, makePerson, makePrint } from './place-data.ts'

/** The closures of `anyPlaceData` share one id. */
export const anyPlace: fc.Arbitrary<PlaceData> = anyPlaceData.map((data) => ({
  ...data,
  closures: data.closures.slice(0, 1),
  ...meetingsAtFirst,
}))

type Edit = (data: PlaceData) => PlaceData

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat().map(removeActivity),
  fc.tuple(fc.nat(), fc.constantFrom('Banko', 'Sang', 'Strik')).map(([n, title]) => retitle(n, title)),
  fc.constantFrom('Ny banko', 'Ny sang').map((title): Edit => {
    const activity = makeActivity({ id: makeId(), title })
    return (data) => ({ ...data, activities: [...data.activities, activity] })
  }),
  fc
    .tuple(fc.nat(), fc.constantFrom('2026-12-15', '2026-12-16', '2026-12-17'), fc.nat(40))
    .map(([n, date, headcount]) => count(n, date, headcount)),
  fc.nat().map(
    (n): Edit =>
      (data) => ({ ...data, people: data.people.filter((_, i) => i !== n % 5) }),
  ),
  fc.constantFrom('Ida', 'Bo').map((name): Edit => {
    const person = makePerson({ name })
    return (data) => ({ ...data, people: [...data.people, person] })
  }),
  fc.constantFrom('12 34 56 78', '87 65 43 21').map(
    (phone): Edit =>
      (data) => ({ ...data, place: { ...data.place, phone } }),
  ),
  fc.nat().map(
    (n): Edit =>
      (data) => ({ ...data, bookings: data.bookings.filter((_, i) => i !== n % 3) }),
  ),
  fc.constant<Edit>((data) => ({ ...data, prints: [...data.prints, makePrint()] })),
  fc.constantFrom(2026, 2027).map(addEntry),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 900_00 })).map(([n, amount]) => correctEntry(n, amount)),
  fc.nat().map(annulEntry),
  fc.constantFrom(0, 45_000_00).map(
    (budget): Edit =>
      (data) => ({ ...data, grants: data.grants.map((grant) => budgeted(grant, budget)) }),
  ),
  fc.constant<Edit>((data) => ({ ...data, plannedExpenses: [] })),
  fc.tuple(fc.constantFrom(2026, 2027), fc.boolean()).map(([year, closed]) => closeYear(year, closed)),
  { arbitrary: anyMeetingEdit, weight: 4 },
)

/** What the place becomes after some edits; the rows may come out in another order. */
export function anyEditOf(data: PlaceData): fc.Arbitrary<PlaceData> {
  return fc.tuple(fc.array(anyEdit, { maxLength: 6 }), fc.boolean()).map(([edits, turned]) =>
    turnedIf(
      turned,
      edits.reduce((now, edit) => edit(now), data),
    ),
  )
}

function removeActivity(n: number): Edit {
  return (data) => {
    const gone = data.activities[n % Math.max(1, data.activities.length)]?.id
    return {
      ...data,
      activities: data.activities.filter(({ id }) => id !== gone),
      overrides: data.overrides.filter(({ activityId }) => activityId !== gone),
    }
  }
}

function retitle(n: number, title: string): Edit {
  return (data) => ({
    ...data,
    activities: data.activities.map((activity, i) =>
      i === n % data.activities.length ? titled(activity, title) : activity,
    ),
  })
}

function titled(activity: Activity, title: string): Activity {
  return { ...activity, versions: activity.versions.map((version) => ({ ...version, title })) }
}

function count(n: number, date: string, headcount: number): Edit {
  return (data) => {
    const activity = data.activities[n % Math.max(1, data.activities.length)]
    if (!activity) return data
    const known = data.overrides.find((row) => row.activityId === activity.id && row.date === date)
    const row = known ? { ...known, headcount } : makeOverride(activity, date, { headcount })
    return { ...data, overrides: [...data.overrides.filter(({ id }) => id !== row.id), row] }
  }
}

/** Under the next number of its year, as the app gives it. */
function addEntry(year: number): Edit {
  const entry = makeEntry({ text: 'Bus', date: `${year}-11-20` })
  return (data) => ({
    ...data,
    entries: [...data.entries, { ...entry, voucher: nextVoucher(data.entries, year) }],
  })
}

function onEntry(n: number, change: (entry: Entry) => Entry): Edit {
  return (data) => ({
    ...data,
    entries: data.entries.map((entry, i) => (i === n % data.entries.length ? change(entry) : entry)),
  })
}

/** Another amount, within its year; what it said before stays. */
function correctEntry(n: number, amount: number): Edit {
  return onEntry(n, ({ date, text, lines, paid, ...entry }) => ({
    ...entry,
    date,
    text,
    paid,
    lines: [{ ...lines[0], amount }],
    earlier: [...entry.earlier, { date, text, lines, paid, correctedOn: '2026-11-25' }],
  }))
}

function annulEntry(n: number): Edit {
  return onEntry(n, (entry) => ({ ...entry, annulled: { on: '2026-11-25', reason: 'Skrevet to gange' } }))
}

function budgeted(grant: Grant, budget: number): Grant {
  return { ...grant, categories: grant.categories.map((category) => ({ ...category, budget })) }
}

function closeYear(year: number, closed: boolean): Edit {
  const event = { on: '2027-11-25', action: closed ? 'closed' : 'reopened', reason: '' } as const
  const id = makeId()
  return (data) => {
    const known = data.bookYears.find((one) => one.year === year)
    const row = makeBookYear({
      ...(known ?? { id }),
      year,
      closed,
      events: [...(known?.events ?? []), event],
      grants: closed ? data.grants : [],
    })
    return { ...data, bookYears: [...data.bookYears.filter((one) => one.year !== year), row] }
  }
}

function turnedIf(turned: boolean, data: PlaceData): PlaceData {
  if (!turned) return data
  return { ...data, activities: data.activities.toReversed(), overrides: data.overrides.toReversed() }
}

/** The same place with its rows in the order of their ids, for comparing. */
export function inOrder(data: PlaceData): PlaceData {
  const sorted = Object.entries(data).map(([kind, rows]) => [
    kind,
    Array.isArray(rows)
      ? rows.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
      : rows,
  ])
  return Object.fromEntries(sorted)
}
