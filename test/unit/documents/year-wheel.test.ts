import fc from 'fast-check'
import { expect, it } from 'vitest'
import { yearWheel } from '../../../shared/domain/year-wheel.ts'
import { makeMeeting, makeYearPoint } from '../../factories/meetings.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { unhyphenated } from './any-entries.ts'
import { anyYear } from './any-meetings.ts'
import { bodyOf, define, layOut, overlaps, solid, strays } from './laid-out.ts'

it('has the twelve months on one page, with the days of what is in them', async () => {
  const data = makePlaceData({
    yearPoints: [makeYearPoint(), makeYearPoint({ title: 'Sæsonstart', monthDay: '09-01', day: false })],
    meetings: [makeMeeting({ title: 'Møde', date: '2027-02-23' })],
  })
  const { pages, text } = await layOut('year-wheel', data, { year: 2027 })
  expect(pages).toHaveLength(1)
  for (const part of ['Årshjul 2027', '4. december Julefrokost', 'September Sæsonstart', '23. februar Møde'])
    expect(text).toContain(solid(part))
})

it.each(['a4', 'a3'] as const)(
  'keeps every point of any year on its pages on %s',
  async (paper) => {
    await fc.assert(
      fc.asyncProperty(anyYear, async (data) => {
        const laidOut = await layOut('year-wheel', data, { paper })
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
        const pages = bodyOf(laidOut, define('year-wheel', data, { paper }))
        const text = unhyphenated(pages.flatMap((page) => page.map((piece) => piece.text)).join(''))
        // A long name is shortened, where the year is full to forty letters and at a word's end.
        for (const { title } of yearWheel(data, 2026).flat())
          expect(text).toContain(unhyphenated(title.slice(0, 19)))
      }),
      { numRuns: 15 },
    )
  },
  60_000,
)
