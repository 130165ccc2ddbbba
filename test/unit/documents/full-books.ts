import { type GrantCategory, signers } from '../../../shared/domain/grant.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { makeId } from '../../factories/ids.ts'

/** Accounts with every field filled by its letter, and amounts as large as they can be. */
export function fullBooks(full: (letter: string) => string): Partial<PlaceData> {
  const [category, own] = [true, false].map((funded) =>
    makeCategory({ name: full('G'), funded, budget: 100_000_000_00 }),
  ) as [GrantCategory, GrantCategory]
  const grant = makeGrant({
    name: full('A'),
    funder: full('F'),
    basis: full('H'),
    caseNumber: full('J'),
    amount: 100_000_000_00,
    categories: [category, own],
    signers: [...signers],
  })
  const laidOut = makeEntry({
    text: full('D'),
    paid: 'person',
    by: full('U'),
    lines: [
      { amount: -100_000_000_00, categoryId: category.id, activity: { id: makeId(), title: full('T') } },
      { amount: -100_000_000_00, categoryId: own.id },
    ],
    annulled: { on: '2026-03-03', reason: full('R') },
  })
  const { date, lines, paid } = laidOut
  const earlier = [{ date, text: full('Q'), lines, paid, correctedOn: date }]
  return {
    grants: [grant],
    entries: [
      laidOut,
      makeEntry({ ...laidOut, id: makeId(), voucher: 2, annulled: undefined, earlier }),
      makeEntry({
        kind: 'income',
        voucher: 3,
        text: full('D'),
        lines: [{ amount: 100_000_000_00, source: 'grant', grantId: grant.id }],
      }),
    ],
    plannedExpenses: [makePlannedExpense({ text: full('D'), categoryId: category.id })],
    bookYears: [
      makeBookYear({
        events: [
          { on: '2027-01-20', action: 'closed', reason: '' },
          { on: '2027-02-20', action: 'reopened', reason: full('X') },
          { on: '2027-02-21', action: 'closed', reason: '' },
        ],
        grants: [grant],
      }),
    ],
  }
}
