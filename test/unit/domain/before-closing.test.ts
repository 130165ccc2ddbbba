import { expect, test } from 'vitest'
import { beforeClosing } from '../../../shared/domain/before-closing.ts'
import { repaymentOf } from '../../../shared/domain/entry-change.ts'
import type { Books } from '../../../shared/domain/grant-year.ts'
import { makeCategory, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'

const food = makeCategory()
const grant = makeGrant({ categories: [food], amount: 1000_00 })
const { id: grantId, name } = grant
const books: Books = { grants: [], entries: [], plannedExpenses: [], bookYears: [] }
const bought = makeEntry({ onPaper: true, paid: 'bank', lines: [{ amount: 1000_00, categoryId: food.id }] })

function notes(given: Partial<Books>, today = '2027-01-20') {
  return beforeClosing({ ...books, ...given }, 2026, today)
}

test('where all is in order there is nothing to look at', () => {
  expect(notes({ grants: [grant], entries: [bought] })).toEqual([])
})

test('a year that is not over is closed too early', () => {
  expect(notes({}, '2026-12-31')).toEqual([{ kind: 'not-over' }])
  expect(notes({}, '2027-01-01')).toEqual([])
})

test('expenses without a receipt are counted, those of other years and annulled ones not', () => {
  const entries = [
    makeEntry({ paid: 'bank' }),
    makeEntry({ paid: 'bank', onPaper: true }),
    makeEntry({ paid: 'bank', date: '2025-12-31' }),
    makeEntry({ paid: 'bank', annulled: { on: '2026-03-03', reason: 'To gange' } }),
  ]
  expect(notes({ entries })).toEqual([{ kind: 'receipts-missing', count: 1 }])
})

test('money laid out in the year is owed until it is paid back, if that is in the next', () => {
  const laidOut = makeEntry({
    onPaper: true,
    paid: 'person',
    by: 'Ole Bøgh',
    amount: 286_50,
    date: '2026-12-30',
  })
  const paidBack = makeEntry({
    kind: 'reimbursement',
    paid: 'bank',
    by: 'Ole Bøgh',
    amount: 286_50,
    date: '2027-01-10',
    settles: [laidOut.id],
  })
  const next = makeEntry({ onPaper: true, paid: 'person', by: 'Birthe', amount: 50_00, date: '2027-01-02' })
  expect(notes({ entries: [laidOut, next] })).toEqual([{ kind: 'owed', by: 'Ole Bøgh', amount: 286_50 }])
  expect(notes({ entries: [laidOut, next, paidBack] })).toEqual([])
})

test('a tin that is used should have been counted when the year ended', () => {
  const entries = [makeEntry({ onPaper: true })]
  const count = (date: string) => makeEntry({ kind: 'count', date, amount: 0, counted: 0, onPaper: true })
  expect(notes({ entries })).toEqual([{ kind: 'not-counted', last: undefined }])
  expect(notes({ entries: [...entries, count('2026-12-19')] })).toEqual([
    { kind: 'not-counted', last: '2026-12-19' },
  ])
  expect(notes({ entries: [...entries, count('2026-12-20')] })).toEqual([])
  expect(notes({ entries: [...entries, count('2027-01-03')] })).toEqual([])
})

test('expenses that were planned in the year and never came are told of together', () => {
  const plannedExpenses = [
    makePlannedExpense({ amount: 100_00 }),
    makePlannedExpense({ amount: 25_50 }),
    makePlannedExpense({ date: '2027-01-01' }),
  ]
  expect(notes({ plannedExpenses })).toEqual([{ kind: 'planned-left', count: 2, amount: 125_50 }])
})

test('what is left of a grant is to be paid back until it is; when its report is due is told', () => {
  const dated = { ...grant, reportDue: '04-01' }
  const own = makeEntry({ onPaper: true, paid: 'bank' })
  const due = { kind: 'report-due', grantId, name, day: '2027-04-01' } as const
  expect(notes({ grants: [dated] }, '2026-12-31')).toEqual([{ kind: 'not-over' }, due])
  expect(notes({ grants: [dated], entries: [own] })).toEqual([
    { kind: 'repay', grantId, name, amount: 1000_00 },
    due,
  ])
  const repayment = repaymentOf({
    id: crypto.randomUUID(),
    date: '2027-01-15',
    text: 'Ikke brugt',
    grantId,
    ofYear: 2026,
    amount: 1000_00,
    paid: 'bank',
  })
  expect(notes({ grants: [dated], entries: [{ ...repayment, voucher: 1 }] })).toEqual([due])
})
