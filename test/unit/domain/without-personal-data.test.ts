import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../shared/domain/entry.ts'
import { type PlaceData, placeDataSchema } from '../../../shared/domain/place-data.ts'
import { withoutPersonalData } from '../../../shared/domain/without-personal-data.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { anyPlace } from '../../factories/edited-place.ts'
import { idOf } from '../../factories/ids.ts'
import { makeAcceptedClash, makePerson, makePlaceData, makePrint } from '../../factories/place-data.ts'

const words = {
  person: (n: number) => `Tovholder ${n}`,
  booking: (n: number) => `Udlån ${n}`,
}

/** The place with a text of its own in every field that may name somebody, and some of them in titles too. */
function withNames(data: PlaceData): { named: PlaceData; names: string[] } {
  const names: string[] = []
  const say = (what: string) => {
    const text = `${what}-${names.length}-hemmelig`
    names.push(text)
    return text
  }
  const people = data.people.map((person) => ({
    ...person,
    name: say('Navn'),
    phone: say('12'),
    email: say('a@'),
  }))
  const someone = people[0]?.name ?? ''
  const activity = { id: idOf(1), title: `Tur med ${someone}` }
  const grant = makeGrant({
    name: `Gave fra ${someone}`,
    funder: someone,
    basis: someone,
    caseNumber: someone,
    categories: [makeCategory({ name: `Til ${someone}` })],
    note: say('Aftale'),
  })
  const named: PlaceData = {
    place: {
      ...data.place,
      contactName: say('Kontakt'),
      phone: say('34'),
      email: say('b@'),
      mobilePay: say('56'),
      openingLine: say('Ring til'),
    },
    rooms: data.rooms,
    people,
    activities: data.activities.map((activity) => ({
      ...activity,
      versions: activity.versions.map((version) => ({
        ...version,
        title: `${version.title} med ${someone}`,
        line: say('Linje'),
        text: say('Tekst'),
        link: say('mailto:c@'),
        picture: 'a'.repeat(64),
      })),
    })),
    overrides: data.overrides.map((override) => ({
      ...override,
      topic: `Besøg af ${someone}`,
      host: say('Vært'),
      coffeeDuty: say('Kaffe'),
      note: say('Note'),
    })),
    closures: data.closures,
    bookings: data.bookings.map((booking) => ({
      ...booking,
      title: say('Fest'),
      contactName: say('Låner'),
      phone: say('78'),
      email: say('d@'),
      note: say('Nøgle'),
    })),
    acceptedClashes: [
      makeAcceptedClash({ reason: say('Grund') }),
      makeAcceptedClash({ reason: say('Grund'), about: { kind: 'person', key: say('gæst') } }),
      makeAcceptedClash({ reason: say('Grund'), about: { kind: 'person', key: people[0]?.id ?? idOf(1) } }),
    ],
    prints: [makePrint({ texts: [say('Papir')], title: say('Program'), options: { text: say('Opslag') } })],
    meetings: [],
    tasks: [],
    ideas: [],
    yearPoints: [],
    grants: [grant],
    entries: [
      makeEntry({
        text: `Udlæg, ${someone}`,
        by: say('Udlægger'),
        receipts: ['b'.repeat(64)],
        lines: [{ amount: 1, activity }],
        annulled: { on: '2026-03-03', reason: say('Grund') },
        earlier: [
          {
            date: '2026-03-02',
            text: `Før, ${someone}`,
            lines: [{ amount: 1, activity }],
            paid: 'person',
            by: say('Før'),
            correctedOn: '2026-03-03',
          },
        ],
      }),
    ],
    plannedExpenses: [makePlannedExpense({ text: `Gave til ${someone}`, activity })],
    bookYears: [
      makeBookYear({
        grants: [grant],
        events: [{ on: '2027-01-20', action: 'closed', reason: say('Fordi') }],
      }),
    ],
  }
  return { named, names }
}

const figuresOf = (entries: readonly Entry[]) =>
  entries.map(({ id, date, voucher, kind, paid, lines }) => ({
    id,
    date,
    voucher,
    kind,
    paid,
    lines: lines.map(({ amount, categoryId }) => [amount, categoryId]),
  }))

describe('a place without personal data', () => {
  test('nothing of what may name somebody is anywhere in it, and it is a place still', () => {
    fc.assert(
      fc.property(anyPlace, (data) => {
        const { named, names } = withNames(data)
        const bare = withoutPersonalData(named, words)
        const text = JSON.stringify(bare)
        expect(names.filter((name) => text.includes(name))).toEqual([])
        expect(text).not.toContain('hemmelig')
        expect(placeDataSchema.safeParse(bare).success).toBe(true)
      }),
    )
  })

  test('titles, topics, rooms, dates, patterns and headcounts stay', () => {
    fc.assert(
      fc.property(anyPlace, (data) => {
        const bare = withoutPersonalData(data, words)
        expect(bare.rooms).toEqual(data.rooms)
        expect(bare.closures).toEqual(data.closures)
        const kept = ({ activities, overrides, bookings, entries }: PlaceData) => [
          activities.map(({ id, versions }) => [
            id,
            versions.map(({ from, title, recurrence, leaderIds, roomIds, startTime }) => ({
              from,
              title,
              recurrence,
              leaderIds,
              roomIds,
              startTime,
            })),
          ]),
          figuresOf(entries),
          overrides.map(({ id, activityId, date, cancelled, movedTo, topic, headcount, takings }) => ({
            id,
            activityId,
            date,
            cancelled,
            movedTo,
            topic,
            headcount,
            takings,
          })),
          bookings.map(({ id, roomIds, recurrence, startTime }) => ({ id, roomIds, recurrence, startTime })),
        ]
        expect(kept(bare)).toEqual(kept(data))
      }),
    )
  })

  test('whoever laid something out is a number, or nobody to tell apart, however short their name', () => {
    const karen = makePerson({ name: 'Karen Lund' })
    const entries = ['Karen Lund', 'LK', 'Bo'].map((by) => makeEntry({ paid: 'person', by }))
    const bare = withoutPersonalData(makePlaceData({ people: [karen], entries }), words)
    expect(bare.entries.map(({ by }) => by)).toEqual(['Tovholder 1', '…', '…'])
  })
})
