import { expect, it } from 'vitest'
import { missingWords } from '../../../../../renderer/features/budget/year/missing-words.ts'
import { packFacts } from '../../../../../shared/funder-pack/pack-facts.ts'
import { createTranslate } from '../../../../../shared/locales/translate.ts'
import { makeBookYear, makeEntry } from '../../../../factories/accounts.ts'
import { makePlaceData } from '../../../../factories/place-data.ts'

const t = createTranslate('da')
const wordsOf = (lacking: number, onPaper: number, closed: boolean) => {
  const entries = Array.from({ length: lacking + onPaper }, (_, at) =>
    makeEntry({ voucher: at + 1, onPaper: at >= lacking }),
  )
  const data = makePlaceData({ entries, bookYears: closed ? [makeBookYear()] : [] })
  return missingWords(data, packFacts(data, { year: 2026 }), t)
}

it('says nothing of a year that is closed and has everything', () => {
  expect(wordsOf(0, 0, true)).toEqual([])
})

it('names the vouchers without a receipt, while they are few', () => {
  expect(wordsOf(1, 0, true)).toEqual(['Bilag 1 mangler en kvittering.'])
  expect(wordsOf(3, 0, true)).toEqual(['Bilag 1, 2 og 3 mangler en kvittering.'])
  expect(wordsOf(7, 0, true)).toEqual(['7 udgifter mangler en kvittering.'])
})

it('says what is on paper, and that the year is still open', () => {
  expect(wordsOf(0, 2, false)).toEqual([
    '2 kvitteringer er på papir. Læg bilagsarkene ved.',
    '2026 er ikke afsluttet, så tallene kan ændre sig.',
  ])
})
