import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaItem, Meeting } from '../../../shared/domain/meeting.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { unhyphenated } from './any-entries.ts'
import { placeWithMeeting, usualMeeting } from './any-meetings.ts'
import { bodyOf, define, layOut, overlaps, type Piece, strays } from './laid-out.ts'

const linesOf = (text: string) => text.split(/[\r\n]+/)

/** What stands under an item on both papers. */
const before = ({ title, text, lines = [] }: AgendaItem) => [
  title,
  ...linesOf(text),
  ...lines.map((line) => line.text),
]

function onAgenda({ title, chair, minuteTaker, items }: Meeting): string[] {
  return [
    title,
    chair,
    minuteTaker,
    ...items.flatMap((item) => [...before(item), item.presenter, item.proposedBy ?? '']),
  ]
}

function inMinutes(
  { title, chair, minuteTaker, items, ...meeting }: Meeting,
  { tasks }: PlaceData,
): string[] {
  return [
    title,
    chair,
    minuteTaker,
    ...meeting.present,
    ...meeting.apologies,
    ...items.flatMap((item) => [
      ...before(item),
      ...linesOf(item.said),
      ...item.decisions.flatMap(({ text }) => linesOf(text)),
    ]),
    ...tasks.flatMap(({ text, who }) => [text, who]),
    ...meeting.additions.flatMap(({ text }) => linesOf(text)),
  ]
}

/** The pieces on each page, and all that is written in them without white space, over the ends of pages too. */
async function pagesOf(name: string, data: PlaceData) {
  const laidOut = await layOut(name, data)
  const pages = bodyOf(laidOut, define(name, data))
  return {
    laidOut,
    pages,
    text: unhyphenated(pages.flatMap((page) => page.map(({ text }) => text)).join('')),
  }
}

describe.each([
  ['agenda', onAgenda],
  ['minutes', inMinutes],
] as const)('%s of any meeting', (name, written) => {
  it('keep every word on their pages', async () => {
    await fc.assert(
      fc.asyncProperty(placeWithMeeting, async ({ data, meeting }) => {
        const { laidOut, text } = await pagesOf(name, data)
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
        for (const part of written(meeting, data)) expect(text).toContain(unhyphenated(part))
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})

it('minutes leave no heading of an item alone at the foot of a page', async () => {
  await fc.assert(
    fc.asyncProperty(placeWithMeeting, async ({ data, meeting }) => {
      const { pages } = await pagesOf('minutes', data)
      const isHeading = (piece: Piece | undefined) => piece !== undefined && Math.round(piece.fontSize) === 13
      for (const [i, page] of pages.slice(0, -1).entries())
        if (isHeading(page.at(-1)))
          // One with nothing under it may be the last.
          expect(isHeading(pages[i + 1]?.[0]), `page ${i + 1} of ${meeting.items.length} items`).toBe(true)
    }),
    { numRuns: 15 },
  )
}, 120_000)

it('the agenda of a usual meeting is on two pages', async () => {
  await fc.assert(
    fc.asyncProperty(usualMeeting, async (meeting) => {
      const { pages } = await layOut('agenda', makePlaceData({ meetings: [meeting] }))
      expect(pages.length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 15 },
  )
}, 60_000)
