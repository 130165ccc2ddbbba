/** The entries of the sample place's accounts that are written one by one: what comes again, what came once, and takings. */
import { addDays, type Day } from './domain/day.ts'
import type { Entry } from './domain/entry.ts'
import { annulled, corrected, type NewEntry, reversalOf } from './domain/entry-change.ts'
import type { Id } from './domain/id.ts'
import type { Ore } from './domain/money.ts'
import type { SampleHabit, SampleSingle } from './sample-accounts-source.ts'

/** What the accounts are about, and the days around today. */
export interface SampleAccountsContext {
  readonly today: Day
  newId(): Id
  /** By its key, with the title it has. */
  activity(key: string): Titled
  personName(key: string): string
  /** The day in a week counted from this one. */
  dayIn(week: number, weekday: number): Day
  isOpen(day: Day): boolean
  /** What came in on dates of activities: the date its pattern gives, and the day it was held on. */
  readonly takings: readonly { date: Day; on: Day; amount: Ore; activity: Titled }[]
}

interface Titled {
  readonly id: Id
  readonly title: string
}

export type CategoryIds = (key: string) => Id

type Said = SampleHabit | SampleSingle
type LinesOf = (said: Said, amount: Ore) => Entry['lines']

/** The one line of an entry, or its two. */
export function linesFrom(context: SampleAccountsContext, categoryIds: CategoryIds): LinesOf {
  return (said, amount) => {
    const { source } = said
    const about = categoryAndActivity(said, context, categoryIds)
    const line = { amount, ...(source && { source }), ...about }
    if (!('other' in said) || said.other === undefined) return [line]
    const { category, kroner } = said.other
    const other = toOre(kroner)
    const { categoryId: _, ...same } = line
    return [
      { ...line, amount: amount - other },
      { ...same, amount: other, ...(category !== undefined && { categoryId: categoryIds(category) }) },
    ]
  }
}

export function categoryAndActivity(
  { category, activity }: { category?: string | undefined; activity?: string | undefined },
  context: SampleAccountsContext,
  categoryIds: CategoryIds,
) {
  return {
    ...(category !== undefined && { categoryId: categoryIds(category) }),
    ...(activity !== undefined && { activity: context.activity(activity) }),
  }
}

export function entriesOfHabit(
  habit: SampleHabit,
  at: number,
  firstYear: number,
  context: SampleAccountsContext,
  lines: LinesOf,
): Written[] {
  const before = habit.beforeWeek === undefined ? undefined : context.dayIn(habit.beforeWeek, 1)
  return [0, 1, 2].flatMap((year) =>
    habit.months.flatMap((month, nth): Written[] => {
      const day = `${firstYear + year}-${String(month).padStart(2, '0')}-${String(habit.day).padStart(2, '0')}`
      const date = nextOpen(day, context)
      if (before !== undefined && date >= before) return []
      const amount = amountBetween(habit, [year, at, nth])
      const text = known(habit.texts[(year + nth) % habit.texts.length], 'texts')
      return [written(habit, { date, text, lines: lines(habit, amount) }, context)]
    }),
  )
}

/** An amount as people pay them: in the shop any, in coins by 50 øre, of a fee a round one. */
function amountBetween({ kroner: [from, to, step], paid }: SampleHabit, place: readonly number[]): Ore {
  const hash = place.reduce((sum, n) => (sum * 131 + n * 7919 + 17) % 99_991, 7)
  const multiple = step === undefined ? (paid === 'cash' ? 50 : 5) : toOre(step)
  const steps = Math.floor((toOre(to) - toOre(from)) / multiple)
  return toOre(from) + (hash % (steps + 1)) * multiple
}

/** Nobody shops for the house on a day when it is closed. */
export function nextOpen(day: Day, context: SampleAccountsContext): Day {
  return context.isOpen(day) ? day : nextOpen(addDays(day, 1), context)
}

export function entriesOfSingle(
  single: SampleSingle,
  firstYear: number,
  context: SampleAccountsContext,
  lines: LinesOf,
): Written[] {
  const { on, kroner, text, saidBefore, annulled: reason, reversed } = single
  const { newId, dayIn, today } = context
  const date = 'year' in on ? `${firstYear + on.year - 1}-${on.monthDay}` : dayIn(on.week, on.weekday)
  const said = written(single, { date, text, lines: lines(single, toOre(kroner)) }, context)
  let entry: Written = said
  if (saidBefore) {
    const first = { ...said, lines: lines(single, toOre(saidBefore.kroner)) }
    const correctedOn = addDays(date, saidBefore.days)
    entry = correctedOn <= today ? { ...said, ...corrected(first, said, correctedOn) } : first
  }
  if (reason !== undefined) entry = { ...entry, ...annulled(entry, date, reason) }
  if (!reversed) return [entry]
  return [
    entry,
    { ...reversalOf(entry, newId(), addDays(date, reversed.days), reversed.text), onPaper: true },
  ]
}

/** An entry before it has its number, and after how many days it is paid back. */
export type Written = NewEntry & { paidBackAfter?: number }

function written(
  { kind, paid, by, paidBackAfter, receipt }: Said,
  said: Pick<Entry, 'date' | 'text' | 'lines'>,
  { newId, personName }: SampleAccountsContext,
): Written {
  return {
    ...blank(newId()),
    ...said,
    kind,
    paid,
    ...(by !== undefined && { by: personName(by) }),
    onPaper: receipt && kind === 'expense',
    ...(paidBackAfter !== undefined && { paidBackAfter }),
  }
}

/** As the app makes income of the takings of a date. */
export function incomeOfTakings({ takings, newId }: SampleAccountsContext): NewEntry[] {
  return takings.map(({ date, on, amount, activity }) => ({
    ...blank(newId()),
    kind: 'income',
    date: on,
    text: activity.title,
    lines: [{ amount, source: 'entrance', activity }],
    paid: 'cash',
    occasion: { activityId: activity.id, date },
  }))
}

export function blank(id: Id) {
  return { id, receipts: [], onPaper: false, earlier: [] }
}

export function toOre(kroner: number): Ore {
  return Math.round(kroner * 100)
}

/** A key that no row has is a fault in the sample. */
export function known<T>(row: T | undefined, key: string): T {
  if (row === undefined) throw new Error(`The sample place has no row "${key}"`)
  return row
}
