import { expect, test } from 'vitest'
import type { BudgetWarning } from '../../../shared/domain/budget-warning.ts'
import { budgetWarnings } from '../../../shared/domain/budget-warnings.ts'
import type { Books } from '../../../shared/domain/grant-year.ts'
import { inSentence, warningSentence } from '../../../shared/exchange/warning-sentence.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'

const t = createTranslate('da')
const food = makeCategory({ name: 'Mad og kaffe', budget: 40_000_00 })
const grant = makeGrant({ categories: [food], firstYear: 2025, reportDue: '04-01' })

function said(given: Partial<Books>, today: string): string[] {
  const books: Books = { grants: [grant], entries: [], plannedExpenses: [], bookYears: [], ...given }
  return budgetWarnings(books, today).map((warning) => warningSentence(warning, today, t, 'da'))
}

function spent(amount: number, date: string) {
  return makeEntry({ date, onPaper: true, lines: [{ amount, categoryId: food.id }] })
}

test('how long money lasts is told with what is neither spent nor planned', () => {
  // 30,000 kr. in 212 days: 141.51 kr. a day, so the 6,000 kr. that are free last 42 days, to 11 September.
  const entries = [spent(30_000_00, '2026-07-31')]
  const plannedExpenses = [makePlannedExpense({ amount: 4_000_00, categoryId: food.id })]
  expect(said({ entries, plannedExpenses }, '2026-07-31')).toContain(
    'Til mad og kaffe er der 6.000 kr. tilbage; som I bruger nu, rækker det til uge 37.',
  )
})

test('more than was set aside is told, and whether it is spent already', () => {
  expect(said({ entries: [spent(41_200_00, '2026-07-31')] }, '2026-07-31')).toEqual([
    'Til mad og kaffe er der brugt 1.200 kr. mere, end der er sat af.',
  ])
  const plannedExpenses = [makePlannedExpense({ amount: 11_000_00, categoryId: food.id })]
  expect(said({ entries: [spent(30_000_00, '2026-07-31')], plannedExpenses }, '2026-07-31')[0]).toBe(
    'Til mad og kaffe er der brugt og planlagt 1.000 kr. mere, end der er sat af.',
  )
})

test('a report is told of before it is due and for a while after; of a closed year not after', () => {
  const soon = 'Regnskabet for 2025 skal sendes senest 1. april (Kommunens tilskud).'
  const late = 'Regnskabet for 2025 skulle være sendt 1. april (Kommunens tilskud).'
  const bookYears = [makeBookYear({ year: 2025, grants: [grant] })]
  expect(said({}, '2026-02-17')).not.toContain(soon)
  expect(said({}, '2026-02-18')).toContain(soon)
  expect(said({ bookYears }, '2026-04-01')).toContain(soon)
  expect(said({}, '2026-04-02')).toContain(late)
  expect(said({}, '2026-05-13')).toContain(late)
  expect(said({}, '2026-05-14')).not.toContain(late)
  expect(said({ bookYears }, '2026-04-02')).not.toContain(late)
})

test.each<[BudgetWarning, string]>([
  [
    { kind: 'grant-over', grantId: grant.id, name: 'Kommunens tilskud', over: 500_00 },
    'I har brugt 500 kr. mere, end der er i Kommunens tilskud.',
  ],
  [{ kind: 'receipts-missing', count: 1, year: 2026 }, 'Der mangler bilag til 1 udgift i 2026.'],
  [{ kind: 'receipts-missing', count: 7, year: 2026 }, 'Der mangler bilag til 7 udgifter i 2026.'],
  [
    { kind: 'owed-long', by: 'Ole Bøgh', amount: 286_50, since: '2025-11-02' },
    'Ole Bøgh har haft 286,50 kr. til gode siden 2. november 2025.',
  ],
  [
    {
      kind: 'payout-late',
      grantId: grant.id,
      name: 'Kommunens tilskud',
      missing: 55_500_00,
      since: '2026-07-01',
    },
    'Der mangler 55.500 kr. fra Kommunens tilskud. De skulle være kommet 1. juli.',
  ],
])('%j', (warning, sentence) => {
  expect(warningSentence(warning, '2026-11-24', t, 'da')).toBe(sentence)
})

test('a name in the middle of a sentence begins small, unless it is an abbreviation', () => {
  expect(['Mad og kaffe', 'Øl', 'IT-udstyr', 'musik', '3D'].map(inSentence)).toEqual([
    'mad og kaffe',
    'øl',
    'IT-udstyr',
    'musik',
    '3D',
  ])
})
