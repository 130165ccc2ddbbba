/** What each activity cost and brought in. */
import type { Entry } from './entry.ts'
import type { Id } from './id.ts'
import type { Ore } from './money.ts'
import { type BookedLine, linesOf } from './year-accounts.ts'

/** All in øre. */
export interface ActivityMoney {
  readonly id: Id
  /** As it was called in its latest entry; it may be gone by now. */
  readonly title: string
  readonly spent: Ore
  readonly earned: Ore
}

/** The activities money was written on in a year, those that moved most of it first. */
export function activityMoney(entries: readonly Entry[], year: number): ActivityMoney[] {
  const found = new Map<Id, ActivityMoney & { readonly latest: string }>()
  const add = ({ entry, line }: BookedLine, of: 'spent' | 'earned') => {
    if (!line.activity) return
    const { id, title } = line.activity
    const known = found.get(id) ?? { id, title, spent: 0, earned: 0, latest: '' }
    found.set(id, {
      ...known,
      [of]: known[of] + line.amount,
      ...(entry.date >= known.latest && { title, latest: entry.date }),
    })
  }
  for (const booked of linesOf(entries, year, 'expense')) add(booked, 'spent')
  for (const booked of linesOf(entries, year, 'income')) add(booked, 'earned')
  return [...found.values()]
    .map(({ latest: _, ...money }) => money)
    .sort((a, b) => b.spent + b.earned - a.spent - a.earned || a.title.localeCompare(b.title, 'da'))
}
