/** What was counted in the tin stays as it was counted, whatever is written down or corrected afterwards. */
import { balanceOf } from './balance.ts'
import type { Day } from './day.ts'
import { amountOf, type Entry, movementOf } from './entry.ts'
import { corrected } from './entry-change.ts'
import { isSameValue } from './same-value.ts'
import { inOrderOfText } from './text-order.ts'

/** Whether turning one entry into another changes what should be in the tin on some day. */
export function changesTin(before: Entry | undefined, after: Entry | undefined): boolean {
  const tinOf = (entry: Entry | undefined) => {
    const cash = entry ? movementOf(entry).cash : 0
    return cash === 0 && entry?.kind !== 'opening' ? undefined : { cash, date: entry?.date }
  }
  return !isSameValue(tinOf(before), tinOf(after))
}

/**
 * The counts of the tin that become others when `before` becomes `after`: a receipt that turns up explains a difference,
 * which is so much smaller then, and the tin still holds what was counted. What a count said before stays visible.
 *
 * Both hold all entries from some day on, from before the first that changes; with an opening balance or a count that changes, all.
 */
export function recounted(before: readonly Entry[], after: readonly Entry[], today: Day): Entry[] {
  const earlier = new Map(before.map((entry) => [entry.id, entry]))
  const changed: Entry[] = []
  let books = after
  for (const count of after.filter(isCount).toSorted(inTurn)) {
    const was = earlier.get(count.id)
    if (!was || was.date !== count.date || was.counted !== count.counted) continue
    // One that is itself put back as it once was may be of a time when other entries stood before it.
    const isPutBack = was.annulled !== undefined || !isSameValue(was.lines, count.lines)
    const shift = isPutBack
      ? expectedBy(count, books) + amountOf(count) - (count.counted ?? 0)
      : expectedBy(count, books) - expectedBy(count, before)
    const [line] = count.lines
    if (shift === 0 || !line) continue
    const lines = [{ ...line, amount: amountOf(count) - shift }]
    const now = corrected(count, { ...count, lines }, today)
    changed.push(now)
    books = books.map((entry) => (entry.id === now.id ? now : entry))
  }
  return changed
}

function isCount({ kind, annulled }: Entry): boolean {
  return kind === 'count' && !annulled
}

function inTurn(a: Entry, b: Entry): number {
  return inOrderOfText(a.date, b.date) || (a.voucher ?? 0) - (b.voucher ?? 0)
}

/** What should be in the tin when it is counted: what was written of the same day afterwards came later. */
function expectedBy(count: Entry, entries: readonly Entry[]): number {
  const until = entries.filter((entry) => entry.id !== count.id && inTurn(entry, count) <= 0)
  return balanceOf(until, 'cash', count.date)
}
