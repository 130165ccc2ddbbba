/** Builders for the accounts, with sensible defaults: name what the test is about, leave the rest. */
import type { BookYear } from '../../shared/domain/book-year.ts'
import type { Entry, EntryLine } from '../../shared/domain/entry.ts'
import type { Grant, GrantCategory } from '../../shared/domain/grant.ts'
import type { PlannedExpense } from '../../shared/domain/planned-expense.ts'
import { makeId } from './ids.ts'

export function makeCategory(given: Partial<GrantCategory> = {}): GrantCategory {
  return { id: makeId(), name: 'Mad og kaffe', budget: 40_000_00, funded: true, ...given }
}

/** 111.000 kr. a year from 2026 to 2028, with one category. */
export function makeGrant(given: Partial<Grant> = {}): Grant {
  return {
    id: makeId(),
    name: 'Kommunens tilskud',
    funder: 'Lindeballe Kommune',
    basis: 'Serviceloven § 18',
    caseNumber: '26-1234',
    firstYear: 2026,
    years: 3,
    amount: 111_000_00,
    payouts: [],
    categories: [makeCategory()],
    unused: 'pay-back',
    carried: [],
    signers: ['treasurer', 'steering-group'],
    spentBefore: [],
    note: '',
    ...given,
  }
}

/** An expense of 100 kr. paid from the tin on 2 March 2026, voucher 1, unless told otherwise; `amount` is a single line's. */
export function makeEntry({ amount, ...given }: Partial<Entry> & { amount?: number } = {}): Entry {
  const lines: EntryLine[] = [{ amount: amount ?? 100_00 }]
  return {
    id: makeId(),
    kind: 'expense',
    date: '2026-03-02',
    text: 'Kaffe og sukker',
    lines,
    paid: 'cash',
    receipts: [],
    onPaper: false,
    earlier: [],
    ...(given.kind !== 'opening' && { voucher: 1 }),
    ...given,
  }
}

export function makePlannedExpense(given: Partial<PlannedExpense> = {}): PlannedExpense {
  return { id: makeId(), date: '2026-12-10', text: 'Julefrokost', amount: 6000_00, ...given }
}

/** A year that was closed once. */
export function makeBookYear(given: Partial<BookYear> = {}): BookYear {
  return {
    id: makeId(),
    year: 2026,
    closed: true,
    events: [{ on: '2027-01-20', action: 'closed', reason: '' }],
    grants: [],
    ...given,
  }
}
