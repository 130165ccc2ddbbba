import { type Ore, oreSchema } from '../domain/money.ts'
import type { Language } from '../host/contract.ts'

export interface ParsedAmount {
  amount: Ore
  /** The text could have been meant otherwise ("1.234", "12.50"): say how it was read. */
  echo: boolean
}

/** How a number is put together: what stands between thousands, and what before the øre. */
interface Reading {
  pattern: RegExp
  echo: boolean
}

const SPACES = ' \u00a0\u202f\u2009'
const groupedBy = (mark: string) => `[1-9]\\d{0,2}(?:[${mark}]\\d{3})+`

const plain: Reading = { pattern: /^(\d+)$/, echo: false }
const bySpaces: Reading = { pattern: new RegExp(`^(${groupedBy(SPACES)})$`), echo: true }
/** "1.234.567" can be read in one way, "1.234" in two. */
const byDotsTwice: Reading = { pattern: /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/, echo: false }
const byDots: Reading = { pattern: new RegExp(`^(${groupedBy('.')})$`), echo: true }
const byCommasTwice: Reading = { pattern: /^([1-9]\d{0,2}(?:,\d{3}){2,})$/, echo: false }
const byCommas: Reading = { pattern: new RegExp(`^(${groupedBy(',')})$`), echo: true }

const danishDecimals: Reading = {
  pattern: new RegExp(`^(\\d+|${groupedBy('.')}|${groupedBy(SPACES)}),(\\d{1,2})$`),
  echo: false,
}
const englishDecimals: Reading = {
  pattern: new RegExp(`^(\\d+|${groupedBy(',')}|${groupedBy(SPACES)})\\.(\\d{1,2})$`),
  echo: false,
}

/** What is tried in each language, in this order. A thousands comma does not exist in Danish: "1,234" is refused. */
const readings: Readonly<Record<Language, readonly Reading[]>> = {
  da: [
    plain,
    byDotsTwice,
    byDots,
    bySpaces,
    danishDecimals,
    byCommasTwice,
    { ...englishDecimals, echo: true },
  ],
  en: [plain, byCommasTwice, byCommas, bySpaces, englishDecimals, byDotsTwice, byDots, danishDecimals],
}

/** Letters of an amount with all its thousands, its unit and some spaces. */
const LONGEST = 100

/**
 * An amount as people type it: "1234,5", "1.234", "1 234,50", "150,-", "kr. 75,-", "gratis".
 *
 * `undefined` for anything that is no amount or could only be guessed at ("14,999", "12,34,56"): money is asked for
 * again rather than misread. No floating point is involved.
 */
export function parseAmount(text: string, language: Language): ParsedAmount | undefined {
  const trimmed = text.trim().toLowerCase()
  // No amount is so long, and the patterns below would take ever so long over a page that was pasted.
  if (trimmed.length > LONGEST) return undefined
  if (/^(gratis|free)$/.test(trimmed)) return { amount: 0, echo: false }
  const withoutUnit = trimmed
    .replace(/^(kr\.?|dkk)\s*/, '')
    .replace(/\s*(kr\.?|kroner|krone|dkk)$/, '')
    .trim()
  const negative = /^[-−–]\s*/.exec(withoutUnit)?.[0] ?? ''
  const unsigned = withoutUnit.slice(negative.length)
  // ",-" stands where the øre would: what comes before it are whole kroner, so "1.234,-" has one meaning.
  const withoutDash = unsigned.replace(/[.,][-−–—]$/, '')
  for (const { pattern, echo } of readings[language]) {
    const match = pattern.exec(withoutDash)
    if (!match) continue
    if (match[2] !== undefined && withoutDash !== unsigned) return undefined
    const kroner = Number(match[1]?.replace(/\D/g, ''))
    const size = kroner * 100 + Number((match[2] ?? '').padEnd(2, '0'))
    const amount = oreSchema.safeParse(negative === '' || size === 0 ? size : -size)
    return amount.success ? { amount: amount.data, echo: echo && withoutDash === unsigned } : undefined
  }
  return undefined
}
