import type { Ore } from '../../../../shared/domain/money.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'

/** Danish notes and coins in øre, largest first. The 1.000 kr. note is money no longer (Nationalbanken, 31 May 2025). */
export const denominations: readonly Ore[] = [
  500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00, 2_00, 1_00, 50,
]

export interface CountDraft {
  /** The sum as it was typed; not asked for while pieces are counted. */
  readonly sum: string
  /** How many of each, as typed, by øre. */
  readonly pieces: Readonly<Record<Ore, string>>
  readonly byPieces: boolean
}

export const newCountDraft: CountDraft = { sum: '', pieces: {}, byPieces: false }

/** Øre that were counted; `undefined` while that cannot be said. */
export function readCount({ sum, pieces, byPieces }: CountDraft, language: Language): Ore | undefined {
  if (!byPieces) {
    const read = parseAmount(sum, language)
    return read && read.amount >= 0 ? read.amount : undefined
  }
  let total = 0
  let any = false
  for (const piece of denominations) {
    const typed = (pieces[piece] ?? '').trim()
    if (typed === '') continue
    if (!/^\d{1,6}$/.test(typed)) return undefined
    total += Number(typed) * piece
    any = true
  }
  return any ? total : undefined
}

/** Whether a number of pieces cannot be read. */
export function isUnreadCount(typed: string): boolean {
  return typed.trim() !== '' && !/^\d{1,6}$/.test(typed.trim())
}
