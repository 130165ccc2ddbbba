import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NoticeKind, noticeKinds } from '../../../shared/documents/document.ts'
import { missingGlyphs } from '../../../shared/documents/missing-glyphs.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import { contrastOf } from '../../../shared/domain/place-colour.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { contextOf, define, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const hall = makeRoom({ name: 'Salen' })
const cafe = makeRoom({ name: 'Caféen' })
const banko = makeActivity({ title: 'Banko', roomIds: [hall.id] })
const other = makeActivity({
  title: 'Stolegymnastik',
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [3], start: '2026-01-01' },
})
const monday = { activity: banko.id, date: '2026-11-23' }

function place(given: Partial<PlaceData> = {}): PlaceData {
  return makePlaceData({ rooms: [hall, cafe], activities: [banko, other], ...given })
}
const withOverride = (change: Parameters<typeof makeOverride>[2]) =>
  place({ overrides: [makeOverride(banko, '2026-11-23', change)] })

/** The text of a notice about Banko on Monday 23 November, as one. */
const textOf = async (data: PlaceData, given = {}) =>
  (await layOut('notice', data, { ...monday, ...given })).text

describe('notice', () => {
  it('of a cancelled date says so, which it is, why, when people meet again and whom to ask', async () => {
    const text = await textOf(withOverride({ cancelled: true }), { text: 'Tovholderen er syg' })
    expect(text).toBe(
      solid(
        'Lindeballe Mødested AFLYST Banko Mandag den 23. november kl. 14.00–16.00 Tovholderen er syg ' +
          'Vi ses igen mandag den 30. november. Karen Lund, tlf. 12 34 56 78',
      ),
    )
  })

  it('meets again on the next date that is held', async () => {
    const data = place({
      overrides: ['2026-11-23', '2026-11-30'].map((date) => makeOverride(banko, date, { cancelled: true })),
      closures: [makeClosure({ from: '2026-12-05', to: '2026-12-08' })],
    })
    expect(await textOf(data)).toContain(solid('Vi ses igen mandag den 14. december.'))
    const last = makeActivity({ title: 'Banko', recurrence: { kind: 'once', date: '2026-11-23' } })
    const overrides = [makeOverride(last, '2026-11-23', { cancelled: true })]
    const { text } = await layOut('notice', makePlaceData({ activities: [last], overrides }))
    expect(text).toContain('AFLYST')
    expect(text).not.toContain(solid('Vi ses igen'))
  })

  it('of a moved date says which day it is not, and the new day with time and place', async () => {
    const text = await textOf(withOverride({ movedTo: '2026-11-25' }))
    expect(text).toContain(
      solid(
        'ÆNDRET Banko Ikke mandag den 23. november, men: ' +
          'Ny dag Onsdag den 25. november Tid Kl. 14.00–16.00 Sted Salen',
      ),
    )
  })

  it('of another time or room gives what still holds, and then what is new', async () => {
    expect(await textOf(withOverride({ startTime: '15:00', endTime: '17:00' }))).toContain(
      solid('ÆNDRET Banko Mandag den 23. november Ny tid Kl. 15.00–17.00 Sted Salen'),
    )
    expect(await textOf(withOverride({ roomIds: [cafe.id] }))).toContain(
      solid('ÆNDRET Banko Mandag den 23. november kl. 14.00–16.00 Nyt sted Caféen'),
    )
  })

  it('of a closed day gives why, the whole period, and when anything is held again', async () => {
    const closures = [makeClosure({ name: 'Efterårsferie', from: '2026-11-21', to: '2026-11-24' })]
    expect(await textOf(place({ closures }))).toContain(
      solid('LUKKET Efterårsferie 21.–24. november Vi ses igen onsdag den 25. november.'),
    )
    const { text } = await layOut('notice', makePlaceData({ closures }), { date: '2026-11-22' })
    expect(text).toContain(solid('LUKKET Efterårsferie 21.–24. november'))
  })

  it('says that nothing is off where nothing is, unless it is told otherwise', async () => {
    expect(await textOf(place())).toContain(
      solid('SOM PLANLAGT Banko Mandag den 23. november kl. 14.00–16.00 Sted Salen'),
    )
    const cries = { cancelled: 'AFLYST', changed: 'ÆNDRET', closed: 'LUKKET' }
    for (const notice of noticeKinds) {
      const text = await textOf(place(), { notice })
      expect(text).toContain(solid(`${cries[notice]} Banko Mandag den 23. november`))
    }
  })

  it('takes the next date, and of an empty place says that there is nothing', async () => {
    const overrides = [makeOverride(banko, '2026-11-23', { cancelled: true })]
    expect((await layOut('notice', place({ overrides }))).text).toContain('Stolegymnastik')
    const alone = makePlaceData({ activities: [banko], overrides })
    expect((await layOut('notice', alone)).text).toContain('AFLYSTBanko')
    const empty = await layOut('notice', makePlaceData())
    expect(empty.text).toBe(solid('Der er ingen aktiviteter endnu.'))
    expect(strays(empty)).toEqual([])
  })

  it('is named so that notices sort by day, and knows which dates it is about', () => {
    const notice = findDocument('notice')
    const data = withOverride({ movedTo: '2026-11-25' })
    const asked = { ...options, ...monday }
    expect(notice?.fileName(data, asked, contextOf())).toBe('2026-11-25 ÆNDRET Banko.pdf')
    expect(notice?.covers?.(data, asked, contextOf())).toEqual({
      range: { from: '2026-11-23', to: '2026-11-25' },
      activityIds: [banko.id],
    })
  })
})

