import { expect, test } from 'vitest'
import { saidBefore } from '../../../../../renderer/features/budget/entries/said-before.ts'
import type { Entry } from '../../../../../shared/domain/entry.ts'
import { corrected } from '../../../../../shared/domain/entry-change.ts'
import { makeEntry } from '../../../../factories/accounts.ts'
import { makeId } from '../../../../factories/ids.ts'

const food = makeId()
const first = makeEntry({ text: 'Kaffe', amount: 450_00 })
const correct = (entry: Entry, change: Partial<Entry>, day = '2026-03-03') =>
  corrected(entry, { ...entry, ...change }, day)

test('an entry that was never corrected said nothing else', () => {
  expect(saidBefore(first)).toEqual([])
  expect(saidBefore(correct(first, { onPaper: true }))).toEqual([])
})

test.each<[string, Partial<Entry>, object]>([
  ['the amount', { lines: [{ amount: 540_00 }] }, { amount: 450_00 }],
  ['the text', { text: 'Te' }, { text: 'Kaffe' }],
  ['the date', { date: '2026-03-01' }, { date: '2026-03-02' }],
  ['what it was for', { lines: [{ amount: 450_00, categoryId: food }] }, { lines: first.lines }],
  ['how it was paid', { paid: 'person', by: 'Åse' }, { paid: 'cash', by: '' }],
])('only what became another is said: %s', (_, change, said) => {
  expect(saidBefore(correct(first, change))).toEqual([{ correctedOn: '2026-03-03', ...said }])
})

test('an amount that is shared out says how it stood before', () => {
  const split = correct(first, { lines: [{ amount: 400_00 }, { amount: 50_00, categoryId: food }] })
  expect(saidBefore(split)).toEqual([{ correctedOn: '2026-03-03', lines: first.lines }])
})

test('each correction says what stood before it, the newest first', () => {
  const second = correct(first, { text: 'Te', lines: [{ amount: 500_00 }] })
  const third = correct(second, { lines: [{ amount: 550_00 }] }, '2026-03-09')
  expect(saidBefore(third)).toEqual([
    { correctedOn: '2026-03-09', amount: 500_00 },
    { correctedOn: '2026-03-03', text: 'Kaffe', amount: 450_00 },
  ])
})
