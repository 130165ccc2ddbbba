import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { mergeMeeting, typedSince } from '../../../shared/domain/merge-meeting.ts'
import { newMeeting, usualRules } from '../../../shared/domain/new-meeting.ts'
import { makeId } from '../../factories/ids.ts'

const base = newMeeting({
  rules: usualRules(makeId),
  last: undefined,
  today: '2026-01-10',
  title: 'Styregruppemøde',
  titles: (standing) => standing,
  newId: makeId,
})

const said = (meeting: Meeting, at: number, text: string): Meeting => ({
  ...meeting,
  items: meeting.items.map((item, i) => (i === at ? { ...item, said: text } : item)),
})
const saidAt = (meeting: Meeting) => meeting.items.map((item) => item.said)
const place = fc.nat({ max: base.items.length - 1 })
const words = fc.stringMatching(/^[a-zæøå]{1,12}$/)

describe('a meeting written in two windows', () => {
  test('with a change in one it is as it was changed there', () => {
    fc.assert(
      fc.property(place, words, (at, text) => {
        const changed = said(base, at, text)
        expect(mergeMeeting(base, changed, base)).toEqual(changed)
        expect(mergeMeeting(base, base, changed)).toEqual(changed)
      }),
    )
  })

  test('holds every word of both', () => {
    fc.assert(
      fc.property(place, words, place, words, words, (one, mine, other, theirs, before) => {
        const begun = said(base, one, before)
        const merged = mergeMeeting(
          begun,
          said(begun, one, `${before} ${mine}`),
          said(begun, other, other === one ? `${before} ${theirs}` : theirs),
        )
        expect(saidAt(merged)[one]).toContain(mine)
        expect(saidAt(merged)[other]).toContain(theirs)
        expect(saidAt(merged)[one]).toContain(before)
      }),
    )
  })

  test('keeps new decisions and items of both, an order changed in one, and what was taken away', () => {
    const [first, second, ...rest] = base.items
    if (!first || !second) throw new Error('no items')
    const decided = (text: string): Meeting => ({
      ...base,
      items: base.items.map((item) =>
        item.id === first.id ? { ...item, decisions: [{ id: text, text }] } : item,
      ),
    })
    const both = mergeMeeting(base, decided('kaffe'), decided('te'))
    expect(both.items[0]?.decisions.map(({ text }) => text).sort()).toEqual(['kaffe', 'te'])

    const swapped = { ...base, items: [second, first, ...rest] }
    const added = { ...base, items: [...base.items, { ...first, id: 'ny', title: 'Nyt punkt' }] }
    const moved = mergeMeeting(base, swapped, added)
    expect(moved.items.map(({ id }) => id)).toEqual([second.id, first.id, ...rest.map(({ id }) => id), 'ny'])

    const without = { ...base, items: [second, ...rest] }
    expect(mergeMeeting(base, without, said(base, 1, 'talt'))).toEqual(said(without, 0, 'talt'))
    // Taken away in one, written in in the other: it stays.
    expect(saidAt(mergeMeeting(base, without, said(base, 0, 'talt')))[0]).toBe('talt')
  })

  test('what was typed is told line by line, with what it stands under', () => {
    const begun = said(base, 3, 'Alt er godt.')
    expect(typedSince(begun, said(begun, 3, 'Alt er godt. Næsten.'))).toBe('news: Næsten.')
    expect(typedSince(begun, begun)).toBe('')
  })
})
