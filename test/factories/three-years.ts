/**
 * Accounts of three years with every figure worked out by hand, to hold documents, exports and screens against.
 *
 * `threeYears` are the rows, `threeYearsPlace()` a place with them; `byHand` has the figures of each year in øre, under the
 * names they have in `test/fixtures/accounts/three-years.md`, where each is worked out. A test that prints a year looks for
 * them as they are written:
 *
 *     const { byHand, threeYearsPlace, TODAY } = …
 *     const text = await printed(yearDocument(threeYearsPlace(), 2025))
 *     expect(text).toContain(formatKroner(byHand[2025].closing.total)) // 7.436,75
 *
 * The grant is `threeYears.grants[0]`; `categoryIds` are those of its categories. Today is 23 November 2026.
 */

import { bookYearSchema } from '../../shared/domain/book-year.ts'
import { entrySchema } from '../../shared/domain/entry.ts'
import { grantSchema } from '../../shared/domain/grant.ts'
import type { Books } from '../../shared/domain/grant-year.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { plannedExpenseSchema } from '../../shared/domain/planned-expense.ts'
import rows from '../fixtures/accounts/three-years.json' with { type: 'json' }
import { makePlaceData } from './place-data.ts'

export const TODAY = '2026-11-23'

export const threeYears = {
  grants: grantSchema.array().parse(rows.grants),
  entries: entrySchema.array().parse(rows.entries),
  plannedExpenses: plannedExpenseSchema.array().parse(rows.plannedExpenses),
  bookYears: bookYearSchema.array().parse(rows.bookYears),
} satisfies Books

export function threeYearsPlace(given: Partial<PlaceData> = {}): PlaceData {
  return makePlaceData({ ...threeYears, ...given })
}

const [food = '', activities = '', trips = ''] = threeYears.grants[0]?.categories.map(({ id }) => id) ?? []
export const categoryIds = { food, activities, trips }

/** All in øre. */
export const byHand = {
  2024: {
    opening: { cash: 640_00, bank: 21_500_00, owed: 0, total: 22_140_00 },
    income: { grant: 15_000_00, entrance: 3_200_00, coffee: 410_00, gift: 0 },
    incomeTotal: 18_610_00,
    expenses: { food: 10_601_00, activities: 6_988_50, trips: 4_800_00, own: 0 },
    expenseTotal: 22_389_50,
    repaid: 0,
    differences: -4_50,
    result: -3_784_00,
    closing: { cash: 300_00, bank: 18_056_00, owed: 0, total: 18_356_00 },
    grant: {
      granted: 30_000_00,
      carriedIn: 0,
      available: 30_000_00,
      spent: 20_939_50,
      planned: 0,
      received: 15_000_00,
      repaid: 0,
      left: 9_060_50,
      carriedOut: 9_060_50,
      toRepay: 0,
    },
    category: {
      food: { budget: 20_000_00, spent: 12_751_00, left: 7_249_00 },
      activities: { budget: 10_000_00, spent: 8_188_50, left: 1_811_50 },
      trips: { budget: 5_000_00, spent: 4_800_00, left: 200_00 },
    },
  },
  2025: {
    opening: { cash: 300_00, bank: 18_056_00, owed: 0, total: 18_356_00 },
    income: { grant: 30_000_00, entrance: 0, coffee: 655_00, gift: 1_000_00 },
    incomeTotal: 31_655_00,
    expenses: { food: 26_824_25, activities: 15_600_00, trips: 0, own: 150_00 },
    expenseTotal: 42_574_25,
    repaid: 0,
    differences: 0,
    result: -10_919_25,
    closing: { cash: 415_50, bank: 7_867_00, owed: 845_75, total: 7_436_75 },
    grant: {
      granted: 30_000_00,
      carriedIn: 9_060_50,
      available: 39_060_50,
      spent: 42_424_25,
      planned: 0,
      received: 30_000_00,
      repaid: 0,
      left: -3_363_75,
      carriedOut: -3_363_75,
      toRepay: 0,
    },
    category: {
      food: { budget: 18_000_00, spent: 26_824_25, left: -8_824_25 },
      activities: { budget: 12_000_00, spent: 15_600_00, left: -3_600_00 },
      trips: { budget: 5_000_00, spent: 0, left: 5_000_00 },
    },
  },
  2026: {
    opening: { cash: 415_50, bank: 7_867_00, owed: 845_75, total: 7_436_75 },
    income: { grant: 30_000_00, entrance: 4_350_00, coffee: 1_280_00, gift: 0 },
    incomeTotal: 35_630_00,
    expenses: { food: 9_600_50, activities: 5_564_50, trips: 5_400_00, own: 0 },
    expenseTotal: 20_565_00,
    repaid: 1_500_00,
    differences: -5_00,
    result: 13_560_00,
    closing: { cash: 1_690_50, bank: 19_570_75, owed: 264_50, total: 20_996_75 },
    grant: {
      granted: 30_000_00,
      carriedIn: -3_363_75,
      available: 26_636_25,
      spent: 15_165_00,
      planned: 6_200_00,
      received: 30_000_00,
      repaid: 1_500_00,
      left: 9_971_25,
      carriedOut: 0,
      toRepay: 9_971_25,
    },
    category: {
      food: { budget: 18_000_00, spent: 9_600_50, left: 8_399_50 },
      activities: { budget: 12_000_00, spent: 5_564_50, left: 6_435_50 },
      trips: { budget: 5_000_00, spent: 5_400_00, left: -400_00 },
    },
  },
} as const
export type YearByHand = keyof typeof byHand
