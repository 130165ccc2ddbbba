/** What an entry said before each time it was corrected: only what became another. */
import type { Day } from '../../../../shared/domain/day.ts'
import { amountOf, type Entry, type EntryLine, type Payment } from '../../../../shared/domain/entry.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { isSameValue } from '../../../../shared/domain/same-value.ts'

export interface SaidBefore {
  readonly correctedOn: Day
  readonly text?: string
  readonly amount?: Ore
  readonly date?: Day
  /** What it was for, where that became another, or was shared out in another way. */
  readonly lines?: readonly EntryLine[]
  readonly paid?: Payment
  /** Who had laid it out; `''` for nobody. */
  readonly by?: string
}

/** Its corrections, the newest first. */
export function saidBefore(entry: Entry): SaidBefore[] {
  return entry.earlier
    .map((before, at): SaidBefore => {
      const after = entry.earlier[at + 1] ?? entry
      return {
        correctedOn: before.correctedOn,
        ...(before.text !== after.text && { text: before.text }),
        ...(amountOf(before) !== amountOf(after) && { amount: amountOf(before) }),
        ...(before.date !== after.date && { date: before.date }),
        ...(!isSameValue(usesOf(before.lines), usesOf(after.lines)) && { lines: before.lines }),
        ...(before.paid !== after.paid && { paid: before.paid }),
        ...(before.by !== after.by && { by: before.by ?? '' }),
      }
    })
    .reverse()
}

/** Of a single line the amount is the whole, which is said already. */
function usesOf(lines: readonly EntryLine[]): unknown {
  return lines.length === 1 ? lines.map(({ amount: _, ...use }) => use) : lines
}
