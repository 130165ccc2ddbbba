/** Columns of amounts: right-aligned, øre under øre, as wide as the widest of them. */
import type { Ore } from '../../domain/money.ts'
import { formatExactNumber } from '../../exchange/format-amount.ts'
import type { Language } from '../../host/contract.ts'
import type { ContentNode } from '../document.ts'
import { thousandthsOf } from '../kit/measure.ts'

/** "1.234,50" in a column; a `sum` stands out. */
export function amountCell(amount: Ore, language: Language, style: 'amount' | 'sum' = 'amount'): ContentNode {
  return { text: formatExactNumber(amount, language), style }
}

/** A column's heading, over its figures. */
export function amountHead(text: string): ContentNode {
  return { text, style: 'mark', alignment: 'right' }
}

/** Of a figure set in one width, in thousandths of the size; in both weights. */
const FIGURE = 632

/**
 * Points a column needs for its heading and its amounts, on one line each; no more than `most`, where only amounts that no
 * place ever had would not fit.
 */
export function amountWidth(
  head: string,
  amounts: readonly Ore[],
  language: Language,
  { size = 11, most = 110 }: { size?: number; most?: number } = {},
): number {
  const longest = amounts.reduce((widest, amount) => {
    const text = formatExactNumber(amount, language)
    const figures = text.replace(/\D/g, '').length
    return Math.max(widest, figures * FIGURE + thousandthsOf(text.replace(/\d/g, ''), true))
  }, 0)
  // What is measured is a hair's breadth from what is set.
  return Math.min(most, (Math.max(longest, thousandthsOf(head, true)) / 1000) * size + 2)
}
