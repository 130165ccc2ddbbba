import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../electron/cli/render-pdf.ts'
import type { Paper } from '../../../shared/documents/document.ts'
import { documents, findDocument } from '../../../shared/documents/registry.ts'
import type { Activity } from '../../../shared/domain/activity.ts'
import { addDays } from '../../../shared/domain/day.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { languages } from '../../../shared/host/contract.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { contextOf, define, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzæøåABCDÆØÅWMŁŞ0123456789.,:;-–!?&/()']
const word = (longest: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: longest }).map((found) => found.join(''))
const longWord = fc
  .array(fc.constantFrom(...letters.slice(0, 29), 'W'), { minLength: 60, maxLength: 60 })
  .map((found) => found.join(''))
/** 1 to 200 characters, words of sixty letters among them. */
const title = fc
  .array(fc.oneof({ weight: 5, arbitrary: word(14) }, { weight: 1, arbitrary: longWord }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((words) => words.join(' ').slice(0, 200).trim())
const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined, freq: 3 })

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
const entry: fc.Arbitrary<Entry> = fc.record({
  title,
  line: maybe(title),
  topic: maybe(title),
  host: maybe(word(30)),
  coffeeDuty: maybe(word(30)),
  note: maybe(word(30)),
  day: fc.nat({ max: 6 }),
  cancelled: fc.boolean(),
})
const programme = fc.oneof(
  fc.array(entry, { maxLength: 6 }),
  fc.array(entry, { minLength: 7, maxLength: 80, size: 'max' }),
)

const rooms = [
  makeRoom({ name: 'Salen' }),
  makeRoom({ name: 'Et lokale med et meget langt navn i sognehusets kælder' }),
]

