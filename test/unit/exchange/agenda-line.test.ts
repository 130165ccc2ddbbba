/** Lines that somebody has moved, said otherwise or left out, and lines that stay as they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../../shared/domain/meeting.ts'
import { agendaLines, withKeptLines, withNewLines } from '../../../shared/exchange/agenda-line.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeAgendaItem, makeIdea, makeMeeting } from '../../factories/meetings.ts'
import { makePlaceData } from '../../factories/place-data.ts'

const today = '2026-11-20'
const t = createTranslate('da')
const ideas = ['Bowling', 'Krolf', 'Whist', 'Sang'].map((title) => makeIdea({ title }))
const data = makePlaceData({ ideas })
const keys = ideas.map(({ id }) => `ideas/idea/${id}`)

function meetingWith(given: Partial<AgendaItem>) {
  return makeMeeting({ items: [makeAgendaItem({ standing: 'ideas', ...given })] })
}

function linesIn(meeting: ReturnType<typeof meetingWith>, given = data) {
  return [...agendaLines(given, meeting, today, t, 'da').values()].flat()
}

describe('the order of lines', () => {
  it('is as somebody has put them, and what came later stands last', () => {
    const [bowling = '', krolf = '', whist = '', song = ''] = keys
    const lines = linesIn(meetingWith({ order: [whist, 'gone', bowling] }))
    expect(lines.map(({ key }) => key)).toEqual([whist, bowling, krolf, song])
  })

  it('loses and doubles none, whatever it says', () => {
    const anyOrder = fc.array(fc.oneof(fc.constantFrom(...keys), fc.string({ minLength: 1 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyOrder, (order) => {
        const found = linesIn(meetingWith({ order })).map(({ key }) => key)
        expect(found.toSorted()).toEqual(keys.toSorted())
      }),
    )
  })
})

it('lines that were kept change no more, until the agenda is written anew', () => {
  const meeting = { ...meetingWith({ changes: [{ key: keys[0] ?? '', hidden: true }] }), sentOn: today }
  const kept = withKeptLines(meeting, agendaLines(data, meeting, today, t, 'da'))
  const fewer = makePlaceData({ ideas: ideas.slice(0, 1) })
  expect(linesIn(kept, fewer)).toEqual(linesIn(meeting))
  const anew = withNewLines(kept)
  expect(linesIn(anew, fewer)).toMatchObject([{ key: keys[0], hidden: true }])
  expect(anew.sentOn).toBeUndefined()
})
