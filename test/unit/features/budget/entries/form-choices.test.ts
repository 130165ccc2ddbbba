import { describe, expect, test } from 'vitest'
import { grantUse, OWN } from '../../../../../renderer/features/budget/entries/entry-draft.ts'
import {
  choicesOf,
  lastPaid,
  paymentChoices,
} from '../../../../../renderer/features/budget/entries/form-choices.ts'
import { grantYearsIn } from '../../../../../shared/domain/grant-year.ts'
import { createTranslate } from '../../../../../shared/locales/translate.ts'
import { makeCategory, makeEntry, makeGrant } from '../../../../factories/accounts.ts'
import { makePlaceData } from '../../../../factories/place-data.ts'

const t = createTranslate('da')
const food = makeCategory({ name: 'Mad', budget: 1000_00 })
const trips = makeCategory({ name: 'Udflugter', budget: 500_00 })
const post = makeCategory({ name: 'Porto', budget: 0 })
const grant = makeGrant({ name: 'Tilskuddet', categories: [food, trips, post] })
const chair = makeCategory({ name: 'Stole' })
const earlier = makeGrant({ name: 'Det gamle', firstYear: 2024, years: 1, categories: [chair] })
const spent = makeEntry({ lines: [{ amount: 1000_50, categoryId: food.id }] })
const books = makePlaceData({ grants: [grant, earlier], entries: [spent] })

/** The choices of a year, as they are read: "Mad, 0,50 kr. for meget". */
function said(kind: 'expense' | 'income', year: number, chosen: readonly string[] = []) {
  const known = { kind, grants: books.grants, years: grantYearsIn(books, year), chosen }
  return choicesOf(known, t, 'da').map(({ label, choices }) => [
    label,
    ...choices.map((choice) => [choice.label, choice.note].filter(Boolean).join(', ')),
  ])
}

describe('what an expense may be for', () => {
  const ofTheYear = ['Mad, 0,50 kr. for meget', 'Udflugter, 500 kr. tilbage', 'Porto']
  const own = 'Egne penge, ikke af bevillingen'

  test('is the categories of the year’s grant with what is left of them, and the place’s own money', () => {
    expect(said('expense', 2026)).toEqual([['', ...ofTheYear, own]])
  })

  test('says which grant where one of another year is chosen already', () => {
    expect(said('expense', 2026, [OWN])).toEqual([['', ...ofTheYear, own]])
    expect(said('expense', 2026, [chair.id])).toEqual([
      ['Tilskuddet', ...ofTheYear],
      ['Det gamle', 'Stole'],
      ['', own],
    ])
  })

  test('is all there is in a year without a grant: the date may be what is wrong', () => {
    expect(said('expense', 2030)).toEqual([
      ['Tilskuddet', 'Mad', 'Udflugter', 'Porto'],
      ['Det gamle', 'Stole'],
      ['', own],
    ])
  })
})

test('income comes from a grant of the year, or from one that is chosen already, or from elsewhere', () => {
  const elsewhere = ['Entré', 'Kaffe og kage', 'Gave', 'Andet']
  expect(said('income', 2026)).toEqual([['', 'Tilskuddet', ...elsewhere]])
  expect(said('income', 2026, [grantUse(earlier.id)])).toEqual([
    ['', 'Tilskuddet', 'Det gamle', ...elsewhere],
  ])
})

test('what comes in is nobody’s outlay, but where it was written so', () => {
  expect(paymentChoices('expense', 'cash')).toContain('person')
  expect(paymentChoices('income', 'cash')).toEqual(['cash', 'card', 'mobilepay', 'bank'])
  expect(paymentChoices('income', 'person')).toContain('person')
})

test('the next one is paid as the last one was, but for outlays', () => {
  const paid = (date: string, given: Parameters<typeof makeEntry>[0]) => makeEntry({ date, ...given })
  const entries = [
    paid('2026-03-09', { paid: 'card' }),
    paid('2026-03-02', { paid: 'bank' }),
    paid('2026-03-10', { paid: 'person', by: 'Åse' }),
    paid('2026-03-11', { kind: 'income', paid: 'mobilepay' }),
    paid('2026-03-12', { paid: 'bank', annulled: { on: '2026-03-12', reason: '' } }),
  ]
  expect(lastPaid(entries, 'expense')).toBe('card')
  expect(lastPaid(entries, 'income')).toBe('mobilepay')
  expect(lastPaid([], 'expense')).toBe('cash')
})
