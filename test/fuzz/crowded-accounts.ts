/** Accounts that keep to every rule of the format, and are more than any village hall's. */
import { type Entry, entryKinds, payments } from '../../shared/domain/entry.ts'
import type { Grant } from '../../shared/domain/grant.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../factories/accounts.ts'
import { hostileText } from './hostile-values.ts'
import type { Random } from './random.ts'

/** Some rows of a place: about `count` of what there are many of. */
export type Crowd = (random: Random, count: number, data: PlaceData) => Partial<PlaceData>

export const some = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** The greatest amount the format knows, either way. */
const MOST = 100_000_000_00

function grants(random: Random, count: number): Grant[] {
  return some(Math.min(count, 200), (i) =>
    makeGrant({
      id: random.id(),
      name: `Bevilling ${i}`,
      firstYear: random.pick([1990, 2026, 2199]),
      years: random.pick([1, 3, 20]),
      amount: random.pick([0, MOST]),
      categories: some(random.pick([0, 1, 50]), (n) =>
        makeCategory({ id: random.id(), name: `Post ${n}`, budget: random.pick([0, MOST]) }),
      ),
      unused: random.pick(['pay-back', 'apply', 'carry-over']),
      reportDue: random.pick(['02-28', '12-31']),
    }),
  )
}

/** What an entry says beyond an expense of a kind, as its kind wants it. */
function anyKind(random: Random, ids: readonly string[]): Partial<Entry> {
  const kind = random.pick(entryKinds)
  if (kind === 'opening' || kind === 'transfer') return { kind, paid: random.pick(['cash', 'bank']) }
  if (kind === 'count') return { kind, paid: 'cash', counted: random.pick([0, MOST]) }
  const paid = random.pick(payments)
  if (kind === 'reimbursement')
    return {
      kind,
      paid,
      settles: ids.slice(0, random.oneIn(100) ? 1000 : 3),
      by: hostileText(random).slice(0, 200),
    }
  return { kind, paid, ...(random.oneIn(9) && { reverses: random.pick(ids) }) }
}

export const crowdedAccounts: Readonly<Record<string, Crowd>> = {
  entries: (random, count) => {
    const all = grants(random, random.pick([1, 3]))
    const categories = all.flatMap((grant) => grant.categories)
    const numbers = random.pick(['in turn', 'one', 'far apart'] as const)
    const ids = some(Math.min(count, 50_000), () => random.id())
    const amount = random.pick([1, 100_00, MOST, -MOST])
    const entries = ids.map((id, i) => {
      const categoryId = random.oneIn(5) ? undefined : categories[i % categories.length]?.id
      return makeEntry({
        id,
        date: `${random.pick([2026, 2027])}-03-02`,
        voucher: numbers === 'in turn' ? i + 1 : numbers === 'one' ? 1 : 1_000_000 - i,
        lines: [{ amount, ...(categoryId && { categoryId }) }],
        ...anyKind(random, ids),
      })
    })
    return { grants: all, entries: entries.map(withoutNumberIfOpening) }
  },
  'entries of many parts': (random, count) => ({
    entries: some(Math.min(count, 200), (i) =>
      makeEntry({
        id: random.id(),
        voucher: i + 1,
        lines: some(50, () => ({ amount: MOST })),
        earlier: some(random.pick([0, 200]), () => ({
          date: '2026-03-02',
          text: hostileText(random).slice(0, 200),
          lines: [{ amount: 1 }],
          paid: 'cash',
          correctedOn: '2026-03-03',
        })),
      }),
    ),
  }),
  grants: (random, count) => ({
    grants: grants(random, count),
    plannedExpenses: some(Math.min(count, 2000), () => makePlannedExpense({ id: random.id(), amount: MOST })),
  }),
  'closed years': (random, count) => ({
    grants: grants(random, 3),
    entries: some(Math.min(count, 210), (i) =>
      makeEntry({ id: random.id(), date: `${1990 + i}-12-31`, voucher: random.pick([1, 7]) }),
    ),
    bookYears: some(Math.min(count, 200), (i) =>
      makeBookYear({ id: random.id(), year: 1990 + i, grants: grants(random, 2) }),
    ),
  }),
}

function withoutNumberIfOpening({ voucher, ...entry }: Entry): Entry {
  return entry.kind === 'opening' || voucher === undefined ? entry : { ...entry, voucher }
}