describe('whatever it says', () => {
  const letters = [...'aaeeiinnrrsstdlkogmvfybphåæøABDKSVÆØÅ0123456789.,:-–!?']
  const word = (longest: number) =>
    fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: longest }).map((found) => found.join(''))
  const words = (most: number) =>
    fc
      .array(fc.oneof({ weight: 6, arbitrary: word(12) }, { weight: 1, arbitrary: word(60) }), {
        minLength: 1,
        maxLength: most,
      })
      .map((found) => found.join(' ').slice(0, 200).trim())
  const asked = fc.record({
    title: words(24),
    room: words(24),
    rooms: fc.nat({ max: 5 }),
    text: fc.option(words(24), { nil: undefined }),
    closure: words(24),
    notice: fc.option(fc.constantFrom<NoticeKind>(...noticeKinds), { nil: undefined }),
    change: fc.constantFrom<Parameters<typeof makeOverride>[2]>(
      {},
      { cancelled: true },
      { movedTo: '2026-11-28' },
      { movedTo: '2026-12-28', startTime: '09:00', endTime: '23:45' },
      { roomIds: [] },
    ),
    closed: fc.boolean(),
    paper: fc.constantFrom('a4' as const, 'a3' as const),
  })

  it('it is one page, with the word, what it is about, and the day and time large; nothing off it or over each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        asked,
        async ({ title, room, rooms, text, closure, notice, change, closed, paper }) => {
          const all = Array.from({ length: rooms }, () => makeRoom({ name: room }))
          const activity = makeActivity({ title, roomIds: all.map(({ id }) => id) })
          const data = makePlaceData({
            rooms: all,
            activities: [activity],
            overrides: [makeOverride(activity, '2026-11-23', change)],
            closures: closed ? [makeClosure({ name: closure, from: '2026-11-23', to: '2027-01-02' })] : [],
          })
          const given = {
            activity: activity.id,
            date: '2026-11-23',
            paper,
            ...(notice && { notice }),
            ...(text && { text }),
          }
          const laidOut = await layOut('notice', data, given)
          expect(laidOut.pages).toHaveLength(1)
          expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
          const { leftOut } = define('notice', data, given)
          // A long word is broken with a hyphen, and a day or a title is never shortened.
          const bare = (said: string) => solid(said).replaceAll('-', '')
          const standing = bare(laidOut.text)
          const isClosed = /LUKKET/.test(laidOut.text)
          expect(standing).toContain(bare(isClosed && closed ? closure : title))
          if (text && !leftOut) expect(standing).toContain(bare(text))
          const [cry, ...others] = (laidOut.pages[0]?.pieces ?? [])
            .map(({ fontSize }) => fontSize)
            .sort((a, b) => b - a)
          expect(cry).toBeGreaterThan(Math.max(...others))
          const day = laidOut.pages[0]?.pieces.find((piece) => /(november|december)/.test(piece.text))
          expect(day?.fontSize).toBeGreaterThanOrEqual(28)
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('is read by whoever sees no colour: the word stands in white on a dark field', () => {
    for (const colour of ['fjord', 'skov', 'lyng', 'teglsten', 'rav', 'skifer'] as const) {
      const data = place()
      const { content } = define('notice', { ...data, place: { ...data.place, colour } }, monday)
      const [, field, cry] = content as { canvas?: { color: string }[]; color?: string }[]
      expect(cry?.color).toBe('#ffffff')
      expect(contrastOf(field?.canvas?.[0]?.color ?? '#ffffff', '#ffffff')).toBeGreaterThanOrEqual(7)
    }
  })

  it('names what the fonts cannot draw', () => {
    expect(missingGlyphs(define('notice', place(), { ...monday, text: 'Vi savner jer ❤' }))).toMatchObject([
      { character: '❤' },
    ])
  })
})
