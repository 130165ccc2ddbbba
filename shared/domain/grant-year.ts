/**
 * What a grant comes to in one year: what there is, what was spent, what is planned, and what is left of it when the year
 * ends. A closed year goes by the grant as it was when the year was closed.
 */
import type { BookYear } from './book-year.ts'
import { type Entry, yearOf } from './entry.ts'
import { coversYear, type Grant, type GrantCategory } from './grant.ts'
import type { Id } from './id.ts'
import type { Ore } from './money.ts'
import type { PlannedExpense } from './planned-expense.ts'

/** What the accounts are worked out from. */
export interface Books {
  readonly grants: readonly Grant[]
  readonly entries: readonly Entry[]
  readonly plannedExpenses: readonly PlannedExpense[]
  readonly bookYears: readonly BookYear[]
}

/** All in øre. */
export interface CategoryYear {
  readonly category: GrantCategory
  readonly budget: Ore
  readonly spent: Ore
  /** Expenses of the year that are to come. */
  readonly planned: Ore
  /** Of the budget, not counting what is planned; less than nothing when more was spent. */
  readonly left: Ore
}

/** All in øre; sums are of the categories the funder pays for. */
export interface GrantYear {
  readonly grant: Grant
  readonly year: number
  /** For this year. */
  readonly granted: Ore
  /** From the year before; less than nothing where a deficit goes along. */
  readonly carriedIn: Ore
  /** `granted` and `carriedIn`. */
  readonly available: Ore
  readonly spent: Ore
  readonly planned: Ore
  /** Money that came from the funder in the year. */
  readonly received: Ore
  /** Money left from this year that was paid back, whenever that was. */
  readonly repaid: Ore
  /** `available` without what was spent and paid back; what is planned is still in it. */
  readonly left: Ore
  /** What goes on to the next year. */
  readonly carriedOut: Ore
  /** What the funder is still to get back by the grant's rule, if nothing more is spent. */
  readonly toRepay: Ore
  readonly categories: readonly CategoryYear[]
}

/** The grants of a year, as they count in it. */
export function grantsIn(
  { grants, bookYears }: Pick<Books, 'grants' | 'bookYears'>,
  year: number,
): readonly Grant[] {
  const closed = bookYears.find((row) => row.year === year && row.closed)
  return (closed?.grants ?? grants).filter((grant) => coversYear(grant, year))
}

/** Every grant of a year. */
export function grantYearsIn(books: Books, year: number): GrantYear[] {
  return grantsIn(books, year).flatMap(({ id }) => grantYear(books, id, year) ?? [])
}

/** `undefined` when the grant is not for that year. */
export function grantYear(books: Books, grantId: Id, year: number): GrantYear | undefined {
  const grant = grantsIn(books, year).find(({ id }) => id === grantId)
  if (!grant) return undefined
  const spent = spentByCategory(books.entries, grant, year)
  const planned = plannedByCategory(books.plannedExpenses, year)
  const categories = grant.categories.map((category): CategoryYear => {
    const used = spent.get(category.id) ?? 0
    return {
      category,
      budget: category.budget,
      spent: used,
      planned: planned.get(category.id) ?? 0,
      left: category.budget - used,
    }
  })
  const funded = categories.filter(({ category }) => category.funded)
  const sum = (of: 'spent' | 'planned') => funded.reduce((total, row) => total + row[of], 0)
  const { received, repaid } = paymentsOf(books.entries, grant.id, year)
  const carriedIn = grantYear(books, grantId, year - 1)?.carriedOut ?? 0
  const available = grant.amount + carriedIn
  const left = available - sum('spent') - repaid
  const carriedOut = carriedOutOf(books, grant, year, left)
  return {
    grant,
    year,
    granted: grant.amount,
    carriedIn,
    available,
    spent: sum('spent'),
    planned: sum('planned'),
    received,
    repaid,
    left,
    carriedOut,
    toRepay: isKept(books, grant, year) ? Math.max(0, left - carriedOut) : 0,
    categories,
  }
}

/**
 * What goes on to the next year, if the grant is for that too. Where money is carried over a deficit is as well: it was
 * spent of the next year's. Where it is paid back, or the funder is asked, a deficit is the place's own. The funder answers,
 * or prolongs the grant, when the year is long over and closed: both are read from the grant as it counts in the year the
 * money goes to. No more goes on than is left.
 */
function carriedOutOf(books: Books, grant: Grant, year: number, left: Ore): Ore {
  const next = grantsIn(books, year + 1).find(({ id }) => id === grant.id)
  if (!next || grant.unused === 'pay-back') return 0
  const kept = isKept(books, grant, year)
  if (grant.unused === 'carry-over' && kept) return left
  const allowed = next.carried
    .filter(({ from }) => from === year)
    .reduce((sum, { amount }) => sum + amount, 0)
  return kept ? Math.min(allowed, Math.max(0, left)) : allowed
}

/**
 * Whether anything is known of a year. A grant may be in its third year when the accounts are begun here: that nothing is
 * written of the first two does not mean that nothing was spent. What went on from them is what is said of it, if anything.
 */
function isKept({ entries }: Books, { spentBefore }: Grant, year: number): boolean {
  return (
    spentBefore.some((before) => before.year === year) ||
    entries.some(({ date, annulled }) => !annulled && yearOf(date) === year)
  )
}

/** Øre by category, what was spent before the accounts were kept here included. */
function spentByCategory(entries: readonly Entry[], { spentBefore }: Grant, year: number): Map<Id, Ore> {
  const spent = new Map<Id, Ore>()
  const add = (id: Id, amount: Ore) => spent.set(id, (spent.get(id) ?? 0) + amount)
  for (const before of spentBefore) if (before.year === year) add(before.categoryId, before.amount)
  for (const { kind, annulled, date, lines } of entries) {
    if (kind !== 'expense' || annulled || yearOf(date) !== year) continue
    for (const { categoryId, amount } of lines) if (categoryId !== undefined) add(categoryId, amount)
  }
  return spent
}

function plannedByCategory(planned: readonly PlannedExpense[], year: number): Map<Id, Ore> {
  const sums = new Map<Id, Ore>()
  for (const { categoryId, amount, date } of planned)
    if (categoryId !== undefined && yearOf(date) === year)
      sums.set(categoryId, (sums.get(categoryId) ?? 0) + amount)
  return sums
}

function paymentsOf(entries: readonly Entry[], grantId: Id, year: number): { received: Ore; repaid: Ore } {
  let [received, repaid] = [0, 0]
  for (const { kind, annulled, date, lines, ofYear } of entries) {
    if (annulled) continue
    for (const line of lines) {
      if (line.grantId !== grantId) continue
      if (kind === 'income' && yearOf(date) === year) received += line.amount
      if (kind === 'repayment' && (ofYear ?? yearOf(date)) === year) repaid += line.amount
    }
  }
  return { received, repaid }
}
