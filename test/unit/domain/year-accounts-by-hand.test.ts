import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetWarnings } from '../../../shared/domain/budget-warnings.ts'
import { missingReferences } from '../../../shared/domain/check-references.ts'
import { forecast } from '../../../shared/domain/forecast.ts'
import { grantYear } from '../../../shared/domain/grant-year.ts'
import { placeDataSchema } from '../../../shared/domain/place-data.ts'
import { yearAccounts } from '../../../shared/domain/year-accounts.ts'
import {
  byHand,
  categoryIds,
  TODAY,
  threeYears,
  threeYearsPlace,
  type YearByHand,
} from '../../factories/three-years.ts'

const exercise = readFileSync(new URL('../../fixtures/accounts/three-years.md', import.meta.url), 'utf8')
const years: readonly YearByHand[] = [2024, 2025, 2026]

/** `| 2025.grant.left | 39.060,50 − 42.424,25 | −3.363,75 |` → `2025.grant.left` and -336375. */
function writtenFigures(): [string, number][] {
  return [...exercise.matchAll(/^\| (\d{4}\.[\w.]+) \|.*\| (−?)([\d.]+),(\d\d) \|$/gm)].map(
    ([, name = '', sign, kroner = '', ore]) => [
      name,
      (sign ? -1 : 1) * Number(`${kroner.replaceAll('.', '')}${ore}`) || 0,
    ],
  )
}

/** `{ grant: { left: 1 } }` → `grant.left` and 1. */
function flat(value: object, above = ''): [string, number][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number' ? [[`${above}${key}`, inner] as const] : flat(inner, `${above}${key}.`),
  ) as [string, number][]
}

/** The figures of a year as the rules have them, under the names they have by hand. */
function byTheRules(year: YearByHand) {
  const { opening, closing, income, expenses, year: _, ...totals } = yearAccounts(threeYears, year)
  const inYear = grantYear(threeYears, threeYears.grants[0]?.id ?? '', year)
  if (!inYear) throw new Error(`no grant in ${year}`)
  const { grant: _grant, year: _year, categories, ...grant } = inYear
  const incomeOf = (source: string) => income.find((row) => row.source === source)?.amount ?? 0
  const expenseOf = (id?: string) => expenses.find(({ categoryId }) => categoryId === id)?.amount ?? 0
  const categoryOf = (id: string) => {
    const row = categories.find(({ category }) => category.id === id)
    return { budget: row?.budget, spent: row?.spent, left: row?.left }
  }
  const { food, activities, trips } = categoryIds
  return {
    ...totals,
    opening,
    closing,
    income: {
      grant: incomeOf('grant'),
      entrance: incomeOf('entrance'),
      coffee: incomeOf('coffee'),
      gift: incomeOf('gift'),
    },
    expenses: {
      food: expenseOf(food),
      activities: expenseOf(activities),
      trips: expenseOf(trips),
      own: expenseOf(),
    },
    grant,
    category: { food: categoryOf(food), activities: categoryOf(activities), trips: categoryOf(trips) },
  }
}

describe('three years worked out by hand', () => {
  it.each(years)('are what the rules come to in %i', (year) => {
    expect(byTheRules(year)).toEqual(byHand[year])
  })

  it('have each figure in the exercise book once, and no other', () => {
    expect(new Map(writtenFigures())).toEqual(new Map(flat(byHand)))
    expect(writtenFigures()).toHaveLength(flat(byHand).length)
  })

  it('are a place in order', () => {
    expect(placeDataSchema.safeParse(threeYearsPlace()).error).toBeUndefined()
    expect(missingReferences(threeYearsPlace())).toEqual([])
  })

  it('say what is said in the exercise book, and no more', () => {
    expect(budgetWarnings(threeYears, TODAY)).toEqual([
      {
        kind: 'category-over',
        categoryId: categoryIds.trips,
        name: 'Udflugter',
        over: 400_00,
        planned: false,
      },
      { kind: 'receipts-missing', count: 1, year: 2026 },
    ])
  })

  it('leave of the food money what the exercise book says', () => {
    const { budget, spent } = byHand[2026].category.food
    expect(forecast({ budget, spent, planned: 4_000_00, today: TODAY })).toEqual({
      kind: 'lasts',
      left: 3_283_85,
    })
  })
})
