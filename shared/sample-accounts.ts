/**
 * The accounts of the sample place: a grant in its third year, two years that are closed, and this one until today.
 *
 * What an expense came to is worked out from where it stands in its source, so that it is the same whoever looks, and on
 * each day there is one day more of the same accounts.
 */
import { balanceOf } from './domain/balance.ts'
import type { BookYear } from './domain/book-year.ts'
import { addDays } from './domain/day.ts'
import { amountOf, type Entry, yearOf } from './domain/entry.ts'
import { countOf, type NewEntry, reimbursementOf } from './domain/entry-change.ts'
import type { Grant } from './domain/grant.ts'
import { grantYear } from './domain/grant-year.ts'
import type { Id } from './domain/id.ts'
import type { PlaceData } from './domain/place-data.ts'
import { inOrderOfText } from './domain/text-order.ts'
import type { SampleAccountsSource } from './sample-accounts-source.ts'
import {
  blank,
  type CategoryIds,
  categoryAndActivity,
  entriesOfHabit,
  entriesOfSingle,
  incomeOfTakings,
  known,
  linesFrom,
  nextOpen,
  type SampleAccountsContext,
  toOre,
  type Written,
} from './sample-entries.ts'

type Accounts = Pick<PlaceData, 'grants' | 'entries' | 'plannedExpenses' | 'bookYears'>

export function buildSampleAccounts(source: SampleAccountsSource, context: SampleAccountsContext): Accounts {
  const { today, newId, dayIn } = context
  const firstYear = yearOf(today) - 2
  const { grant, categoryIds } = grantOf(source, firstYear, context)
  const lines = linesFrom(context, categoryIds)
  const written = [
    ...openings(source, firstYear, newId),
    ...payouts(source, grant, newId),
    ...source.habits.flatMap((habit, at) => entriesOfHabit(habit, at, firstYear, context, lines)),
    ...source.singles.flatMap((single) => entriesOfSingle(single, firstYear, context, lines)),
    ...incomeOfTakings(context),
  ].filter(({ date }) => date <= today)
  const paidBack = [...written, ...reimbursements(source, written, context)]
  const counted = withTin(source, paidBack, firstYear, context)
  const grants = [grant]
  const entries = numbered([...counted, ...repayments(source, grant, counted, context)])
  return {
    grants,
    entries,
    plannedExpenses: source.planned.map(({ text, week, weekday, kroner, ...of }) => ({
      id: newId(),
      date: dayIn(week, weekday),
      text,
      amount: toOre(kroner),
      ...categoryAndActivity(of, context, categoryIds),
    })),
    bookYears: closedBefore(source, grant, context),
  }
}

function grantOf(
  { grant: source }: SampleAccountsSource,
  firstYear: number,
  { newId, today }: SampleAccountsContext,
) {
  const { kroner, categories, payouts: paidOut, payoutText: _, carried, repaid: __, ...terms } = source
  const ids = new Map(categories.map(({ key }) => [key, newId()]))
  const years = [0, 1, 2].map((after) => firstYear + after)
  const grant: Grant = {
    ...terms,
    id: newId(),
    firstYear,
    years: years.length,
    amount: toOre(kroner),
    categories: categories.map(({ key, kroner: budget, ...category }) => ({
      ...category,
      id: known(ids.get(key), key),
      budget: toOre(budget),
    })),
    payouts: years.flatMap((year) =>
      paidOut.map(({ monthDay, kroner: amount }) => ({ date: `${year}-${monthDay}`, amount: toOre(amount) })),
    ),
    carried: years
      .filter((year) => `${year + 1}-${carried.answeredOn}` <= today)
      .map((from) => ({ from, amount: toOre(carried.kroner) })),
    spentBefore: [],
  }
  const categoryIds: CategoryIds = (key) => known(ids.get(key), key)
  return { grant, categoryIds }
}

/** As they were on the day each year was closed, before the funder answered what may be carried over. */
function closedBefore(
  { closedOn, grant: { carried } }: SampleAccountsSource,
  grant: Grant,
  { today, newId }: SampleAccountsContext,
): BookYear[] {
  return [grant.firstYear, grant.firstYear + 1].flatMap((year): BookYear[] => {
    const on = `${year + 1}-${closedOn}`
    if (on > today) return []
    const answered = grant.carried.filter(({ from }) => `${from + 1}-${carried.answeredOn}` <= on)
    return [
      {
        id: newId(),
        year,
        closed: true,
        events: [{ on, action: 'closed', reason: '' }],
        grants: [{ ...grant, carried: answered }],
      },
    ]
  })
}

