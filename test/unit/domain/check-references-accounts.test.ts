import { describe, expect, it } from 'vitest'
import { missingReferences } from '../../../shared/domain/check-references.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { idOf } from '../../factories/ids.ts'
import { makePlaceData } from '../../factories/place-data.ts'

const gone = idOf(404)
const food = makeCategory({ name: 'Mad' })
const grant = makeGrant({ categories: [food] })
const coffee = makeEntry({ voucher: 1, lines: [{ amount: 100_00, categoryId: food.id }], paid: 'person' })
const paidBack = makeEntry({ voucher: 2, kind: 'reimbursement', text: 'Karen', settles: [coffee.id] })
const lunch = makePlannedExpense({ categoryId: food.id })
const closedYear = makeBookYear({ year: 2026 })
const whole = makePlaceData({
  grants: [grant],
  entries: [coffee, paidBack],
  plannedExpenses: [lunch],
  bookYears: [closedYear],
})
const faults = (given: Partial<PlaceData>) => missingReferences({ ...whole, ...given })

it('finds nothing where all is well', () => {
  expect(missingReferences(whole)).toEqual([])
})

describe('the accounts', () => {
  const of = ({ id, text, date }: Pick<Entry, 'id' | 'text' | 'date'>) => ({ entryId: id, text, date })

  it('names a category and a grant that are not there, also of what is planned', () => {
    expect(faults({ grants: [makeGrant({ categories: [] })] })).toEqual([
      { problem: 'entry-category', ...of(coffee), categoryId: food.id },
      { problem: 'entry-category', ...of(lunch), categoryId: food.id },
    ])
    const lines = [
      { amount: 1, grantId: grant.id },
      { amount: 1, grantId: gone },
    ]
    const income = makeEntry({ voucher: 3, kind: 'income', text: 'Rate', lines })
    expect(faults({ entries: [coffee, paidBack, income] })).toEqual([
      { problem: 'entry-grant', ...of(income), grantId: gone },
    ])
  })

  it('names an entry that another takes back or pays back, and that is not there', () => {
    const back = { ...paidBack, settles: [coffee.id, gone] }
    const reversal = makeEntry({ voucher: 3, text: 'Tilbage', reverses: gone })
    expect(faults({ entries: [coffee, back, reversal] })).toEqual([
      { problem: 'entry-about', ...of(back), aboutId: gone },
      { problem: 'entry-about', ...of(reversal), aboutId: gone },
    ])
  })

  it('names a category that two grants share', () => {
    expect(faults({ grants: [grant, makeGrant({ categories: [food] })] })).toEqual([
      { problem: 'category-twice', categoryId: food.id, name: 'Mad' },
    ])
  })

  it('names the numbers that are missing or stand twice', () => {
    const entries = [coffee, { ...paidBack, voucher: 1 }, makeEntry({ date: '2027-01-02', voucher: 2 })]
    expect(faults({ entries })).toEqual([
      { problem: 'voucher-twice', year: 2026, voucher: 1 },
      { problem: 'voucher-missing', year: 2027, voucher: 1 },
    ])
  })

  it('says nothing of an activity that is gone: what was spent on it is in the accounts all the same', () => {
    const lines = [{ amount: 1, activity: { id: gone, title: 'Banko' } }]
    const takings = makeEntry({ voucher: 3, lines, occasion: { activityId: gone, date: '2026-03-02' } })
    expect(faults({ entries: [coffee, paidBack, takings] })).toEqual([])
  })
})

it.each([
  ['grant', { grants: [grant, { ...grant, categories: [] }] }, grant.id],
  ['entry', { entries: [coffee, { ...coffee, voucher: 3 }, paidBack] }, coffee.id],
  ['planned-expense', { plannedExpenses: [lunch, lunch] }, lunch.id],
  ['book-year', { bookYears: [closedYear, { ...closedYear, year: 2025 }] }, closedYear.id],
] satisfies [string, Partial<PlaceData>, string][])(
  'names an id that two of a kind share: %s',
  (of, given, id) => {
    expect(faults(given)).toEqual([{ problem: 'id-twice', of, id }])
  },
)
