import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OWN } from '../../../../../renderer/features/budget/entries/entry-draft.ts'
import {
  byMonth,
  columnOf,
  type ListFilter,
  rowsOf,
  sumsOf,
} from '../../../../../renderer/features/budget/entries/entry-list-rows.ts'
import { amountOf, counting, type Entry, entryKinds } from '../../../../../shared/domain/entry.ts'
import { makeEntry } from '../../../../factories/accounts.ts'
import { makeId } from '../../../../factories/ids.ts'

const food = makeId()
const banko = { id: makeId(), title: 'Banko' }

const coffee = makeEntry({
  text: 'Kaffe',
  voucher: 1,
  lines: [{ amount: 450_00, categoryId: food }],
  onPaper: true,
})
const chairs = makeEntry({ text: 'Stole', voucher: 2, date: '2026-05-01', amount: 1234_50 })
const split = makeEntry({
  text: 'Indkøb',
  voucher: 3,
  date: '2026-05-01',
  lines: [{ amount: 300_00, categoryId: food, activity: banko }, { amount: 50_75 }],
  paid: 'person',
  by: 'Åse Lund',
})
const takings = makeEntry({
  kind: 'income',
  text: 'Banko',
  voucher: 450,
  date: '2026-04-30',
  lines: [{ amount: 460_00, source: 'entrance', activity: banko }],
})
const annulled = makeEntry({
  text: 'Kaffe igen',
  voucher: 5,
  lines: [{ amount: 450_00, categoryId: food }],
  annulled: { on: '2026-03-03', reason: 'To gange' },
})
const before = makeEntry({ date: '2025-12-31', text: 'Kaffe i fjor' })
const all = [before, coffee, chairs, split, takings, annulled]

function found(given: Partial<ListFilter> = {}) {
  return rowsOf(all, { year: 2026, show: 'all', find: '', ...given }, 'da').map(({ entry }) => entry.text)
}

test('the entries of a year come newest first, and by number within a day', () => {
  expect(found()).toEqual(['Indkøb', 'Stole', 'Banko', 'Kaffe igen', 'Kaffe'])
  expect(found({ year: 2025 })).toEqual(['Kaffe i fjor'])
})

describe('what is asked for', () => {
  test.each<[string, Partial<ListFilter>, string[]]>([
    ['expenses', { show: 'expenses' }, ['Indkøb', 'Stole', 'Kaffe igen', 'Kaffe']],
    ['income', { show: 'income' }, ['Banko']],
    ['those without a receipt, on paper or here', { show: 'missing' }, ['Indkøb', 'Stole']],
    ['a category', { category: food }, ['Indkøb', 'Kaffe igen', 'Kaffe']],
    ['the place’s own money', { category: OWN }, ['Indkøb', 'Stole']],
    ['an activity', { activity: banko.id }, ['Indkøb', 'Banko']],
    ['a category within an activity', { activity: banko.id, category: OWN }, []],
    ['a text, however it is typed', { find: ' KAFFE' }, ['Kaffe igen', 'Kaffe']],
    ['whoever laid it out', { find: 'åse' }, ['Indkøb']],
    ['the title of an activity', { find: 'banko' }, ['Indkøb', 'Banko']],
    ['whole kroner, and the number of a voucher', { find: '450' }, ['Banko', 'Kaffe igen', 'Kaffe']],
    ['whole kroner of one with øre', { find: '1.234' }, ['Stole']],
    ['an amount to the øre', { find: '1234,50' }, ['Stole']],
    ['no other øre', { find: '450,50' }, []],
    ['a part of a split amount', { find: '50,75' }, ['Indkøb']],
    ['nothing that is there', { find: 'fest' }, []],
  ])('%s', (_, given, texts) => {
    expect(found(given)).toEqual(texts)
  })

  test('of an entry only the parts that were asked for are summed', () => {
    const rows = rowsOf(all, { year: 2026, show: 'all', find: '', category: food }, 'da')
    expect(rows.map(({ amount }) => amount)).toEqual([300_00, 450_00, 450_00])
    expect(sumsOf(rows)).toEqual({ spent: 750_00, received: 0 })
  })
})

test('the months add up to the year, to the øre, whatever is in it', () => {
  const someEntry = fc.record({
    kind: fc.constantFrom(...entryKinds),
    month: fc.integer({ min: 1, max: 12 }),
    amount: fc.integer({ min: -1_000_00, max: 10_000_00 }),
    isAnnulled: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(someEntry, { maxLength: 40 }), (given) => {
      const entries = given.map(
        ({ kind, month, amount, isAnnulled }): Entry => ({
          ...makeEntry({ kind, amount, date: `2026-${String(month).padStart(2, '0')}-02` }),
          ...(isAnnulled && { annulled: { on: '2026-12-31', reason: '' } }),
        }),
      )
      const rows = rowsOf(entries, { year: 2026, show: 'all', find: '' }, 'da')
      const months = byMonth(rows)
      expect(months.flatMap((month) => month.rows)).toEqual(rows)
      expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
      const total = (kind: string) =>
        counting(entries)
          .filter((entry) => entry.kind === kind)
          .reduce((sum, entry) => sum + amountOf(entry), 0)
      expect(months.reduce((sum, month) => sum + sumsOf(month.rows).spent, 0)).toBe(total('expense'))
      expect(sumsOf(rows).received).toBe(total('income'))
    }),
  )
})

test.each<[Partial<Entry> & { amount: number }, object]>([
  [{ kind: 'expense', amount: 5 }, { out: 5 }],
  [{ kind: 'expense', amount: -5 }, { out: -5 }],
  [{ kind: 'income', amount: 5 }, { in: 5 }],
  [{ kind: 'repayment', amount: 5 }, { out: 5 }],
  [{ kind: 'reimbursement', amount: 5 }, { out: 5 }],
  [{ kind: 'opening', amount: 5 }, { in: 5 }],
  [{ kind: 'count', amount: 5, counted: 5 }, { in: 5 }],
  [{ kind: 'count', amount: -5, counted: 5 }, { out: 5 }],
  [{ kind: 'transfer', amount: 5 }, {}],
])('money that comes in and money that goes out stand apart: %o', (given, columns) => {
  expect(columnOf({ entry: makeEntry(given), amount: given.amount })).toEqual(columns)
})
