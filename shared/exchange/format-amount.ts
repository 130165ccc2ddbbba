import type { PriceLine } from '../domain/activity.ts'
import type { Ore } from '../domain/money.ts'
import type { Language } from '../host/contract.ts'
import da from '../locales/da/exchange.json' with { type: 'json' }
import en from '../locales/en/exchange.json' with { type: 'json' }
import type { Translate } from '../locales/translate.ts'
import { fillPattern } from './calendar-words.ts'

const patterns: Readonly<Record<Language, string>> = { da: da.amount, en: en.amount }
const marks = { da: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** "111.000 kr.", "1.234,50 kr.": øre only where there are any. In English "DKK 1,234.50". */
export function formatAmount(amount: Ore, language: Language): string {
  return fillPattern(patterns[language], { amount: formatAmountNumber(amount, language) })
}

/** As accounts are written, with øre always: "1.234,00 kr.", "-450,00 kr.". */
export function formatExactAmount(amount: Ore, language: Language): string {
  return fillPattern(patterns[language], { amount: formatExactNumber(amount, language) })
}

/** The number alone, for columns of a table: "1.234,00". */
export function formatExactNumber(amount: Ore, language: Language): string {
  const whole = formatAmountNumber(amount, language)
  return amount % 100 === 0 ? `${whole}${marks[language].decimal}00` : whole
}

/** The number alone, for a field that already says kroner: "1.234,50". */
export function formatAmountNumber(amount: Ore, language: Language): string {
  const { group, decimal } = marks[language]
  const size = Math.abs(amount)
  const kroner = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, group)
  const ore = size % 100
  return `${amount < 0 ? '-' : ''}${kroner}${ore === 0 ? '' : `${decimal}${String(ore).padStart(2, '0')}`}`
}

/** "Voksne 150 kr. · Børn under 12 år 75 kr.", "Gratis"; empty when no price is set. */
export function formatPrices(lines: readonly PriceLine[], t: Translate, language: Language): string {
  return lines.map((line) => formatPrice(line, t, language)).join(' · ')
}

function formatPrice({ label, amount }: PriceLine, t: Translate, language: Language): string {
  if (amount === 0) return label === '' ? t('exchange:free') : t('exchange:freeFor', { label })
  return label === '' ? formatAmount(amount, language) : `${label} ${formatAmount(amount, language)}`
}
