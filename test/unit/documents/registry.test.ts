import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../electron/cli/render-pdf.ts'
import type { Paper } from '../../../shared/documents/document.ts'
import { documents, findDocument } from '../../../shared/documents/registry.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { languages } from '../../../shared/host/contract.ts'
import { makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makeIdea, makeMeeting, makeYearPoint } from '../../factories/meetings.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { entry, placeOf, programme, rooms, title } from './any-entries.ts'
import { fullBooks } from './full-books.ts'
import { fullMeetings } from './full-meetings.ts'
import { contextOf, define, layOut, options, overlaps, solid, strays } from './laid-out.ts'

/** What is one page always; its own margins and what it may leave out are tested where it is. */
const onePage = ['poster', 'flyer', 'notice']

/** How often a text stands in another. */
const countIn = (whole: string, part: string) => whole.split(part).length - 1

/** Which fields each document has to hold, by the letter that fills them, and how often at least. */
const fullLetters: Readonly<Record<string, readonly (readonly [letters: string, times: number])[]>> = {
  week: [
    ['O', 40],
    ['P', 20],
    ['TLEVKB', 1],
  ],
  'month-list': [
    ['O', 40],
    ['P', 20],
    ['TL', 1],
    ['EVKB', 2],
  ],
  'month-grid': [['T', 2]],
  'date-list': [
    ['P', 20],
    ['TL', 1],
    ['EVKB', 2],
  ],
  'sign-up': [
    ['P', 20],
    ['TLEB', 1],
  ],
  'room-sign': [['TEV', 2]],
  'lead-sheet': [
    ['N', 1],
    ['TEVKB', 2],
  ],
  'phone-list': [['NT', 1]],
  vouchers: [['DGTUR', 1]],
  accounts: [['AFHJGX', 1]],
  'budget-status': [['AG', 1]],
  'expense-slip': [],
  agenda: [['ijkl', 1]],
  minutes: [['ijklmn', 1]],
  'interest-list': [['o', 1]],
  // What a point is called is shortened, so that the year is one page.
  'year-wheel': [],
}

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
      const lead = makePerson({ name: full('N') })
      const activity = makeActivity({
        title: full('T'),
        line: full('L'),
        prices: Array.from({ length: 20 }, (_, i) => ({ label: full('P'), amount: 10_000_00 + i })),
        signUp: { daysBefore: 3, maximum: 10_000 },
        roomIds: rooms.map(({ id }) => id),
        leaderIds: [lead.id],
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
        people: [lead],
        ...fullBooks(full),
        ...fullMeetings(full),
      })
      const laidOut = await layOut(name, data)
      expect(overlaps(laidOut)).toEqual([])
      if (onePage.includes(name)) return expect(laidOut.pages).toHaveLength(1)
      expect(strays(laidOut)).toEqual([])
      // Half a page, most of it empty; what is on it is tested where it is.
      if (name === 'voucher-sheet') return expect(laidOut.pages).toHaveLength(1)
      // They flow over page ends, so a text may be in two parts: its letters are counted, each field having its own.
      const held = (letter: string, times: number) =>
        expect(countIn(laidOut.text, letter), letter).toBeGreaterThanOrEqual(
          times * solid(full(letter)).length,
        )
      for (const letter of [...'MC1ew']) held(letter, 1)
      held('W', 3)
      for (const [letters, times] of fullLetters[name] ?? [])
        for (const letter of [...letters]) held(letter, times)
      expect(fullLetters).toHaveProperty(name)
    },
  )

  it.each(documents.map(({ name }) => name))(
    '%s says who made it, in which language, with its own fonts',
    async (name) => {
      const lead = makePerson({ name: 'Łukasz Şen' })
      const room = makeRoom()
      const category = makeCategory()
      for (const language of languages) {
        const data = makePlaceData({
          place: makePlace({ name: 'Åbent hus på Ærø' }),
          activities: [
            makeActivity({ title: 'Łukasz Şen læser højt', leaderIds: [lead.id], roomIds: [room.id] }),
          ],
          people: [lead],
          rooms: [room],
          meetings: [makeMeeting({ title: 'Łukasz Şens møde' })],
          ideas: [makeIdea({ title: 'Łukasz Şens idé' })],
          yearPoints: [makeYearPoint({ title: 'Łukasz Şens fødselsdag' })],
          grants: [makeGrant({ name: 'Łukasz Şens legat', categories: [category] })],
          entries: [
            makeEntry({
              text: 'Łukasz Şen handlede',
              lines: [{ amount: 100_00, categoryId: category.id }],
              paid: 'person',
              by: 'Łukasz Şen',
            }),
          ],
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
