/** fast-check arbitraries for the accounts of a place: anything the schemas allow, with numbers that run from 1 each year. */
import fc from 'fast-check'
import type { BookYear } from '../../shared/domain/book-year.ts'
import {
  type Earlier,
  type Entry,
  type EntryKind,
  type EntryLine,
  entryKinds,
  incomeSources,
  moneyPlaces,
  type Payment,
  payments,
  yearOf,
} from '../../shared/domain/entry.ts'
import { type Grant, signers, unusedRules } from '../../shared/domain/grant.ts'
import type { AttachmentHash, Id } from '../../shared/domain/id.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { PlannedExpense } from '../../shared/domain/planned-expense.ts'
import { anyDay, id, ids, isFilled, long, many, name, row, short, some, someIds } from './any-values.ts'

export type Accounts = Pick<PlaceData, 'grants' | 'entries' | 'plannedExpenses' | 'bookYears'>

/** What entries may name. */
interface Known {
  readonly activities: readonly Id[]
  readonly receipts: readonly AttachmentHash[]
  readonly grants: readonly Id[]
  readonly categories: readonly Id[]
  readonly entries: readonly Id[]
}

const MOST = 100_000_000_00
const amount = fc.integer({ min: -MOST, max: MOST })
const notNegative = fc.nat({ max: MOST })
const year = fc.integer({ min: 1990, max: 2199 })

/** Accounts that hold together: what they name is there, but for activities, which they outlive. */
export function anyAccounts(
  activities: readonly Id[],
  receipts: readonly AttachmentHash[],
): fc.Arbitrary<Accounts> {
  return fc
    .record({ grants: fc.uniqueArray(id, { maxLength: 3 }), categories: someIds, entries: someIds })
    .chain((ids) => {
      const categories = ids.grants.length > 0 ? ids.categories : []
      const known = { ...ids, categories, activities, receipts }
      const ofGrant = (at: number) => categories.filter((_, n) => n % ids.grants.length === at)
      return fc
        .record({
          grants: fc.tuple(...ids.grants.map((grantId, at) => anyGrant(grantId, ofGrant(at)))),
          entries: fc.tuple(...ids.entries.map((entryId) => anyEntry(entryId, known))),
          plannedExpenses: some(anyPlannedExpense(known)),
        })
        .chain(({ grants, entries, plannedExpenses }) =>
          anyBookYears(grants).map((bookYears) => ({
            grants,
            entries: numbered(entries),
            plannedExpenses,
            bookYears,
          })),
        )
    })
}

function anyGrant(grantId: Id, categories: readonly Id[]): fc.Arbitrary<Grant> {
  return row<Grant>(
    {
      id: fc.constant(grantId),
      name,
      funder: short,
      basis: short,
      caseNumber: short,
      firstYear: year,
      years: fc.integer({ min: 1, max: 20 }),
      amount: notNegative,
      commonAmount: notNegative,
      payouts: fc.array(fc.record({ date: anyDay, amount: notNegative }), many),
      categories: fc.tuple(
        ...categories.map((categoryId) =>
          fc.record({ id: fc.constant(categoryId), name, budget: notNegative, funded: fc.boolean() }),
        ),
      ),
      reportDue: fc.constantFrom('01-01', '02-28', '03-01', '12-31'),
      unused: fc.constantFrom(...unusedRules),
      carried: fc.array(fc.record({ from: year, amount: notNegative }), many),
      signers: fc.subarray([...signers]),
      spentBefore: isFilled(categories)
        ? fc.array(fc.record({ year, categoryId: fc.constantFrom(...categories), amount: notNegative }), many)
        : fc.constant([]),
      note: long,
    },
    ['commonAmount', 'reportDue'],
  )
}

function anyLine({ activities, grants, categories }: Known): fc.Arbitrary<EntryLine> {
  return row<EntryLine>(
    {
      amount,
      ...(isFilled(categories) && { categoryId: fc.constantFrom(...categories) }),
      ...(isFilled(grants) && { grantId: fc.constantFrom(...grants) }),
      source: fc.constantFrom(...incomeSources),
      activity: anyActivity(activities),
    },
    ['categoryId', 'grantId', 'source', 'activity'],
  )
}

/** One that is there, or was. */
function anyActivity(activities: readonly Id[]) {
  return fc.record({ id: isFilled(activities) ? fc.constantFrom(...activities) : id, title: short })
}

function anySaid(known: Known, ways: readonly Payment[]) {
  return {
    date: anyDay,
    text: short,
    lines: fc.array(anyLine(known), { minLength: 1, maxLength: 4 }),
    paid: fc.constantFrom(...ways),
    by: short,
  }
}

const heldSomewhere: readonly EntryKind[] = ['transfer', 'opening', 'count']

/** Without its number. */
function anyEntry(entryId: Id, known: Known): fc.Arbitrary<Entry> {
  return fc.constantFrom(...entryKinds).chain((kind) => {
    const said = anySaid(known, heldSomewhere.includes(kind) ? moneyPlaces : payments)
    return row<Entry>(
      {
        ...said,
        id: fc.constant(entryId),
        kind: fc.constant(kind),
        receipts: fc.subarray([...known.receipts]),
        onPaper: fc.boolean(),
        occasion: fc.record({ activityId: id, date: anyDay }),
        settles: ids(known.entries),
        ...(kind === 'count' && { counted: notNegative }),
        ofYear: year,
        reverses: fc.constantFrom(...(known.entries as [Id, ...Id[]])),
        annulled: fc.record({ on: anyDay, reason: short }),
        earlier: fc.array(row<Earlier>({ ...said, correctedOn: anyDay }, ['by']), { maxLength: 2 }),
      },
      ['by', 'occasion', 'settles', 'ofYear', 'reverses', 'annulled'],
    )
  })
}

/** All but opening balances get the next number of their year. */
function numbered(entries: readonly Entry[]): Entry[] {
  const last = new Map<number, number>()
  return entries.map((entry) => {
    if (entry.kind === 'opening') return entry
    const voucher = (last.get(yearOf(entry.date)) ?? 0) + 1
    last.set(yearOf(entry.date), voucher)
    return { ...entry, voucher }
  })
}

function anyPlannedExpense({ activities, categories }: Known): fc.Arbitrary<PlannedExpense> {
  return row<PlannedExpense>(
    {
      id,
      date: anyDay,
      text: name,
      amount: fc.integer({ min: 1, max: MOST }),
      ...(isFilled(categories) && { categoryId: fc.constantFrom(...categories) }),
      activity: anyActivity(activities),
    },
    ['categoryId', 'activity'],
  )
}

/** At most one of a year. */
function anyBookYears(grants: readonly Grant[]): fc.Arbitrary<BookYear[]> {
  const event = fc.record({
    on: anyDay,
    action: fc.constantFrom('closed' as const, 'reopened' as const),
    reason: short,
  })
  return fc
    .uniqueArray(fc.tuple(id, year), {
      maxLength: 3,
      comparator: ([one, its], [other, ofOther]) => one === other || its === ofOther,
    })
    .chain((all) =>
      fc.tuple(
        ...all.map(([bookYearId, of]) =>
          fc
            .record({
              events: fc.array(event, { minLength: 1, maxLength: 4 }),
              grants: fc.subarray([...grants]),
            })
            .map(({ events, grants: then }): BookYear => {
              const closed = events.at(-1)?.action === 'closed'
              return { id: bookYearId, year: of, closed, events, grants: closed ? then : [] }
            }),
        ),
      ),
    )
}
