import type { GrantYear } from '../domain/grant-year.ts'
import type { Ore } from '../domain/money.ts'
import type { Translate } from '../locales/translate.ts'

/** Where what a grant has to spend comes from, where that is not plain: "111.000 kr. for 2026 og 3.000 kr. med fra 2025." */
export function carriedSentence(
  { carriedIn, granted, year }: GrantYear,
  t: Translate,
  money: (amount: Ore) => string,
): string[] {
  if (carriedIn === 0) return []
  const key = carriedIn > 0 ? 'accounts:grant.carriedIn' : 'accounts:grant.deficitIn'
  return [t(key, { granted: money(granted), carried: money(Math.abs(carriedIn)), year, before: year - 1 })]
}
