import { describe, expect, test } from 'vitest'
import {
  type EntryDraft,
  newEntryDraft,
  OWN,
} from '../../../../../renderer/features/budget/entries/entry-draft.ts'
import { hintsOf } from '../../../../../renderer/features/budget/entries/entry-hints.ts'
import type { Entry } from '../../../../../shared/domain/entry.ts'
import { makeCategory, makeEntry, makeGrant } from '../../../../factories/accounts.ts'
import { makePlaceData } from '../../../../factories/place-data.ts'

const today = '2026-11-24'
const food = makeCategory({ name: 'Mad', budget: 10_000_00 })
const trips = makeCategory({ name: 'Udflugter', budget: 0 })
const grant = makeGrant({ categories: [food, trips] })
const spent = makeEntry({ lines: [{ amount: 9_000_00, categoryId: food.id }], voucher: 12 })
const books = makePlaceData({ grants: [grant], entries: [spent] })

function kindsOf(given: Partial<EntryDraft>, before?: Entry) {
  const start = { date: today, paid: 'card', text: 'Kaffe', amount: '900', use: food.id } as const
  const draft = { ...newEntryDraft('expense', start), ...given }
  return hintsOf(draft, books, { today, language: 'da', before }).map(({ kind }) => kind)
}

const lines = (...parts: [string, string][]) =>
  parts.map(([amount, use]) => ({ amount, use, activity: undefined }))

test('what is as it should be is not remarked on', () => {
  expect(kindsOf({})).toEqual([])
  expect(kindsOf({ text: '', amount: '', date: undefined })).toEqual([])
})

describe('the amount', () => {
  test('is more than is left of the category, and not of the place’s own money', () => {
    expect(kindsOf({ amount: '1.000' })).toEqual([])
    expect(kindsOf({ amount: '1.000,01' })).toEqual(['over'])
    expect(kindsOf({ amount: '1.000,01', lines: lines(['', OWN]) })).toEqual([])
  })

  test('a category without a budget has no end', () => {
    expect(kindsOf({ amount: '5.000', lines: lines(['', trips.id]) })).toEqual([])
  })

  test('the parts of a split entry count together, each for its own category', () => {
    expect(kindsOf({ amount: '2.000', lines: lines(['1.000', food.id], ['1.000', OWN]) })).toEqual([])
    expect(kindsOf({ amount: '2.000', lines: lines(['1.000', food.id], ['1', food.id]) })).toEqual(['over'])
  })

  test('what the entry said before it is corrected is not spent already', () => {
    expect(kindsOf({ id: spent.id, amount: '10.000' }, spent)).toEqual([])
    expect(kindsOf({ id: spent.id, amount: '10.000,01' }, spent)).toEqual(['over'])
  })

  test('is more than the whole grant of the year', () => {
    expect(kindsOf({ amount: '111.000,01' })).toEqual(['absurd'])
    expect(kindsOf({ kind: 'income', amount: '111.000', lines: lines(['', 'gift']) })).toEqual([])
  })
})

describe('the date', () => {
  test.each<[string, string, string[]]>([
    ['is still to come', '2026-11-25', ['future']],
    ['is long ago, and before the grant began', '2025-11-22', ['outside-grant', 'long-ago']],
    ['is after the grant ends', '2029-01-01', ['outside-grant', 'future']],
    ['is last winter', '2026-01-02', []],
  ])('%s', (_, date, kinds) => {
    expect(kindsOf({ date })).toEqual(kinds)
  })

  test('is outside no grant where the money is the place’s own', () => {
    expect(kindsOf({ date: '2025-12-30', lines: lines(['', OWN]) })).toEqual([])
  })

  test('moves the entry to another year', () => {
    expect(kindsOf({ id: spent.id, date: '2025-12-30', lines: lines(['', OWN]) }, spent)).toEqual(['moves'])
  })
})

describe('the same twice', () => {
  const twin = { text: ' kaffe  OG sukker', date: spent.date, amount: '9.000', lines: lines(['', OWN]) }

  test('is an entry with the same text, amount and date', () => {
    expect(kindsOf(twin)).toEqual(['twin'])
  })

  test.each([
    ['text', { text: 'Kaffe' }],
    ['amount', { amount: '9.000,10' }],
    ['date', { date: '2026-03-03' }],
    ['kind', { kind: 'income' as const }],
    ['entry', { id: spent.id }],
  ])('is none with another %s', (_, other) => {
    expect(kindsOf({ ...twin, ...other })).toEqual([])
  })

  test('is none of one that was annulled', () => {
    const annulled = { ...spent, annulled: { on: today, reason: 'Skrevet to gange' } }
    const start = { date: spent.date, paid: 'card', text: spent.text, amount: '9.000', use: OWN } as const
    const looking = { today, language: 'da', before: undefined } as const
    const draft = newEntryDraft('expense', start)
    expect(hintsOf(draft, { ...books, entries: [annulled] }, looking)).toEqual([])
    expect(hintsOf(draft, books, looking)).toEqual([{ field: 'text', kind: 'twin', entry: spent }])
  })
})
