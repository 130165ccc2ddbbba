/** fast-check arbitraries for the accounts on paper: long words, amounts of either sign, every kind of entry, any year. */
import fc from 'fast-check'
import {
  type Entry,
  type EntryKind,
  entryKinds,
  incomeSources,
  payments,
} from '../../../shared/domain/entry.ts'
import type { Grant } from '../../../shared/domain/grant.ts'
import { signers, unusedRules } from '../../../shared/domain/grant.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { makeId } from '../../factories/ids.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { maybe, title, word } from './any-entries.ts'

const ore = fc.oneof(
  fc.integer({ min: -5_000_00, max: 50_000_00 }),
  fc.constantFrom(0, 1, 99, 100_000_000_00, -100_000_000_00),
)
const day = fc.integer({ min: 0, max: 364 }).map((n) => {
  const [month, date] = [Math.floor(n / 31) + 1, (n % 28) + 1]
  return `2026-${String(Math.min(12, month)).padStart(2, '0')}-${String(date).padStart(2, '0')}`
})

/** Short enough that no entry is taller than a page: one that is goes on over its end, and its text is in two parts. */
const upTo = (letters: number) => title.map((text) => text.slice(0, letters).trim())

const category = fc.record({ name: upTo(60), budget: fc.nat({ max: 90_000_00 }), funded: fc.boolean() })
const anyGrant = fc.record({
  name: upTo(60),
  funder: fc.oneof(fc.constant(''), title),
  caseNumber: fc.oneof(fc.constant(''), title),
  unused: fc.constantFrom(...unusedRules),
  signers: fc.subarray([...signers]),
  firstYear: fc.integer({ min: 2024, max: 2026 }),
  categories: fc.array(category, { maxLength: 9 }),
})

const line = fc.record({ amount: ore, of: fc.nat(), activity: maybe(word(30)) })
const anyEntry = fc.record({
  kind: fc.constantFrom(...entryKinds),
  date: day,
  text: upTo(100),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  paid: fc.constantFrom(...payments),
  by: fc.constantFrom('Åse', 'Łukasz Şen', 'Birgit Lund'),
  annulled: maybe(fc.record({ on: day, reason: word(30) })),
  before: maybe(word(30)),
  onPaper: fc.boolean(),
})

/** What is paid from the tin or the bank alone; nobody lays out what they are paid back with. */
const held: readonly EntryKind[] = ['transfer', 'opening', 'count', 'reimbursement']

/** A place whose accounts are about 2026. */
export const anyBooks: fc.Arbitrary<PlaceData> = fc
  .record({
    grants: fc.array(anyGrant, { maxLength: 2 }),
    entries: fc.array(anyEntry, { maxLength: 40, size: 'max' }),
    planned: fc.array(
      fc.record({ text: title, of: fc.nat(), amount: fc.integer({ min: 1, max: 900_000 }) }),
      {
        maxLength: 5,
      },
    ),
    reason: maybe(title),
  })
  .map(({ grants, entries, planned, reason }) => {
    const made = grants.map(
      ({ categories, ...given }): Grant =>
        makeGrant({ ...given, categories: categories.map((one) => makeCategory(one)) }),
    )
    const ids = made.flatMap((grant) => grant.categories.map(({ id }) => id))
    const categoryOf = (of: number) => {
      const id = ids[of % (ids.length + 1)]
      return id === undefined ? {} : { categoryId: id }
    }
    return makePlaceData({
      grants: made,
      entries: entries.map((given, i): Entry => {
        const { kind, lines, paid, annulled, before, activity: _, ...said } = { activity: 0, ...given }
        const where = held.includes(kind) && paid !== 'cash' ? 'bank' : paid
        return makeEntry({
          ...said,
          kind,
          paid: where,
          ...(kind !== 'opening' && { voucher: i + 1 }),
          ...(kind === 'count' && { counted: 1_000_00 }),
          lines: lines.map(({ amount, of, activity }) => ({
            amount,
            ...(kind === 'expense' && categoryOf(of)),
            ...(kind === 'income' && { source: incomeSources[of % 5] ?? 'other' }),
            ...(['income', 'repayment'].includes(kind) && made[0] && { grantId: made[0].id }),
            ...(activity !== undefined && { activity: { id: makeId(), title: activity } }),
          })),
          ...(annulled && { annulled }),
          ...(before !== undefined && {
            earlier: [
              { date: said.date, text: before, lines: [{ amount: 1 }], paid: where, correctedOn: said.date },
            ],
          }),
        })
      }),
      plannedExpenses: planned.map(({ of, ...given }) => makePlannedExpense({ ...given, ...categoryOf(of) })),
      bookYears:
        reason === undefined
          ? []
          : [
              makeBookYear({
                events: [
                  { on: '2027-01-20', action: 'closed', reason: '' },
                  { on: '2027-01-21', action: 'reopened', reason },
                  { on: '2027-01-22', action: 'closed', reason: '' },
                ],
                grants: made,
              }),
            ],
    })
  })
