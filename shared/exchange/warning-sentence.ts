import type { BudgetWarning } from '../domain/budget-warning.ts'
import type { Day } from '../domain/day.ts'
import type { Ore } from '../domain/money.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { formatAmount } from './format-amount.ts'
import { formatDay, formatWeek } from './format-day.ts'

/**
 * A warning of the accounts as a sentence: "Til mad og kaffe er der 4.200 kr. tilbage; som I bruger nu, rækker det til
 * uge 44."
 */
export function warningSentence(
  warning: BudgetWarning,
  today: Day,
  t: Translate,
  language: Language,
): string {
  const money = (amount: Ore) => formatAmount(amount, language)
  const day = (of: Day) =>
    formatDay(of, language, of.slice(0, 4) === today.slice(0, 4) ? 'date' : 'date-year')
  switch (warning.kind) {
    case 'category-over':
      return t(`warnings:categoryOver.${warning.planned ? 'planned' : 'spent'}`, {
        name: inSentence(warning.name),
        over: money(warning.over),
      })
    case 'category-runs-out':
      return t('warnings:categoryRunsOut', {
        name: inSentence(warning.name),
        left: money(warning.left),
        week: formatWeek(warning.week, language),
      })
    case 'grant-over':
      return t('warnings:grantOver', { name: warning.name, over: money(warning.over) })
    case 'receipts-missing':
      return t('warnings:receiptsMissing', { count: warning.count, year: warning.year })
    case 'owed-long':
      return t('warnings:owedLong', {
        by: warning.by,
        amount: money(warning.amount),
        day: day(warning.since),
      })
    case 'report-due':
      return t(`warnings:reportDue.${warning.day < today ? 'late' : 'soon'}`, {
        name: warning.name,
        year: warning.year,
        day: day(warning.day),
      })
    case 'repay':
      return t('warnings:repay', {
        name: warning.name,
        year: warning.year,
        amount: money(warning.amount),
      })
    case 'payout-late':
      return t('warnings:payoutLate', {
        name: warning.name,
        missing: money(warning.missing),
        day: day(warning.since),
      })
  }
}

/** A name in the middle of a sentence: "Mad og kaffe" becomes "mad og kaffe"; "IT-udstyr" stays as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
