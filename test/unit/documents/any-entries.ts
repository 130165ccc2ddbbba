/** fast-check arbitraries for documents: titles of 1 to 200 characters, long words, empty fields, up to 80 entries a week. */
import fc from 'fast-check'
import type { Activity } from '../../../shared/domain/activity.ts'
import { addDays } from '../../../shared/domain/day.ts'
import type { Override } from '../../../shared/domain/override.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { solid } from './laid-out.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzæøåABCDÆØÅWMŁŞ0123456789.,:;-–!?&/()']
export const word = (longest: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: longest }).map((found) => found.join(''))
const longWord = fc
  .array(fc.constantFrom(...letters.slice(0, 29), 'W'), { minLength: 60, maxLength: 60 })
  .map((found) => found.join(''))
/** 1 to 200 characters, words of sixty letters among them. */
export const title = fc
  .array(fc.oneof({ weight: 5, arbitrary: word(14) }, { weight: 1, arbitrary: longWord }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((words) => words.join(' ').slice(0, 200).trim())
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })

interface Entry {
  title: string
  line: string | undefined
  topic: string | undefined
  host: string | undefined
  coffeeDuty: string | undefined
  note: string | undefined
  day: number
  cancelled: boolean
}
export const entry: fc.Arbitrary<Entry> = fc.record({
  title,
  line: maybe(title),
  topic: maybe(title),
  host: maybe(word(30)),
  coffeeDuty: maybe(word(30)),
  note: maybe(word(30)),
  day: fc.nat({ max: 6 }),
  cancelled: fc.boolean(),
})
export const programme = fc.oneof(
  fc.array(entry, { maxLength: 6 }),
  fc.array(entry, { minLength: 7, maxLength: 80, size: 'max' }),
)

export const rooms = [
  makeRoom({ name: 'Salen' }),
  makeRoom({ name: 'Et lokale med et meget langt navn i sognehusets kælder' }),
]

/** A place where each entry is an activity of its own in week 48 of 2026. */
export function placeOf(entries: readonly Entry[]): PlaceData {
  const monday = '2026-11-23'
  const activities: Activity[] = entries.map((given, i) =>
    makeActivity({
      title: given.title,
      line: given.line ?? '',
      roomIds: rooms.slice(0, i % 3).map(({ id }) => id),
      prices: i % 2 ? [{ label: 'Voksne', amount: 15_000 }] : [],
      recurrence: { kind: 'once', date: addDays(monday, given.day) },
    }),
  )
  const overrides: Override[] = entries.map(({ topic, host, coffeeDuty, note, cancelled, day }, i) =>
    makeOverride(activities[i] as Activity, addDays(monday, day), {
      cancelled,
      ...(topic !== undefined && { topic }),
      ...(host !== undefined && { host }),
      ...(coffeeDuty !== undefined && { coffeeDuty }),
      ...(note !== undefined && { note }),
    }),
  )
  const people = entries.map(({ title: name }) => makePerson({ name }))
  return makePlaceData({ rooms, activities, overrides, people })
}

/** What was broken between its letters at a line's end; a hyphen of the text's own goes with those that were put there. */
export const unhyphenated = (text: string) => solid(text).replaceAll('-', '')