/** A place where each entry is an activity of its own in week 48 of 2026. */
function placeOf(entries: readonly Entry[]) {
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

/** What is one page always; what each of them may leave out is tested where it is. */
const onePage = ['notice']

/** How often a text stands in another. */
const countIn = (whole: string, part: string) => whole.split(part).length - 1

describe('every document', () => {
  it.each([
    ['week', 'a4', 25],
    ['week', 'a3', 8],
    ['month-list', 'a4', 20],
  ] as const)(
    '%s on %s holds every entry whole, and nothing stands off the page',
    async (name, paper, numRuns) => {
      await fc.assert(
        fc.asyncProperty(programme, async (entries) => {
          const laidOut = await layOut(name, placeOf(entries), { paper: paper as Paper })
          for (const { title: heading, line, topic, host, coffeeDuty, note, cancelled } of entries) {
            const expected = [heading, topic, note, ...(cancelled ? [] : [line, host, coffeeDuty])]
            for (const text of expected) if (text) expect(laidOut.text).toContain(solid(text))
          }
          const cancelled = entries.filter((one) => one.cancelled).length
          expect(countIn(laidOut.text, 'AFLYST')).toBeGreaterThanOrEqual(cancelled)
          expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
        }),
        { numRuns },
      )
    },
    60_000,
  )

  it('date-list holds every date of its activity', async () => {
    await fc.assert(
      fc.asyncProperty(title, fc.array(entry, { maxLength: 80, size: 'max' }), async (name, entries) => {
        const dates = entries.map((_, i) => addDays('2026-11-23', i * 2))
        const activity = makeActivity({ title: name, recurrence: { kind: 'dates', dates } })
        const overrides = entries.map(({ topic, host, coffeeDuty, note }, i) =>
          makeOverride(activity, dates[i] as string, {
            ...(topic !== undefined && { topic }),
            ...(host !== undefined && { host }),
            ...(coffeeDuty !== undefined && { coffeeDuty }),
            ...(note !== undefined && { note }),
          }),
        )
        const data = makePlaceData({ activities: [activity], overrides })
        const laidOut = await layOut('date-list', data, { to: '2027-11-23' })
        for (const text of [
          name,
          ...entries.flatMap(({ topic, host, coffeeDuty, note }) => [topic, host, coffeeDuty, note]),
        ]) {
          if (text) expect(laidOut.text).toContain(solid(text))
        }
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('phone-list holds every name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(title, { maxLength: 80, size: 'max' }), async (names) => {
        const people = names.map((name) =>
          makePerson({
            name,
            email: `${solid(name)}@example.dk`.slice(-200),
            mayPrint: { name: true, phone: true, email: true },
          }),
        )
        const laidOut = await layOut('phone-list', makePlaceData({ people }))
        for (const { name, email } of people) {
          expect(laidOut.text).toContain(solid(name))
          expect(laidOut.text).toContain(solid(email))
        }
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it.each(documents.map(({ name }) => name))(
    '%s keeps on the page what fills every field to its limit',
    async (name) => {
      const full = (letter: string) => `${letter.repeat(60)} `.repeat(4).slice(0, 200)
      const activity = makeActivity({
        title: full('T'),
        line: full('L'),
        prices: Array.from({ length: 20 }, (_, i) => ({ label: full('P'), amount: 10_000_00 + i })),
        signUp: { daysBefore: 3, maximum: 10_000 },
        roomIds: rooms.map(({ id }) => id),
        trial: true,
      })
      const overrides = ['2026-11-23', '2026-11-30'].map((date) =>
        makeOverride(activity, date, {
          topic: full('E'),
          host: full('V'),
          coffeeDuty: full('K'),
          note: full('B'),
        }),
      )
      const place = makePlace({
        name: full('M'),
        address: full('W').repeat(3),
        contactName: full('C'),
        phone: full('1'),
        email: full('e'),
        web: full('w'),
        openingLine: `${full('O')}\n`.repeat(40),
      })
      const data = makePlaceData({
        place,
        rooms,
        activities: [activity],
        overrides,
        people: [makePerson({ name: full('N') })],
      })
      const laidOut = await layOut(name, data)
      expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      if (onePage.includes(name)) return expect(laidOut.pages).toHaveLength(1)
      // They flow over page ends, so a text may be in two parts: its letters are counted, each field having its own.
      const held = (letter: string, times: number) =>
        expect(countIn(laidOut.text, letter), letter).toBeGreaterThanOrEqual(
          times * solid(full(letter)).length,
        )
      for (const letter of [...'MC1ew']) held(letter, 1)
      held('W', 3)
      if (name === 'phone-list') return held('N', 1)
      if (name !== 'date-list') held('O', 40)
      for (const letter of [...'TL']) held(letter, 1)
      held('P', 20)
      for (const letter of [...'EVKB']) held(letter, name === 'week' ? 1 : 2)
    },
  )

  it.each(documents.map(({ name }) => name))(
    '%s says who made it, in which language, with its own fonts',
    async (name) => {
      for (const language of languages) {
        const data = makePlaceData({
          place: makePlace({ name: 'Åbent hus på Ærø' }),
          activities: [makeActivity({ title: 'Łukasz Şen læser højt' })],
          people: [makePerson({ name: 'Łukasz Şen' })],
        })
        const context = contextOf({ language })
        const { info, text, pages } = await layOut(name, data, {}, context)
        expect(info).toMatchObject({ Author: 'Åbent hus på Ærø', Language: language })
        expect(info.Title).toContain('Åbent hus på Ærø')
        expect(text).toContain('ŁukaszŞen')
        expect(
          Math.min(...pages.flatMap(({ pieces }) => pieces.map(({ fontSize }) => fontSize))),
        ).toBeGreaterThanOrEqual(11)

        const bytes = Buffer.from(await renderPdf(define(name, data, {}, context))).toString('latin1')
        const fonts = [...bytes.matchAll(/\/BaseFont \/(\S+)/g)].map(([, font]) => font)
        expect(new Set(fonts.map((font) => font?.slice(7)))).toEqual(
          new Set(['AtkinsonHyperlegibleNext-Regular', 'AtkinsonHyperlegibleNext-Bold']),
        )
        expect(bytes.match(/\/FontFile2 /g)).toHaveLength(2)
      }
    },
  )

  it('has a name of its own, a title in both languages and a file name without a path', () => {
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length)
    const data = makePlaceData({ activities: [makeActivity({ title: 'Kaffe/te: "hygge"?' })] })
    for (const document of documents) {
      expect(findDocument(document.name)).toBe(document)
      for (const language of languages) {
        const context = contextOf({ language })
        expect(document.title(context.t)).not.toContain(':')
        expect(document.fileName(data, options, context)).toMatch(/^[^\\/:*?"<>|]+\.pdf$/)
      }
    }
    expect(findDocument('no-such')).toBeUndefined()
  })
})
