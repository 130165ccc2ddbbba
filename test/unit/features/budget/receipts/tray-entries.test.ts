import { expect, test } from 'vitest'
import {
  entriesBesides,
  entriesLacking,
} from '../../../../../renderer/features/budget/receipts/tray-entries.ts'
import { makeBookYear, makeEntry } from '../../../../factories/accounts.ts'

const receipt = 'a'.repeat(64)

test('what lacks a receipt stands oldest first, without closed years; the rest can take one more, newest first', () => {
  const late = makeEntry({ date: '2026-05-01', voucher: 4 })
  const early = makeEntry({ date: '2026-03-01', voucher: 9 })
  const sameDay = makeEntry({ date: '2026-05-01', voucher: 3 })
  const paper = makeEntry({ date: '2026-02-01', voucher: 2, onPaper: true })
  const has = makeEntry({ date: '2026-06-01', voucher: 11, receipts: [receipt] })
  const income = makeEntry({ kind: 'income', date: '2026-04-01', voucher: 8 })
  const gone = makeEntry({
    date: '2026-04-02',
    voucher: 7,
    annulled: { on: '2026-04-03', reason: 'Dobbelt' },
  })
  const count = makeEntry({ kind: 'count', date: '2026-04-04', voucher: 10, counted: 100 })
  const closed = makeEntry({ date: '2025-05-01', voucher: 1 })
  const books = {
    entries: [late, early, sameDay, paper, has, income, gone, count, closed],
    bookYears: [makeBookYear({ year: 2025 })],
  }
  expect(entriesLacking(books)).toEqual([early, sameDay, late])
  expect(entriesBesides(books)).toEqual([has, income, paper])
  expect(entriesLacking({ ...books, bookYears: [] })).toEqual([closed, early, sameDay, late])
})