function openings({ opening }: SampleAccountsSource, year: number, newId: () => Id): Entry[] {
  return (['cash', 'bank'] as const).map((paid) => ({
    ...blank(newId()),
    kind: 'opening',
    date: `${year}-01-01`,
    text: opening.text,
    lines: [{ amount: toOre(opening[paid]) }],
    paid,
  }))
}

function payouts({ grant: { payoutText } }: SampleAccountsSource, grant: Grant, newId: () => Id): NewEntry[] {
  return grant.payouts.map(({ date, amount }) => ({
    ...blank(newId()),
    kind: 'income',
    date,
    text: payoutText,
    lines: [{ amount, source: 'grant', grantId: grant.id }],
    paid: 'bank',
    onPaper: true,
  }))
}

function reimbursements(
  { paidBackText }: SampleAccountsSource,
  entries: readonly Written[],
  { newId, today }: SampleAccountsContext,
): NewEntry[] {
  return entries.flatMap((entry): NewEntry[] => {
    const { by, paidBackAfter, date } = entry
    if (by === undefined || paidBackAfter === undefined || entry.annulled) return []
    const on = addDays(date, paidBackAfter)
    if (on > today) return []
    const text = `${paidBackText} ${by}`
    return [
      reimbursementOf({
        id: newId(),
        by,
        entries: [entry],
        amount: amountOf(entry),
        paid: 'bank',
        date: on,
        text,
      }),
    ]
  })
}

/** The tin is emptied into the bank now and then, and counted at times. */
function withTin(
  { deposit, count }: SampleAccountsSource,
  entries: readonly NewEntry[],
  firstYear: number,
  context: SampleAccountsContext,
): NewEntry[] {
  const all = [...entries]
  const { newId, today } = context
  const years = [0, 1, 2].map((after) => firstYear + after)
  const deposits = years.flatMap((year) =>
    deposit.months.map((month) =>
      nextOpen(`${year}-${String(month).padStart(2, '0')}-${String(deposit.day).padStart(2, '0')}`, context),
    ),
  )
  const counts = years.flatMap((year) => count.monthDays.map((monthDay) => `${year}-${monthDay}`))
  for (const date of [...deposits, ...counts].filter((day) => day <= today).sort()) {
    const inTin = balanceOf(all, 'cash', date)
    if (counts.includes(date)) {
      const at = counts.indexOf(date) % count.differences.length
      const counted = inTin + Math.round((count.differences[at] ?? 0) * 100)
      all.push(countOf({ id: newId(), date, text: count.text, counted }, inTin))
      continue
    }
    const step = toOre(deposit.step)
    const amount = Math.floor((inTin - toOre(deposit.keep)) / step) * step
    if (amount > 0)
      all.push({
        ...blank(newId()),
        kind: 'transfer',
        date,
        text: deposit.text,
        lines: [{ amount }],
        paid: 'cash',
        onPaper: true,
      })
  }
  return all
}

/** What was left of a year and may not be used in the next. */
function repayments(
  { grant: { repaid } }: SampleAccountsSource,
  grant: Grant,
  entries: readonly NewEntry[],
  { newId, today }: SampleAccountsContext,
): NewEntry[] {
  const all = [...entries]
  const made: NewEntry[] = []
  for (const year of [grant.firstYear, grant.firstYear + 1]) {
    const date = `${year + 1}-${repaid.monthDay}`
    const books = { grants: [grant], entries: all, plannedExpenses: [], bookYears: [] }
    const amount = grantYear(books, grant.id, year)?.toRepay ?? 0
    if (date > today || amount <= 0) continue
    const entry: NewEntry = {
      ...blank(newId()),
      kind: 'repayment',
      date,
      text: repaid.text,
      lines: [{ amount, grantId: grant.id }],
      paid: 'bank',
      ofYear: year,
      onPaper: true,
    }
    all.push(entry)
    made.push(entry)
  }
  return made
}

/** In the order of their days, all but opening balances under the next number of their year. */
function numbered(entries: readonly Written[]): Entry[] {
  const last = new Map<number, number>()
  return entries
    .toSorted((a, b) => inOrderOfText(a.date, b.date))
    .map(({ paidBackAfter: _, ...entry }) => {
      if (entry.kind === 'opening') return entry
      const voucher = (last.get(yearOf(entry.date)) ?? 0) + 1
      last.set(yearOf(entry.date), voucher)
      return { ...entry, voucher }
    })
}
