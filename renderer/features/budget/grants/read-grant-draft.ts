/** From what was typed to a grant, or to what is missing. */
import type { Day } from '../../../../shared/domain/day.ts'
import type { MoneyPlace } from '../../../../shared/domain/entry.ts'
import { type Grant, yearSchema } from '../../../../shared/domain/grant.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import { type CategoryDraft, type GrantDraft, isBlank, type PayoutDraft } from './grant-draft.ts'

/** What stands in the way of saving, by field; rows by their id or number. */
export interface GrantGaps {
  name?: true
  firstYear?: true
  years?: true
  amount?: true
  commonAmount?: true
  categories?: ReadonlyMap<Id, 'name' | 'budget'>
  payouts?: ReadonlyMap<number, 'date' | 'amount'>
  /** Years whose carried amount cannot be read. */
  carried?: ReadonlySet<number>
  /** By `beforeKey`. */
  before?: ReadonlySet<string>
  opening?: 'day' | MoneyPlace
}

/** What is in the tin or the bank as the accounts begin here. */
export interface Opening {
  place: MoneyPlace
  day: Day
  amount: Ore
}

export function beforeKey(year: number, categoryId: Id): string {
  return `${year} ${categoryId}`
}

/** The years of a draft, in order; none while they cannot be read. */
export function yearsOf({ firstYear, years }: Pick<GrantDraft, 'firstYear' | 'years'>): number[] {
  const first = readYear(firstYear)
  const count = readYears(years)
  if (first === undefined || count === undefined) return []
  return Array.from({ length: count }, (_, at) => first + at)
}

function readYear(text: string): number | undefined {
  const year = yearSchema.safeParse(Number(text.trim()))
  return year.success ? year.data : undefined
}

function readYears(text: string): number | undefined {
  const years = Number(text.trim())
  return Number.isInteger(years) && years >= 1 && years <= 20 ? years : undefined
}

/** Øre; `undefined` for what is no amount, or less than nothing. */
export function readAmount(text: string, language: Language): Ore | undefined {
  const amount = parseAmount(text, language)?.amount
  return amount !== undefined && amount >= 0 ? amount : undefined
}

/** The grant a draft says, and what there was to begin with. Rows in which nothing stands are left out. */
export function readGrantDraft(
  draft: GrantDraft,
  language: Language,
): { grant: Grant; openings: Opening[] } | { gaps: GrantGaps } {
  const read = (text: string) => readAmount(text, language)
  const firstYear = readYear(draft.firstYear)
  const years = readYears(draft.years)
  const amount = read(draft.amount)
  const commonAmount = draft.shared ? read(draft.commonAmount) : undefined
  const rows = draft.categories.filter(({ name, budget }) => !isBlank(name) || !isBlank(budget))
  const payouts = draft.payouts.filter((payout) => payout.date || !isBlank(payout.amount))
  const carried = draft.carried.filter((row) => !isBlank(row.amount))
  const before = draft.before.filter(
    (row) => !isBlank(row.amount) && rows.some(({ id }) => id === row.categoryId),
  )
  const opening = readOpening(draft, read)
  const unreadCategories = gapsOf<CategoryDraft, Id, 'name' | 'budget'>(rows, ({ id, name, budget }) => [
    id,
    isBlank(name) ? 'name' : !isBlank(budget) && read(budget) === undefined ? 'budget' : undefined,
  ])
  const unreadPayouts = gapsOf<PayoutDraft, number, 'date' | 'amount'>(payouts, (payout) => [
    draft.payouts.indexOf(payout),
    !payout.date ? 'date' : read(payout.amount) === undefined ? 'amount' : undefined,
  ])
  const unreadCarried = carried.filter((row) => read(row.amount) === undefined)
  const unreadBefore = before.filter((row) => read(row.amount) === undefined)
  const gaps: GrantGaps = {
    ...(isBlank(draft.name) && { name: true as const }),
    ...(firstYear === undefined && { firstYear: true as const }),
    ...(years === undefined && { years: true as const }),
    ...(amount === undefined && { amount: true as const }),
    ...(draft.shared && commonAmount === undefined && { commonAmount: true as const }),
    ...(unreadCategories.size > 0 && { categories: unreadCategories }),
    ...(unreadPayouts.size > 0 && { payouts: unreadPayouts }),
    ...(unreadCarried.length > 0 && { carried: new Set(unreadCarried.map(({ from }) => from)) }),
    ...(unreadBefore.length > 0 && {
      before: new Set(unreadBefore.map(({ year, categoryId }) => beforeKey(year, categoryId))),
    }),
    ...('gap' in opening && { opening: opening.gap }),
  }
  if (
    Object.keys(gaps).length > 0 ||
    firstYear === undefined ||
    years === undefined ||
    amount === undefined ||
    'gap' in opening
  )
    return { gaps }

  return {
    grant: {
      id: draft.id,
      name: draft.name.trim(),
      funder: draft.funder.trim(),
      basis: draft.basis.trim(),
      caseNumber: draft.caseNumber.trim(),
      note: draft.note.trim(),
      firstYear,
      years,
      amount,
      ...(commonAmount !== undefined && { commonAmount }),
      categories: rows.map(({ id, name, budget, funded }) => ({
        id,
        name: name.trim(),
        budget: read(budget) ?? 0,
        funded,
      })),
      payouts: payouts.flatMap(({ date, amount: text }) => (date ? [{ date, amount: read(text) ?? 0 }] : [])),
      ...(draft.reportDue && { reportDue: everyYear(draft.reportDue) }),
      unused: draft.unused,
      carried: carried.map(({ from, amount: text }) => ({ from, amount: read(text) ?? 0 })),
      signers: draft.signers,
      spentBefore: before.map(({ amount: text, ...said }) => ({ ...said, amount: read(text) ?? 0 })),
    },
    openings: opening.openings,
  }
}

function readOpening(
  { opening }: GrantDraft,
  read: (text: string) => Ore | undefined,
): { openings: Opening[] } | { gap: 'day' | MoneyPlace } {
  const openings: Opening[] = []
  for (const place of ['cash', 'bank'] as const) {
    if (isBlank(opening[place])) continue
    const amount = read(opening[place])
    if (amount === undefined) return { gap: place }
    if (!opening.day) return { gap: 'day' }
    openings.push({ place, day: opening.day, amount })
  }
  return { openings }
}

function gapsOf<Row, Key, Gap>(
  rows: readonly Row[],
  gapOf: (row: Row) => [Key, Gap | undefined],
): ReadonlyMap<Key, Gap> {
  return new Map(rows.map(gapOf).filter((found): found is [Key, Gap] => found[1] !== undefined))
}

/** `MM-DD` of a day that every year has. */
function everyYear(day: Day): string {
  const monthAndDay = day.slice(5)
  return monthAndDay === '02-29' ? '02-28' : monthAndDay
}
