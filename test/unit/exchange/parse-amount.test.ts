import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oreSchema } from '../../../shared/domain/money.ts'
import { formatAmount, formatAmountNumber } from '../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../shared/exchange/parse-amount.ts'
import { languages } from '../../../shared/host/contract.ts'

describe('an amount in Danish', () => {
  test.each([
    ['150', 150_00],
    ['1234,5', 1_234_50],
    ['1.234,50', 1_234_50],
    ['1 234,50', 1_234_50],
    ['1\u00a0234,50', 1_234_50],
    ['150,-', 150_00],
    ['1.234,-', 1_234_00],
    ['kr. 75,-', 75_00],
    ['kr 75', 75_00],
    ['75 kr.', 75_00],
    ['75kr', 75_00],
    ['75 kroner', 75_00],
    ['3,00', 3_00],
    ['5 kr.', 5_00],
    ['1.234.567', 1_234_567_00],
    ['-50', -50_00],
    ['−50,25', -50_25],
    ['0', 0],
    ['-0', 0],
    ['gratis', 0],
    // Amounts that other programs have misread by a factor of a hundred or a thousand.
    ['14,99', 14_99],
    ['15,38', 15_38],
    ['1.355,90', 1_355_90],
  ])('%s is %i øre, and can be nothing else', (text, amount) => {
    expect(parseAmount(text, 'da')).toEqual({ amount, echo: false })
  })

  test.each([
    ['1.234', 1_234_00],
    ['111.000', 111_000_00],
    ['1 234', 1_234_00],
    ['12.50', 12_50],
    ['12.5', 12_50],
    ['1,234.50', 1_234_50],
  ])('%s is read as %i øre, and it is said so', (text, amount) => {
    expect(parseAmount(text, 'da')).toEqual({ amount, echo: true })
  })

  test.each([
    '',
    'kr.',
    '-',
    ',-',
    'ti',
    '1,234',
    '14,999',
    '12,34,56',
    '1.2.3',
    '0.750',
    '1.2345',
    '1.234,567',
    '150 75',
    '1.234 567',
    '1e5',
    '5-10',
    '12,50,-',
    '100.000.000,01',
    '9'.repeat(400),
  ])('"%s" is asked for again', (text) => {
    expect(parseAmount(text, 'da')).toBeUndefined()
  })
})

describe('an amount in English', () => {
  test.each([
    ['1,234.50', 1_234_50, false],
    ['1,234', 1_234_00, true],
    ['1.234', 1_234_00, true],
    ['12.50', 12_50, false],
    ['12,50', 12_50, false],
    ['DKK 1,234,567', 1_234_567_00, false],
    ['free', 0, false],
  ])('%s is %i øre', (text, amount, echo) => {
    expect(parseAmount(text, 'en')).toEqual({ amount, echo })
  })
})

const someAmount = fc.integer({ min: -100_000_000_00, max: 100_000_000_00 })

describe('any amount', () => {
  test('is read back as it was written, in both languages', () => {
    fc.assert(
      fc.property(someAmount, fc.constantFrom(...languages), (amount, language) => {
        expect(parseAmount(formatAmount(amount, language), language)?.amount).toBe(amount)
        expect(parseAmount(formatAmountNumber(amount, language), language)?.amount).toBe(amount)
      }),
    )
  })

  test('is never another one in the other language', () => {
    fc.assert(
      fc.property(someAmount, (amount) => {
        const inDanish = parseAmount(formatAmountNumber(amount, 'en'), 'da')
        expect(inDanish === undefined || inDanish.amount === amount).toBe(true)
        const inEnglish = parseAmount(formatAmountNumber(amount, 'da'), 'en')
        expect(inEnglish === undefined || inEnglish.amount === amount).toBe(true)
      }),
    )
  })

  test('is whole øre or nothing, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9kr., -]{0,12}$/))
    fc.assert(
      fc.property(typed, fc.constantFrom(...languages), (text, language) => {
        const read = parseAmount(text, language)
        expect(read === undefined || oreSchema.safeParse(read.amount).success).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps its digits: what is read are those that were typed, in their order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., ]{1,10}$/), fc.constantFrom(...languages), (text, language) => {
        const read = parseAmount(text, language)
        if (!read) return
        const digits = text.replace(/\D/g, '').replace(/^0+/, '')
        const readDigits = String(read.amount).replace(/^0+/, '')
        expect([digits, `${digits}0`, `${digits}00`].map((typed) => typed.replace(/^0+$/, ''))).toContain(
          readDigits,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
