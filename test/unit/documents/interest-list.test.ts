import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makePlaceData } from '../../factories/place-data.ts'
import { unhyphenated } from './any-entries.ts'
import { anyIdea } from './any-meetings.ts'
import { bodyOf, define, layOut, overlaps, strays } from './laid-out.ts'

it('keeps every word of any idea on its pages, with lines to write on', async () => {
  await fc.assert(
    fc.asyncProperty(anyIdea, async (idea) => {
      const data = makePlaceData({ ideas: [idea] })
      const laidOut = await layOut('interest-list', data, { idea: idea.id })
      expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      const pages = bodyOf(laidOut, define('interest-list', data, { idea: idea.id }))
      const text = unhyphenated(pages.flatMap((page) => page.map((piece) => piece.text)).join(''))
      for (const part of [idea.title, idea.from, ...idea.note.split(/[\r\n]+/)])
        expect(text).toContain(unhyphenated(part))
      expect(pages.flat().filter(({ text: said }) => /^[1-8]$/.test(said)).length).toBeGreaterThanOrEqual(8)
    }),
    { numRuns: 15 },
  )
}, 60_000)
