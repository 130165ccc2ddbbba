import { describe, expect, test } from 'vitest'
import {
  formatAmount,
  formatAmountNumber,
  formatExactAmount,
  formatExactNumber,
  formatPrices,
} from '../../../shared/exchange/format-amount.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

const da = createTranslate('da')
const en = createTranslate('en')

describe('an amount', () => {
  test('has a dot between thousands and øre only where there are any', () => {
    expect(formatAmount(111_000_00, 'da')).toBe('111.000 kr.')
    expect(formatAmount(1_234_50, 'da')).toBe('1.234,50 kr.')
    expect(formatAmount(5, 'da')).toBe('0,05 kr.')
    expect(formatAmount(0, 'da')).toBe('0 kr.')
    expect(formatAmount(-1_234_567_08, 'da')).toBe('-1.234.567,08 kr.')
    expect(formatAmount(999_00, 'da')).toBe('999 kr.')
    expect(formatAmount(1_234_50, 'en')).toBe('DKK 1,234.50')
  })

  test('stands without kroner in a field', () => {
    expect(formatAmountNumber(1_234_50, 'da')).toBe('1.234,50')
    expect(formatAmountNumber(75_00, 'da')).toBe('75')
  })
})

describe('prices', () => {
  test('stand one after another, each with whom it is for', () => {
    const prices = [
      { label: 'Voksne', amount: 15_000 },
      { label: 'Børn under 12 år', amount: 7_500 },
    ]
    expect(formatPrices(prices, da, 'da')).toBe('Voksne 150 kr. · Børn under 12 år 75 kr.')
    expect(formatPrices(prices, en, 'en')).toBe('Voksne DKK 150 · Børn under 12 år DKK 75')
  })

  test('are free at zero, for all or for some', () => {
    expect(formatPrices([{ label: '', amount: 0 }], da, 'da')).toBe('Gratis')
    expect(formatPrices([{ label: '', amount: 0 }], en, 'en')).toBe('Free')
    expect(formatPrices([{ label: 'Børn', amount: 0 }], da, 'da')).toBe('Børn gratis')
  })

  test('say nothing where none is set', () => {
    expect(formatPrices([], da, 'da')).toBe('')
    expect(formatPrices([{ label: '', amount: 500 }], da, 'da')).toBe('5 kr.')
  })
})

describe('amounts of the accounts', () => {
  test('have their øre always', () => {
    expect(formatExactAmount(123_400, 'da')).toBe('1.234,00 kr.')
    expect(formatExactAmount(-45_050, 'da')).toBe('-450,50 kr.')
    expect(formatExactNumber(5, 'da')).toBe('0,05')
    expect(formatExactNumber(-11_100_000, 'en')).toBe('-111,000.00')
  })
})
