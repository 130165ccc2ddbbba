import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentOptions, type Paper, posterDesigns } from '../../../shared/documents/document.ts'
import type { ActivityVersion } from '../../../shared/domain/activity.ts'
import type { Place } from '../../../shared/domain/place.ts'
import { makeActivity, makePerson, makePlace, makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { define, layOut, overlaps } from './laid-out.ts'

import { context, offPage, picture, unbroken } from './one-page.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzæøåABCDÆØÅWMŁŞ0123456789.,:;–!?&/()']
const word = (longest: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: longest }).map((found) => found.join(''))
const longWord = fc
  .array(fc.constantFrom(...letters.slice(0, 29), 'W'), { minLength: 60, maxLength: 60 })
  .map((found) => found.join(''))
/** 1 to 200 characters, words of sixty letters among them. */
const words = (most: number) =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: word(14) }, { weight: 1, arbitrary: longWord }), {
      minLength: 1,
      maxLength: most,
    })
    .map((found) => found.join(' ').slice(0, 200).trim())
const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: '', freq: 3 })
/** Nothing in it that would end it. */
const plainWord = word(12).map((found) => found.replace(/[.!?]/g, 'e'))
const sentence = fc.array(plainWord, { minLength: 2, maxLength: 14 }).map((found) => `Så ${found.join(' ')}.`)
const text = fc.array(sentence, { maxLength: 30, size: 'max' }).map((found) => found.join(' '))

const anySubject = fc.record({
  title: words(24),
  line: maybe(words(8)),
  text,
  own: maybe(words(6)),
  room: maybe(words(4)),
  link: fc.constantFrom('', 'www.ok.dk/kornboelle', `https://example.dk/${'x'.repeat(150)}`, 'ring til Åse'),
  web: fc.constantFrom('', 'www.kornboelle.example'),
  address: maybe(words(5)),
  opening: maybe(words(12)),
  contactName: maybe(words(3)),
  phone: fc.constantFrom('', '12 34 56 78'),
  email: maybe(word(60).map((name) => `${name}@example.dk`)),
  mobilePay: fc.constantFrom('', '012345'),
  prices: fc.array(fc.record({ label: maybe(words(3)), amount: fc.nat(100_000) }), { maxLength: 4 }),
  signUp: fc.constantFrom(undefined, {}, { daysBefore: 3, maximum: 60 }),
  recurrence: fc.constantFrom<ActivityVersion['recurrence']>(
    { kind: 'once', date: '2026-11-26' },
    { kind: 'weekly', everyWeeks: 2, weekdays: [1, 3], start: '2026-01-05', end: '2027-04-30' },
    { kind: 'monthly', ordinals: [1, 3], weekday: 2, start: '2026-01-01', season: { from: 9, to: 4 } },
    { kind: 'dates', dates: ['2026-11-25', '2026-12-02', '2026-12-16', '2027-01-13', '2027-01-27'] },
  ),
  withPicture: fc.boolean(),
})
type Subject = typeof anySubject extends fc.Arbitrary<infer T> ? T : never

function placeOf(given: Subject) {
  const room = makeRoom({ name: given.room || 'Salen' })
  const leader = makePerson({ name: 'Inge-Lise Thorup' })
  const { title, line, text, link, prices, signUp, recurrence } = given
  const activity = makeActivity({
    title,
    line,
    text,
    prices,
    recurrence,
    roomIds: given.room === '' ? [] : [room.id],
    leaderIds: [leader.id],
    ...(link !== '' && { link }),
    ...(signUp && { signUp }),
    ...(given.withPicture && { picture }),
  })
  const { web, address, opening: openingLine, contactName, phone, email, mobilePay } = given
  const place: Partial<Place> = { web, address, openingLine, contactName, phone, email, mobilePay }
  return makePlaceData({ place: makePlace(place), rooms: [room], people: [leader], activities: [activity] })
}

const kinds: [string, Paper, number, number][] = [
  ['poster', 'a4', 11, 12],
  ['poster', 'a3', 15.5, 6],
  ['flyer', 'a4', 11, 6],
  ['flyer', 'a5', 11, 10],
]
const cases = kinds.flatMap(([name, paper, smallest, numRuns]) =>
  posterDesigns.map((design) => ({ name, paper, smallest, numRuns, design })),
)

describe('poster and flyer', () => {
  it.each(cases)(
    '$name on $paper led by $design is one page where nothing is lost, clipped or written over',
    async ({ name, paper, design, smallest, numRuns }) => {
      await fc.assert(
        fc.asyncProperty(anySubject, async (given) => {
          const data = placeOf(given)
          const asked: Partial<DocumentOptions> = { paper, design, text: given.own }
          const { leftOut = '' } = define(name, data, asked, context)
          const laidOut = await layOut(name, data, asked, context)
          expect(laidOut.pages).toHaveLength(1)
          expect(offPage(laidOut)).toEqual([])
          expect(overlaps(laidOut)).toEqual([])
          const sizes = laidOut.pages.flatMap(({ pieces }) => pieces.map(({ fontSize }) => fontSize))
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallest - 0.01)
          const page = unbroken(laidOut.text)
          const { title, room, address, contactName, phone, email } = given
          const whole = [
            title,
            room,
            'Lindeballe Mødested',
            address,
            contactName,
            phone,
            email,
            'kl. 14.00–16.00',
          ]
          for (const part of whole) expect(page).toContain(unbroken(part))
          for (const { amount } of given.prices) expect(page).toContain(amount === 0 ? 'ratis' : 'kr.')
          const either = `${page} ${unbroken(leftOut)}`
          const sentences = given.text.split(/(?<=\.) (?=Så )/)
          for (const part of [given.line, given.own, given.opening, ...sentences])
            expect(either).toContain(unbroken(part))
        }),
        { numRuns },
      )
    },
    60_000,
  )
})
