import type { Ore } from '../../../../shared/domain/money.ts'

interface PlannedPayout {
  readonly date: string
  readonly amount: Ore
}

/**
 * The payouts of a grant that is paid in equal parts, each at the beginning of its part of the year. Parts are whole
 * kroner; the last of each year takes what is over.
 */
export function payoutPlan(years: readonly number[], amount: Ore, perYear: 1 | 2 | 4): PlannedPayout[] {
  const part = Math.floor(amount / perYear / 100) * 100
  return years.flatMap((year) =>
    Array.from({ length: perYear }, (_, at) => ({
      date: `${year}-${String(1 + at * (12 / perYear)).padStart(2, '0')}-01`,
      amount: at === perYear - 1 ? amount - part * (perYear - 1) : part,
    })),
  )
}
