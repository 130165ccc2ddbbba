/** The book of the tin or of the bank (kassebog): each movement with what was there after it. */
import { balanceBefore } from './balance.ts'
import type { Range } from './day.ts'
import { type Entry, type MoneyPlace, movementOf } from './entry.ts'
import type { Ore } from './money.ts'
import { inOrderOfText } from './text-order.ts'

export interface Movement {
  readonly entry: Entry
  /** Øre in, or out when less than nothing; of a count what was too much or too little, 0 where it was right. */
  readonly amount: Ore
  /** Øre there after it. */
  readonly balance: Ore
}

export interface CashBook {
  /** Øre there when the range begins. */
  readonly before: Ore
  readonly movements: readonly Movement[]
  /** Øre there when it ends. */
  readonly after: Ore
}

/** What moved in and out in a range, by date and number. An opening balance sets what is there, whatever it was. */
export function cashBook(entries: readonly Entry[], place: MoneyPlace, range: Range): CashBook {
  const before = balanceBefore(entries, place, range.from)
  let balance = before
  const movements = entries
    .filter((entry) => entry.date >= range.from && entry.date <= range.to && concerns(entry, place))
    .toSorted(inTurn)
    .map((entry): Movement => {
      const moved = movementOf(entry)[place]
      const amount = entry.kind === 'opening' ? moved - balance : moved
      balance += amount
      return { entry, amount, balance }
    })
  return { before, movements, after: balance }
}

function concerns(entry: Entry, place: MoneyPlace): boolean {
  if (entry.annulled) return false
  return (
    movementOf(entry)[place] !== 0 ||
    ((entry.kind === 'count' || entry.kind === 'opening') && entry.paid === place)
  )
}

/** An opening balance is there when its day begins. */
function inTurn(a: Entry, b: Entry): number {
  return (
    inOrderOfText(a.date, b.date) ||
    Number(b.kind === 'opening') - Number(a.kind === 'opening') ||
    (a.voucher ?? 0) - (b.voucher ?? 0)
  )
}

/** The latest count of the tin until a day. */
export function latestCount(entries: readonly Entry[], until: string): Entry | undefined {
  return entries
    .filter(({ kind, annulled, date }) => kind === 'count' && !annulled && date <= until)
    .toSorted(inTurn)
    .at(-1)
}
