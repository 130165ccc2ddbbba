/** What is odd about an entry while it is being written. It is said, and forbids nothing. */
import { addDays, type Day } from '../../../../shared/domain/day.ts'
import { amountOf, type Entry, yearOf } from '../../../../shared/domain/entry.ts'
import { coversYear, findCategory, type Grant, lastYearOf } from '../../../../shared/domain/grant.ts'
import { type Books, type GrantYear, grantYearsIn } from '../../../../shared/domain/grant-year.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import { type EntryDraft, OWN, readAmount } from './entry-draft.ts'

export type EntryHint =
  | { field: 'text'; kind: 'twin'; entry: Entry }
  /** More than is left of what it is for. */
  | { field: 'amount'; kind: 'over'; name: string; left: Ore }
  /** More than all of a year's grant, or than any place spends at once. */
  | { field: 'amount'; kind: 'absurd' }
  | { field: 'date'; kind: 'outside-grant'; name: string; firstYear: number; lastYear: number }
  | { field: 'date'; kind: 'future' }
  | { field: 'date'; kind: 'long-ago' }
  /** It gets another number, in that year. */
  | { field: 'date'; kind: 'moves'; year: number }

/** Older than this is a receipt found in a drawer, or a slip of the finger. */
const LONG_AGO_DAYS = 366
/** A hundred thousand kroner, in øre: where no grant says what much is. */
const MUCH = 100_000_00

interface Looking {
  readonly today: Day
  readonly language: Language
  /** The entry that is corrected. */
  readonly before: Entry | undefined
}

/** What is odd about the draft, in the order of the form. */
export function hintsOf(draft: EntryDraft, books: Books, looking: Looking): EntryHint[] {
  const { date } = draft
  const amount = readAmount(draft.amount, looking.language)
  const known = typeof amount === 'number' ? amount : undefined
  return [
    ...twinHint(draft, known, books.entries),
    ...(known === undefined ? [] : amountHints(draft, known, books, looking)),
    ...(date === undefined ? [] : dateHints(draft, date, books.grants, looking)),
  ]
}

function twinHint(
  { id, kind, text, date }: EntryDraft,
  amount: Ore | undefined,
  entries: readonly Entry[],
): EntryHint[] {
  const said = sameText(text)
  if (said === '' || amount === undefined || date === undefined) return []
  const twin = entries.find(
    (entry) =>
      entry.date === date &&
      entry.kind === kind &&
      entry.id !== id &&
      !entry.annulled &&
      amountOf(entry) === amount &&
      sameText(entry.text) === said,
  )
  return twin ? [{ field: 'text', kind: 'twin', entry: twin }] : []
}

function sameText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')
}

function amountHints(draft: EntryDraft, amount: Ore, books: Books, looking: Looking): EntryHint[] {
  const year = yearOf(draft.date ?? looking.today)
  const known = yearsWithout(books, looking.before, year)
  const much = known.length > 0 ? Math.max(...known.map(({ available }) => available)) : MUCH
  if (amount > much) return [{ field: 'amount', kind: 'absurd' }]
  if (draft.kind !== 'expense') return []
  const asked = new Map<string, Ore>()
  for (const line of draft.lines) {
    const part = draft.lines.length === 1 ? amount : readAmount(line.amount, looking.language)
    if (typeof part === 'number') asked.set(line.use, (asked.get(line.use) ?? 0) + part)
  }
  // A category with no budget has no end to come to.
  return known.flatMap(({ categories }) =>
    categories.flatMap(({ category: { id, name }, budget, left }): EntryHint[] =>
      budget > 0 && (asked.get(id) ?? 0) > left ? [{ field: 'amount', kind: 'over', name, left }] : [],
    ),
  )
}

/** The grants of a year as they were without an entry: what it says now is not spent yet. */
export function yearsWithout(books: Books, before: Entry | undefined, year: number): GrantYear[] {
  const entries = before ? books.entries.filter(({ id }) => id !== before.id) : books.entries
  return grantYearsIn({ ...books, entries }, year)
}

function dateHints(
  draft: EntryDraft,
  date: Day,
  grants: readonly Grant[],
  { today, before }: Looking,
): EntryHint[] {
  const outside = draft.kind === 'expense' ? grantsMissed(draft, date, grants) : []
  const moves = before !== undefined && yearOf(before.date) !== yearOf(date)
  return [
    ...outside.map(
      (grant): EntryHint => ({
        field: 'date',
        kind: 'outside-grant',
        name: grant.name,
        firstYear: grant.firstYear,
        lastYear: lastYearOf(grant),
      }),
    ),
    ...(moves ? [{ field: 'date' as const, kind: 'moves' as const, year: yearOf(date) }] : []),
    ...(date > today ? [{ field: 'date' as const, kind: 'future' as const }] : []),
    ...(date < addDays(today, -LONG_AGO_DAYS) ? [{ field: 'date' as const, kind: 'long-ago' as const }] : []),
  ]
}

/** The grants that the expense is said to be paid by, and which are not for its year. */
function grantsMissed({ lines }: EntryDraft, date: Day, grants: readonly Grant[]): Grant[] {
  const chosen = lines.flatMap(({ use }) => (use === OWN ? [] : (findCategory(grants, use)?.grant ?? [])))
  return [...new Set(chosen)].filter((grant) => !coversYear(grant, yearOf(date)))
}
